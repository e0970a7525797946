package org.entente.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.claim.Property.EVENT;
import static org.entente.claim.Property.HOLDS_OFFICE;
import static org.entente.claim.Property.IN_FORCE;
import static org.entente.claim.Property.MEMBER_OF;
import static org.entente.claim.Property.PARTY;
import static org.entente.claim.Property.RATIFIED;
import static org.entente.claim.Property.SIGNATORY;
import static org.entente.claim.Property.SIGNED;

import org.entente.claim.Claim;
import org.junit.jupiter.api.Test;

class TablesTest {

  private static final String TITLE = "= Foreign relations of Ruritania =";

  @Test
  void aRowGivesTheDayOnWhichRelationsBegan() {
    Said said =
        Said.by(
            TITLE,
            "",
            "== Diplomatic relations ==",
            "- # | Country | Date",
            "- 1 | Norway | 3 May 1951",
            "- 2 | Elbonia (suspended) | June 1960");

    assertThat(said.of(EVENT))
        .containsExactly(
            "Ruritania | establish-relations | Norway | 1951-05-03",
            "Ruritania | establish-relations | Elbonia | 1960-06");
    assertThat(said.quotes())
        .containsExactly("Norway | 3 May 1951", "Elbonia (suspended) | June 1960");
    assertThat(said.claims()).allMatch(Claim::reciprocal);
  }

  @Test
  void everyQuoteIsExactlyTheSliceItPointsAt() {
    Said said =
        Said.by(TITLE, "", "== List ==", "- Country | Since | Notes", "- Norway | 1951 | Words.");

    assertThat(said.claims())
        .isNotEmpty()
        .allSatisfy(
            c ->
                assertThat(said.text().substring(c.source().start(), c.source().end()))
                    .isEqualTo(c.source().quote()));
    assertThat(said.claims()).allSatisfy(c -> assertThat(c.source().section()).isEqualTo("List"));
  }

  @Test
  void theWordsOfACellTellBreaksAndReturns() {
    Said said =
        Said.by(
            TITLE,
            "",
            "== Asia ==",
            "- Country | Formal Relations Began | Notes",
            "- Japan | 4 May 1920, severed 1 June 1941, restored 2 July 1952 | Words.",
            "- India | 1950 (relations suspended 1971) | Words.");

    assertThat(said.of(EVENT))
        .containsExactly(
            "Ruritania | establish-relations | Japan | 1920-05-04",
            "Ruritania | sever-relations | Japan | 1941-06-01",
            "Ruritania | resume-relations | Japan | 1952-07-02",
            "Ruritania | establish-relations | India | 1950",
            "Ruritania | sever-relations | India | 1971");
  }

  @Test
  void aStateInBracketsAfterADateIsItsPartner() {
    Said said =
        Said.by(
            TITLE,
            "",
            "== Asia ==",
            "- Country | Formal relations began | Notes",
            "- Yemen | 1975 (North Yemen); 1976 (South Yemen) | Words.",
            "- Germany | 1952 with Bonn (from 1972 with both) | Words.");

    assertThat(said.of(EVENT))
        .containsExactly(
            "Ruritania | establish-relations | North Yemen | 1975",
            "Ruritania | establish-relations | South Yemen | 1976",
            "Ruritania | establish-relations | Germany | 1952");
  }

  @Test
  void aHeaderWithoutTheNumbersOfItsRowsIsMovedOver() {
    Said said =
        Said.by(
            TITLE,
            "",
            "== List ==",
            "- Country | Date",
            "- 1 | Norway | 3 May 1951",
            "- 2 | Sweden | 4 May 1951");

    assertThat(said.of(EVENT))
        .containsExactly(
            "Ruritania | establish-relations | Norway | 1951-05-03",
            "Ruritania | establish-relations | Sweden | 1951-05-04");
  }

  @Test
  void aTableWithoutHeaderIsKnownByItsNamesAndDates() {
    Said said =
        Said.by(
            TITLE,
            "",
            "== Diplomatic relations ==",
            "- Norway | 3 May 1951 | Words.",
            "- Sweden | 4 May 1951 | Words.");

    assertThat(said.of(EVENT)).hasSize(2);
  }

  @Test
  void recognitionGoesFromThePartnerUnlessTheHeaderNamesTheOne() {
    Said said =
        Said.by(
            TITLE,
            "",
            "== Recognition ==",
            "- State | Date of recognition | Diplomatic relations established",
            "- Norway | 1 May 1950 | 3 May 1951");

    assertThat(said.of(EVENT))
        .containsExactly(
            "Norway | recognise | Ruritania | 1950-05-01",
            "Ruritania | establish-relations | Norway | 1951-05-03");
    assertThat(
            Said.by(TITLE, "", "== List ==", "- State | Recognised by Ruritania", "- Norway | 1905")
                .of(EVENT))
        .containsExactly("Ruritania | recognise | Norway | 1905");
  }

  @Test
  void notesAreLeftToTheRulesOfProse() {
    Said said =
        Said.by(
            TITLE,
            "",
            "== Asia ==",
            "- Country | Formal relations began | Notes",
            "- Norway | 1951 | In 1960 Norway closed its embassy.",
            "- Japan | Ruritania broke with Japan in May 1941 over a quarrel about the fisheries.");

    assertThat(said.of(EVENT)).containsExactly("Ruritania | establish-relations | Norway | 1951");
  }

  @Test
  void notesThatSayWhatTheDateCellOmitsAreRead() {
    Said said =
        Said.by(
            TITLE,
            "",
            "== Asia ==",
            "- Country | Formal relations began | Notes",
            "- Norway | 1951 | Words.",
            "- Japan | | Both countries established diplomatic relations on 7 June 1932.");

    assertThat(said.of(EVENT)).contains("Ruritania | establish-relations | Japan | 1932-06-07");
  }

  @Test
  void aDayByWhichRelationsHadBegunStaysABound() {
    Said said =
        Said.by(
            TITLE, "", "== List ==", "- # | Country | Date", "- 1 | Norway | 3 May 1951 or before");

    assertThat(said.of(EVENT))
        .containsExactly("Ruritania | establish-relations | Norway | ../1951-05-03");
  }

  @Test
  void otherTablesSayNothingOfRelations() {
    assertThat(
            Said.by(
                    TITLE,
                    "",
                    "== Trade ==",
                    "- Country | Imports | Exports",
                    "- Norway | 1951 | 1960",
                    "- Sweden | 1800 | 1900")
                .claims())
        .isEmpty();
    assertThat(
            Said.by(
                    "= Winters of the north =",
                    "",
                    "== Records ==",
                    "- Country | Date",
                    "- Norway | 3 May 1951",
                    "- Sweden | 4 May 1951")
                .claims())
        .isEmpty();
  }

  @Test
  void columnsOfSignatureAndEntryIntoForceDateAnInstrument() {
    Said said =
        Said.by(
            TITLE,
            "",
            "== Trade agreements ==",
            "- Country | Agreement | Signed | Entry into force",
            "- Norway | Fisheries Agreement | 2 May 1955 | 1 June 1956");

    assertThat(said.of(SIGNED)).containsExactly("Fisheries Agreement | 1955-05-02");
    assertThat(said.of(IN_FORCE)).containsExactly("Fisheries Agreement | 1956-06-01/..");
    assertThat(said.of(PARTY))
        .containsExactly("Fisheries Agreement | Ruritania", "Fisheries Agreement | Norway");
  }

  @Test
  void columnsOfSignersPartiesAndPlaceTellOfTheRowsInstrument() {
    Said said =
        Said.by(
            "= Treaties of the lakes =",
            "",
            "== Signatures ==",
            "- Instrument | Signed | Place | Signatories | Parties",
            "- Lakeside Pact | 2 May 1955 | Strelsau | Karl Branting and Olav Nansen | Norway,"
                + " Sweden");

    assertThat(said.of(SIGNED)).containsExactly("Lakeside Pact | 1955-05-02 | Strelsau");
    assertThat(said.of(SIGNATORY))
        .containsExactly("Lakeside Pact | Karl Branting", "Lakeside Pact | Olav Nansen");
    assertThat(said.of(PARTY)).containsExactly("Lakeside Pact | Norway", "Lakeside Pact | Sweden");
    assertThat(said.quotes())
        .contains("Lakeside Pact | 2 May 1955 | Strelsau")
        .contains("Lakeside Pact | 2 May 1955 | Strelsau | Karl Branting and Olav Nansen");
  }

  @Test
  void columnsOfRatificationAreThoseOfThePagesState() {
    Said said =
        Said.by(
            TITLE,
            "",
            "== Conventions ==",
            "- Treaty or convention | Signature | Ratification",
            "- Convention on Lighthouses | 2 May 1955 | 1 June 1956");

    assertThat(said.of(SIGNATORY))
        .containsExactly("Convention on Lighthouses | Ruritania | 1955-05-02");
    assertThat(said.of(RATIFIED))
        .containsExactly("Convention on Lighthouses | Ruritania | 1956-06-01");
  }

  @Test
  void aListOfMembersDatesTheirAccession() {
    Said said =
        Said.by(
            "= Member states of the Northern League =",
            "",
            "== Members ==",
            "- State | Accession",
            "- Norway | 3 May 1951");

    assertThat(said.of(MEMBER_OF))
        .containsExactly("Norway | Northern League | member | 1951-05-03/..");
  }

  @Test
  void aListOfEnvoysGivesTheirTerms() {
    Said said =
        Said.by(
            "= List of ambassadors of Ruritania to Norway =",
            "",
            "== List ==",
            "- Name | From | To",
            "- Rudolf Rassendyll | 3 May 1951 | 1955");

    assertThat(said.of(HOLDS_OFFICE))
        .containsExactly("Rudolf Rassendyll | Ruritania | ambassador to Norway | 1951-05-03/1955");
  }
}
