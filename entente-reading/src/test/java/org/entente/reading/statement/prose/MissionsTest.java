package org.entente.reading.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.junit.jupiter.api.Test;

/// Missions are opened, raised, lowered and closed by those who send them, and envoys are
/// accredited to those who receive them.
class MissionsTest {

  private static final String TITLE = "France–Peru relations";

  @Test
  void aMissionThatBecameAnotherIsRaisedOrLoweredByItsRank() {
    Read read =
        Read.titled(
            TITLE,
            "A French consular agency was established in Lima on March 3, 1851. It answered to"
                + " Paris. It became a consulate general in 1870 and was converted into a consulate"
                + " in 1880, only to close in 1884.");

    assertThat(events(read))
        .containsExactlyInAnyOrder(
            "France open-mission Peru 1851-03-03",
            "France raise-mission Peru 1870",
            "France lower-mission Peru 1880",
            "France close-mission Peru 1884");
  }

  @Test
  void whatIsSaidOfATreatyIsNotSaidOfTheMissionBeforeIt() {
    Read read =
        Read.titled(
            TITLE,
            "A French legation was opened in Lima in 1851. The Treaty of Lima was signed in 1861."
                + " It was terminated in 1870.");

    assertThat(events(read)).containsExactly("France open-mission Peru 1851");
  }

  @Test
  void aMissionIsItsDoersWhereNothingElseSaysWhose() {
    Read read = Read.prose("Norway opened a legation in Warsaw on May 5, 1925.");

    assertThat(events(read)).containsExactly("Norway open-mission Poland 1925-05-05");
  }

  @Test
  void thePersonWithWhomAMissionOpenedHeadsItFromThenOn() {
    Read read =
        Read.titled(
            TITLE,
            "The French Embassy in Lima was opened on May 5, 1945, with Jean Duval as Chargé"
                + " d’Affaires.");

    assertThat(read.claims())
        .filteredOn(c -> c.property() == Property.HOLDS_OFFICE)
        .extracting(
            c -> c.subject().name(), c -> String.valueOf(c.time() == null ? null : c.time().edtf()))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Jean Duval", "1945-05-05/.."));
  }

  @Test
  void relationsAreSeveredByTheOneWhoSeversThem() {
    Read read = Read.prose("Peru severed diplomatic relations with France on May 5, 1860.");

    assertThat(read.claims())
        .filteredOn(c -> c.act() == Act.SEVER_RELATIONS)
        .allSatisfy(c -> assertThat(c.reciprocal()).isFalse())
        .extracting(c -> c.subject().name())
        .containsExactly("Peru");
  }

  @Test
  void credentialsAreForTheSideThatReceivesThem() {
    Read read =
        Read.titled(
            TITLE,
            "Peru accepted the credentials of French Minister Jean Duval on May 5, 1860.",
            "Peru’s first envoy, Carlos Robles, was appointed on June 6, 1861, and presented his"
                + " letters of credence on July 7, 1861.",
            "Pablo Mendoza was accredited to France and Belgium.");

    assertThat(events(read))
        .contains(
            "Jean Duval accredit Peru 1860-05-05",
            "Carlos Robles accredit France 1861-07-07",
            "Pablo Mendoza accredit France null",
            "Pablo Mendoza accredit Belgium null");
  }

  @Test
  void aVisitorWhoIsMerelyReceivedIsNotAccredited() {
    Read read = Read.titled(TITLE, "Peru received Jean Duval in Lima on May 5, 1860.");

    assertThat(read.claims()).noneMatch(c -> c.act() == Act.ACCREDIT);
  }

  @Test
  void aHeadingsActTakesTheDayThatItsSectionTells() {
    Read read =
        Read.of(
            "document.txt",
            """
            = France–Peru relations =

            ==Elevation of the French Legation in Lima to Embassy Status, 1938==

            French Minister Jean Duval was promoted to Ambassador on May 5, 1938.
            """);

    assertThat(events(read)).contains("France raise-mission Peru 1938-05-05");
  }

  @Test
  void aHeadingTakesNoDayOfAnotherYearNorWhereTheSectionTellsTheActItself() {
    Read read =
        Read.of(
            "document.txt",
            """
            = France–Peru relations =

            ==Elevation of the French Legation in Lima to Embassy Status, 1938==

            French Minister Jean Duval was promoted to Ambassador on May 5, 1939.

            ==Establishment of the French Legation in Lima, 1861==

            The French Legation in Lima was opened. Minister Jean Duval presented his credentials
            to Peru on May 5, 1861.
            """);

    assertThat(read.claims()).noneMatch(c -> c.rule().equals("told-under-heading"));
  }

  private static List<String> events(Read read) {
    return read.claims().stream()
        .filter(c -> c.property() == Property.EVENT && c.act() != null && c.object() != null)
        .map(MissionsTest::line)
        .distinct()
        .toList();
  }

  private static String line(Claim c) {
    return "%s %s %s %s"
        .formatted(
            c.subject().name(),
            c.act() == null ? "" : c.act().word(),
            c.object() == null ? "" : c.object().name(),
            c.time() == null ? null : c.time().edtf());
  }
}
