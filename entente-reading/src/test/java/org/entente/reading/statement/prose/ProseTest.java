package org.entente.reading.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.claim.Property.ALSO_KNOWN_AS;
import static org.entente.claim.Property.EVENT;
import static org.entente.claim.Property.HELD;
import static org.entente.claim.Property.HOLDS_OFFICE;
import static org.entente.claim.Property.INSTRUMENT_TYPE;
import static org.entente.claim.Property.IN_FORCE;
import static org.entente.claim.Property.MEMBER_OF;
import static org.entente.claim.Property.PARTICIPANT;
import static org.entente.claim.Property.PARTY;
import static org.entente.claim.Property.PROVIDES;
import static org.entente.claim.Property.RATIFIED;
import static org.entente.claim.Property.SIGNATORY;
import static org.entente.claim.Property.SIGNED;
import static org.entente.claim.Property.TERMINATED;

import org.junit.jupiter.api.Test;

/// What running text is made to say of instruments, offices, meetings and memberships.
class ProseTest {

  @Test
  void anInstrumentIsSignedByPersonsAndBindsTheirStates() {
    Read read =
        Read.prose(
            "Austrian minister Karl Braun and Spanish envoy Manuel Ortega signed the Treaty of"
                + " Soria on 3 May 1805.");

    assertThat(read.of(SIGNED)).containsExactly("Treaty of Soria | signed | 1805-05-03");
    assertThat(read.of(SIGNATORY))
        .containsExactly(
            "Treaty of Soria | signatory | Karl Braun",
            "Treaty of Soria | signatory | Manuel Ortega");
    assertThat(read.of(PARTY))
        .containsExactly("Treaty of Soria | party | Austria", "Treaty of Soria | party | Spain");
    assertThat(read.of(INSTRUMENT_TYPE)).containsExactly("Treaty of Soria | treaty");
  }

  @Test
  void statesThatSignAreParties() {
    Read read = Read.prose("The Treaty of Soria was signed by France, Spain and Portugal in 1805.");

    assertThat(read.of(PARTY))
        .containsExactlyInAnyOrder(
            "Treaty of Soria | party | France",
            "Treaty of Soria | party | Spain",
            "Treaty of Soria | party | Portugal");
    assertThat(read.of(SIGNATORY)).isEmpty();
  }

  @Test
  void theLifeOfAnInstrumentIsToldToItsEnd() {
    Read read =
        Read.prose(
            "Austria and Prussia signed the Treaty of Soria.",
            "The treaty was ratified by Austria in 1780 and entered into force in June 1781. It"
                + " expired in 1790.");

    assertThat(read.of(RATIFIED)).containsExactly("Treaty of Soria | ratified | Austria | 1780");
    assertThat(read.of(IN_FORCE)).containsExactly("Treaty of Soria | in-force | 1781-06/..");
    assertThat(read.of(TERMINATED))
        .containsExactly("Treaty of Soria | terminated | expired | 1790");
  }

  @Test
  void provisionsAreTakenInTheWordsOfTheText() {
    assertThat(
            Read.prose(
                    "The Soria Convention guaranteed the neutrality of the islands and forbade any"
                        + " garrison.")
                .of(PROVIDES))
        .containsExactly(
            "Soria Convention | provides | the neutrality of the islands",
            "Soria Convention | provides | any garrison");
  }

  @Test
  void whoStoodAsideIsDenied() {
    assertThat(Read.prose("All states except Albania signed the Treaty of Soria.").of(PARTY))
        .containsExactly("Treaty of Soria | party | Albania | denied");
    assertThat(Read.prose("Albania did not sign the Treaty of Soria.").of(PARTY))
        .containsExactly("Treaty of Soria | party | Albania | denied");
  }

  @Test
  void anInstrumentYetToComeIsPlanned() {
    assertThat(Read.prose("Spain will sign the Treaty of Soria in 2030.").of(SIGNED, PARTY))
        .containsExactlyInAnyOrder(
            "Treaty of Soria | signed | 2030 | planned",
            "Treaty of Soria | party | Spain | planned");
  }

  @Test
  void aTitleBeforeOrAfterANameIsAnOffice() {
    assertThat(Read.prose("Soviet ambassador Vasily Valkov arrived.").of(HOLDS_OFFICE))
        .containsExactly("Vasily Valkov | holds-office | Soviet Union | ambassador");
    assertThat(Read.prose("Georgy Malenkov, the Soviet premier, arrived.").of(HOLDS_OFFICE))
        .containsExactly("Georgy Malenkov | holds-office | Soviet Union | premier");
    assertThat(Read.prose("The President of Peru Manuel Pardo arrived.").of(HOLDS_OFFICE))
        .containsExactly("Manuel Pardo | holds-office | Peru | President");
    assertThat(Read.prose("Georgy Malenkov met the Soviet premier.").of(HOLDS_OFFICE)).isEmpty();
  }

  @Test
  void theWordsCitedForAnOfficeNameItsHolder() {
    Read read = Read.prose("The first Chilean envoy to Peru was Anton Vogel.");

    assertThat(read.of(HOLDS_OFFICE)).containsExactly("Anton Vogel | holds-office | Peru | envoy");
    assertThat(read.claims())
        .allSatisfy(c -> assertThat(c.source().quote()).contains("envoy", "Anton Vogel"));
  }

  @Test
  void anEnvoysTermRunsFromAppointmentToSuccessor() {
    Read read =
        Read.prose(
            "Anton Vogel was appointed Austrian minister to Serbia on 4 May 1902. He presented his"
                + " credentials on 6 June 1902. He served until 1905. He was succeeded by Karl"
                + " Braun.");

    assertThat(read.of(EVENT)).containsExactly("Anton Vogel | accredit | Serbia | 1902-06-06");
    assertThat(read.of(HOLDS_OFFICE))
        .containsExactly(
            "Anton Vogel | holds-office | Serbia | minister | 1902-05-04/..",
            "Anton Vogel | holds-office | Serbia | minister | 1902-05-04/1905",
            "Karl Braun | holds-office | Serbia | minister | 1905/..");
  }

  @Test
  void aSuccessorIsNeverDatedByTheStartOfTheTermBefore() {
    Read read =
        Read.prose(
            "Anton Vogel was appointed Austrian minister to Serbia on 4 May 1902. He was succeeded"
                + " by Karl Braun.");

    assertThat(read.of(HOLDS_OFFICE))
        .contains("Karl Braun | holds-office | Serbia | minister")
        .hasSize(2);
  }

  @Test
  void aMeetingIsHeldAndHasItsParticipants() {
    Read read =
        Read.prose(
            "The Genoa Conference was held in Genoa in April 1922. Italy, France and Germany"
                + " attended the conference. Sweden did not attend the conference.");

    assertThat(read.of(HELD)).containsExactly("Genoa Conference | held | 1922-04");
    assertThat(read.of(PARTICIPANT))
        .containsExactly(
            "Genoa Conference | participant | Italy",
            "Genoa Conference | participant | France",
            "Genoa Conference | participant | Germany",
            "Genoa Conference | participant | Sweden | denied");
  }

  @Test
  void joiningAndLeavingAreMemberships() {
    assertThat(
            Read.prose(
                    "Greece joined the League of Nations in 1920. Japan left the League of Nations"
                        + " in 1933.")
                .of(MEMBER_OF))
        .containsExactly(
            "Greece | member-of | League of Nations | member | 1920",
            "Japan | member-of | League of Nations | former | 1933");
  }

  @Test
  void aBracketedAcronymIsAnotherName() {
    assertThat(Read.prose("The Danube Navigation Union (DNU) sat in Vienna.").of(ALSO_KNOWN_AS))
        .containsExactly("Danube Navigation Union | also-known-as | DNU");
  }

  @Test
  void aMissionIsOpenedByItsOwnerInTheStateOfItsSeat() {
    assertThat(Read.prose("The French legation in Lima was opened in 1826.").of(EVENT))
        .containsExactly("France | open-mission | Peru | 1826");
    assertThat(Read.prose("The French bakery in Lima was opened in 1826.").of(EVENT)).isEmpty();
  }

  @Test
  void theSectionIsCited() {
    Read read = Read.of("a.txt", "= Notes =\n\n== War ==\n\nGermany invaded Norway in 1940.\n");

    assertThat(read.claims())
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.source().section()).isEqualTo("War"));
  }
}
