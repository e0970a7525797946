package org.entente.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.claim.Property.ALSO_KNOWN_AS;
import static org.entente.claim.Property.BORN;
import static org.entente.claim.Property.CONTEXT;
import static org.entente.claim.Property.DIED;
import static org.entente.claim.Property.DISSOLVED;
import static org.entente.claim.Property.FOUNDED;
import static org.entente.claim.Property.HOLDS_OFFICE;
import static org.entente.claim.Property.INSTRUMENT_TYPE;
import static org.entente.claim.Property.IN_FORCE;
import static org.entente.claim.Property.MEMBER_OF;
import static org.entente.claim.Property.PARTY;
import static org.entente.claim.Property.RATIFIED;
import static org.entente.claim.Property.RELATIONS;
import static org.entente.claim.Property.SIGNATORY;
import static org.entente.claim.Property.SIGNED;
import static org.entente.claim.Property.TERMINATED;

import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void theBoxOfATreatyIsReadFieldByField() {
    Said said =
        Said.by(
            "= The Strelsau Treaty, 1931 =",
            "",
            "Strelsau Treaty",
            "- Type: Treaty of friendship",
            "- Context: Quarrels over the lake",
            "- Date signed: 2 May 1931",
            "- Location: Strelsau, Ruritania",
            "- Date effective: 1 June 1932",
            "- Date expiration: 1 June 1942",
            "- Signatories: Rudolf Rassendyll and Karl Branting",
            "- Parties: Norway, Sweden",
            "- Ratifiers: Norway",
            "",
            "Words of the lead.");

    assertThat(said.of(INSTRUMENT_TYPE)).containsExactly("Strelsau Treaty | treaty");
    assertThat(said.of(CONTEXT)).containsExactly("Strelsau Treaty | Quarrels over the lake");
    assertThat(said.of(SIGNED))
        .containsExactly("Strelsau Treaty | 1931-05-02 | Strelsau, Ruritania");
    assertThat(said.of(SIGNATORY))
        .containsExactly("Strelsau Treaty | Rudolf Rassendyll", "Strelsau Treaty | Karl Branting");
    assertThat(said.of(PARTY))
        .containsExactly("Strelsau Treaty | Norway", "Strelsau Treaty | Sweden");
    assertThat(said.of(RATIFIED)).containsExactly("Strelsau Treaty | Norway");
    assertThat(said.of(IN_FORCE)).containsExactly("Strelsau Treaty | 1932-06-01/1942-06-01");
    assertThat(said.of(TERMINATED)).containsExactly("Strelsau Treaty | expired | 1942-06-01");
    assertThat(said.gaps()).isEmpty();
  }

  @Test
  void everyQuoteIsExactlyTheSliceItPointsAt() {
    Said said =
        Said.by(
            "= Strelsau Pact =",
            "",
            "Strelsau Pact",
            "- Signed: 2 May 1931",
            "- Signatories: Rudolf Rassendyll",
            "",
            "The Strelsau Pact (German: Strelsauer Pakt) is old.");

    assertThat(said.claims())
        .hasSize(3)
        .allSatisfy(
            c ->
                assertThat(said.text().substring(c.source().start(), c.source().end()))
                    .isEqualTo(c.source().quote()));
  }

  @Test
  void aStateWithAndInItsNameStaysWhole() {
    Said said =
        Said.by(
            "= Strelsau Pact =",
            "",
            "Strelsau Pact",
            "- Signed: 2 May 1999",
            "- Parties: Bosnia and Herzegovina and Croatia",
            "",
            "Words.");

    assertThat(said.of(PARTY))
        .containsExactly("Strelsau Pact | Bosnia and Herzegovina", "Strelsau Pact | Croatia");
  }

  @Test
  void aBracketedStateAfterASignatoryIsTheParty() {
    Said said =
        Said.by(
            "= Strelsau Pact =",
            "",
            "Strelsau Pact",
            "- Signed: 2 May 1931",
            "- Signatories: Karl Branting (Sweden), Olav Nansen (Norway)",
            "",
            "Words.");

    assertThat(said.of(SIGNATORY))
        .containsExactly("Strelsau Pact | Karl Branting", "Strelsau Pact | Olav Nansen");
    assertThat(said.of(PARTY)).containsExactly("Strelsau Pact | Sweden", "Strelsau Pact | Norway");
  }

  @Test
  void aFieldThatLostItsValueIsAGapAndNoClaim() {
    Said said =
        Said.by(
            "= Strelsau Pact =",
            "",
            "Strelsau Pact",
            "- Signed: 2 May 1931",
            "- Signatories: , ",
            "- Parties: Norway, , Sweden",
            "",
            "Words.");

    assertThat(said.gaps())
        .extracting(g -> g.evidence().property(), g -> g.evidence().value())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(SIGNATORY, ""),
            org.assertj.core.groups.Tuple.tuple(PARTY, ""));
    assertThat(said.of(PARTY)).containsExactly("Strelsau Pact | Norway", "Strelsau Pact | Sweden");
    assertThat(said.of(SIGNATORY)).isEmpty();
  }

  @Test
  void anUnfilledParameterOfATemplateIsNoGap() {
    Said said =
        Said.in(
            "pact.wiki",
            "{{Infobox treaty",
            "| name = Strelsau Pact",
            "| date_signed = 2 May 1931",
            "| location_signed = [[Strelsau]]",
            "| signatories = {{plainlist|",
            "* [[Karl Branting]]",
            "* [[Olav Nansen]]",
            "}}",
            "| parties =",
            "}}",
            "The '''Strelsau Pact''' is old.");

    assertThat(said.gaps()).isEmpty();
    assertThat(said.of(SIGNATORY))
        .extracting(s -> s.replaceAll(".*\\| ", ""))
        .containsExactly("Karl Branting", "Olav Nansen");
    assertThat(said.of(SIGNED)).singleElement().asString().endsWith("1931-05-02 | Strelsau");
  }

  @Test
  void bracketedNamesOfTheLeadKeepTheLanguageTheirLettersTell() {
    Said said =
        Said.by(
            "= Strelsau declaration =",
            "",
            "The Strelsau declaration (Стрельсауская декларация, Strelsavska deklaracija,"
                + " Greek: Διακήρυξη, Декларација, Strelsauer Erklärung) is old.");

    assertThat(said.of(ALSO_KNOWN_AS))
        .containsExactly(
            "Strelsau declaration | Стрельсауская декларация | ru",
            "Strelsau declaration | Strelsavska deklaracija",
            "Strelsau declaration | Διακήρυξη | el",
            "Strelsau declaration | Декларација",
            "Strelsau declaration | Strelsauer Erklärung");
    assertThat(said.gaps()).isEmpty();
  }

  @Test
  void anEmptySlotAmongBracketedNamesIsAGap() {
    Said said =
        Said.by(
            "= Strelsau declaration =",
            "",
            "The Strelsau declaration (Стрельсауская декларация, , Strelsavska deklaracija) is"
                + " old.");

    assertThat(said.gaps())
        .singleElement()
        .satisfies(g -> assertThat(g.evidence().property()).isEqualTo(ALSO_KNOWN_AS));
    assertThat(said.of(ALSO_KNOWN_AS)).hasSize(2);
  }

  @Test
  void bracketsWithoutForeignNamesAreLeftToProse() {
    assertThat(
            Said.by(
                    "= Northern League =",
                    "",
                    "The Northern League (NL, 1931, now defunct) is old.")
                .claims())
        .isEmpty();
  }

  @Test
  void theBoxOfAPersonGivesLifeAndOffices() {
    Said said =
        Said.by(
            "= Karl Branting =",
            "",
            "Karl Branting",
            "- Born: 3 March 1880",
            "- Died: 4 April 1950",
            "- Office: Prime Minister of Sweden",
            "- Term start: 1 May 1930",
            "- Term end: 2 June 1934",
            "- Predecessor: Olav Nansen",
            "",
            "Words.");

    assertThat(said.of(BORN)).containsExactly("Karl Branting | 1880-03-03");
    assertThat(said.of(DIED)).containsExactly("Karl Branting | 1950-04-04");
    assertThat(said.of(HOLDS_OFFICE))
        .containsExactly(
            "Karl Branting | Sweden | Prime Minister | 1930-05-01/1934-06-02",
            "Olav Nansen | Sweden | Prime Minister | ../1930-05-01");
  }

  @Test
  void theBoxOfAnOrganisationGivesItsLifeAndMembers() {
    Said said =
        Said.by(
            "= Northern League =",
            "",
            "Northern League",
            "- Founded: 3 March 1920",
            "- Dissolved: 1946",
            "- Headquarters: Strelsau",
            "- Members: Norway, Sweden",
            "",
            "Words.");

    assertThat(said.of(FOUNDED)).containsExactly("Northern League | 1920-03-03");
    assertThat(said.of(DISSOLVED)).containsExactly("Northern League | 1946");
    assertThat(said.of(MEMBER_OF))
        .containsExactly("Norway | Northern League | member", "Sweden | Northern League | member");
  }

  @Test
  void theSidesOfAWarAreAtWarWithEachOther() {
    Said said =
        Said.in(
            "war.wiki",
            "{{Infobox military conflict",
            "| conflict = Lake War",
            "| date = May 1931",
            "| combatant1 = Norway",
            "| combatant2 = Sweden",
            "}}",
            "The Lake War was short.");

    assertThat(said.of(RELATIONS)).containsExactly("Norway | Sweden | war | 1931-05");
  }
}
