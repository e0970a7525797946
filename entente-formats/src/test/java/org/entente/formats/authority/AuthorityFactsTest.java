package org.entente.formats.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.app.Extraction;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.entente.source.SourceKind;
import org.entente.time.Edtf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityFactsTest {

  private static List<Extraction> read;

  @BeforeAll
  static void read() {
    read = AuthorityFacts.read(Authority.bundled());
  }

  private static List<Claim> claims(String document) {
    return read.stream()
        .filter(extraction -> extraction.document().equals(document))
        .findFirst()
        .orElseThrow()
        .claims();
  }

  @Test
  void everyRowOfEveryTableIsUnderstood() {
    assertThat(read).hasSizeGreaterThan(200);
    assertThat(read).allSatisfy(table -> assertThat(table.notices()).isEmpty());
    assertThat(read.stream().mapToInt(table -> table.claims().size()).sum()).isGreaterThan(30_000);
  }

  @Test
  void everyClaimQuotesItsRow() {
    for (Extraction table : read) {
      for (Claim claim : table.claims()) {
        String text = table.text();
        int start = claim.source().start();
        int end = claim.source().end();
        assertThat(text.substring(start, end)).isEqualTo(claim.source().quote());
        assertThat(text.charAt(start - 1)).isEqualTo('\n');
        assertThat(text.charAt(end)).isEqualTo('\n');
      }
    }
  }

  @Test
  void everyTableSaysWhatItIsAndUnderWhichTerms() {
    assertThat(read)
        .allSatisfy(
            table -> {
              assertThat(table.description().kind()).isEqualTo(SourceKind.REFERENCE);
              assertThat(table.description().citation()).isNotBlank();
              assertThat(table.description().licence()).isNotBlank();
            });
  }

  @Test
  void anEnvoyHoldsOfficeFromTheAppointmentAndIsAccreditedOnTheDayOfTheCredentials() {
    assertThat(claims("authority/us-chiefs-of-mission.tsv"))
        .filteredOn(claim -> "george-f-kennan".equals(claim.subject().ref()))
        .filteredOn(
            claim -> claim.object() != null && "yugoslavia-fpr".equals(claim.object().ref()))
        .map(claim -> claim.property().word() + " " + claim.act() + " " + claim.time().edtf())
        .containsExactly("holds-office null 1961-03-07/1963-07-28", "event ACCREDIT 1961-05-16");
  }

  @Test
  void whoNeverPresentedCredentialsIsOnlySaidToHaveBeenAppointed() {
    assertThat(claims("authority/us-chiefs-of-mission.tsv"))
        .filteredOn(claim -> claim.source().quote().matches(".*\t\\d{4}-\\d{2}-\\d{2}\t\t[^\t]*"))
        .isNotEmpty()
        .allMatch(claim -> claim.property() == Property.EVENT);
  }

  @Test
  void anOfficerWhoNeitherEnteredOnDutyNorLeftIsOnlySaidToHaveBeenAppointed() {
    assertThat(claims("authority/us-principal-officers.tsv"))
        .filteredOn(claim -> claim.source().quote().matches(".*\t\\d{4}-\\d{2}-\\d{2}\t\t"))
        .isNotEmpty()
        .allMatch(claim -> claim.property() == Property.EVENT);
    assertThat(claims("authority/us-principal-officers.tsv"))
        .filteredOn(claim -> "john-foster-dulles".equals(claim.subject().ref()))
        .anyMatch(claim -> claim.property() == Property.HOLDS_OFFICE);
  }

  @Test
  void sourcesThatContradictEachOtherStayApart() {
    assertThat(
            read.stream()
                .flatMap(table -> table.claims().stream())
                .filter(claim -> "josip-broz-tito".equals(claim.subject().ref()))
                .filter(claim -> claim.property() == Property.HOLDS_OFFICE)
                .filter(claim -> String.valueOf(claim.value()).startsWith("President"))
                .map(claim -> claim.source().document())
                .distinct())
        .hasSizeGreaterThan(1);
  }

  /// One name, two states at a time: the United States had nobody in Peking before 1973.
  @ParameterizedTest
  @CsvSource({
    "us-chiefs-of-mission,cn-1953-rank-01,taiwan",
    "us-chiefs-of-mission,cn-1973-bruc-01,china",
    "us-chiefs-of-mission,cd-1961-gull-01,congo-kinshasa",
    "us-chiefs-of-mission,cg-1960-blan-01,congo-brazzaville",
    "us-travels,787,state-of-vietnam",
    "us-travels,1850,south-vietnam",
    "us-travels,3480,congo-kinshasa",
  })
  void aStateIsTheOneWhereTheyWere(String table, String row, String state) {
    assertThat(claims("authority/" + table + ".tsv"))
        .filteredOn(claim -> claim.source().quote().startsWith(row + "\t"))
        .isNotEmpty()
        .allMatch(claim -> claim.object() != null && state.equals(claim.object().ref()));
  }

  @Test
  void aNameThatTwoBoreInAYearIsNeither() {
    assertThat(claims("authority/us-chiefs-of-mission.tsv"))
        .filteredOn(claim -> claim.subject().name().equals("Rufus King"))
        .isNotEmpty()
        .allMatch(claim -> claim.subject().ref() == null);
  }

  @Test
  void aVisitIsNoTermOfOffice() {
    assertThat(claims("authority/visits-to-us.tsv"))
        .filteredOn(claim -> claim.property() == Property.HOLDS_OFFICE)
        .isNotEmpty()
        .allMatch(claim -> claim.time().edtf().form() == Edtf.Form.DATE);
  }

  @Test
  void aVisitorIsAPersonWhereTheListNamesOneByAnOffice() {
    assertThat(claims("authority/visits-to-us.tsv"))
        .filteredOn(claim -> claim.source().quote().contains("\tMargaret Thatcher\t"))
        .isNotEmpty()
        .allMatch(claim -> "margaret-thatcher".equals(claim.subject().ref()));
    assertThat(claims("authority/visits-to-us.tsv"))
        .filteredOn(claim -> claim.subject().name().startsWith("Hussein"))
        .allMatch(claim -> claim.subject().name().contains(" "));
  }
}
