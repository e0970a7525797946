package org.entente.reading.statement.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which facts words put in order, and which they do not.
class OrdersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "After France had invaded Spain, Chile recognised Portugal."
            + "| France invade Spain < Chile recognise Portugal",
        "In 1812, shortly after the French invasion of Spain, Chile recognised Portugal."
            + "| France invade Spain < Chile recognise Portugal",
        "Chile recognised Portugal only after France had invaded Spain."
            + "| France invade Spain < Chile recognise Portugal",
        "Only after France had left Spain and withdrawn its troops from Portugal did Chile"
            + " recognise Peru.|",
        "Only after France had withdrawn its troops from Portugal did Chile recognise Peru."
            + "| France withdraw-forces Portugal < Chile recognise Peru",
        "France, which had recognised Chile, invaded Spain after Portugal had occupied Peru."
            + "| Portugal occupy Peru < France invade Spain",
        "After France, which had recognised Chile, invaded Spain, Portugal occupied Peru."
            + "| France invade Spain < Portugal occupy Peru",
        "France severed relations with Spain as soon as Chile had invaded Portugal."
            + "| Chile invade Portugal < France sever-relations Spain",
        "In 1850, two years before Spain invaded Portugal, France recognised Chile."
            + "| France recognise Chile < Spain invade Portugal",
        "Long before Spain invaded Portugal, France had recognised Chile."
            + "| France recognise Chile < Spain invade Portugal",
        "France recognised Chile on the eve of the Spanish invasion of Portugal."
            + "| France recognise Chile < Spain invade Portugal",
        "Chile was attacked by Peru in response to the Chilean invasion of Bolivia."
            + "| Chile invade Bolivia < Peru attack Chile",
        "France has recognised Chile since Spain invaded Portugal."
            + "| Spain invade Portugal < France recognise Chile",
        "After the outbreak of war between France and Spain, Chile recognised Portugal."
            + "| France relations Spain < Chile recognise Portugal",
        "France invaded Spain, after which Chile recognised Portugal."
            + "| France invade Spain < Chile recognise Portugal",
      })
  void whatAWordGovernsIsOrderedWithTheVerbItHangsOn(String text, @Nullable String order) {
    assertThat(Told.orders(text)).isEqualTo(Told.expected(order));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain occupied Portugal until France invaded Spain."
            + "| Spain occupy Portugal << France invade Spain",
        "France did not recognise Chile until Spain had withdrawn its troops from Portugal."
            + "| Spain withdraw-forces Portugal < France recognise Chile",
        "After the end of the Spanish occupation of Portugal, France recognised Chile."
            + "| Spain occupy Portugal << France recognise Chile",
        "France recognised Chile before the end of the Spanish occupation of Portugal.|",
      })
  void onlyWordsThatSayThatSomethingWasOverSaySo(String text, @Nullable String order) {
    assertThat(Told.orders(text)).isEqualTo(Told.expected(order));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "France invaded Spain, prompting Chile to recognise Portugal."
            + "| France invade Spain < Chile recognise Portugal",
        "France invaded Spain, which led to the Chilean occupation of Peru."
            + "| France invade Spain < Chile occupy Peru",
        "The French invasion of Spain resulted in the Chilean occupation of Peru."
            + "| France invade Spain < Chile occupy Peru",
        "The French invasion of Spain was preceded by the Chilean occupation of Peru."
            + "| Chile occupy Peru < France invade Spain",
        "The French invasion of Spain might lead to the Chilean occupation of Peru.|",
        "The French invasion of Spain never led to the Chilean occupation of Peru.|",
      })
  void whatSomethingBroughtCameNoEarlier(String text, @Nullable String order) {
    assertThat(Told.orders(text)).isEqualTo(Told.expected(order));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "France invaded Spain and later recognised Chile."
            + "| France invade Spain < France recognise Chile",
        "France invaded Spain. Two weeks later, Chile recognised Portugal."
            + "| France invade Spain <? Chile recognise Portugal",
        "France invaded Spain. This led to the Chilean occupation of Peru."
            + "| France invade Spain <? Chile occupy Peru",
        "France invaded Spain; thereafter, Chile recognised Portugal."
            + "| France invade Spain <? Chile recognise Portugal",
        "France invaded Spain. Since then Chile has recognised Portugal.|",
        "France invaded Spain. Rain fell. Then Chile recognised Portugal.|",
      })
  void acrossSentencesAnOrderIsNotFirm(String text, @Nullable String order) {
    assertThat(Told.orders(text)).isEqualTo(Told.expected(order));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The French president visited Chile in May 1960. Two weeks after the visit, France"
            + " recognised Peru.| France visit Chile <? France recognise Peru",
        "France invaded Spain. Chile did nothing. The invasion led to the Chilean occupation of"
            + " Peru.| France invade Spain <? Chile occupy Peru",
        "France invaded Spain. Portugal invaded Peru. After the invasion, Chile recognised"
            + " Bolivia.|",
        "France invaded Spain. After the attack on Portugal, Chile recognised Bolivia.|",
        "France invaded Spain. After the visit, Chile recognised Bolivia.|",
      })
  void aBareNounMeansTheOnlyActOfItsKindThatWasJustTold(String text, @Nullable String order) {
    assertThat(Told.orders(text)).isEqualTo(Told.expected(order));
  }

  @Test
  void aFactIsNeverBeforeItself() {
    assertThat(
            Told.orders(
                "France recognised Chile in 1812, following the recognition of Chile by France."))
        .isEmpty();
    assertThat(
            Told.orders(
                "France expelled envoys of Chile after Chile had expelled envoys of France."))
        .containsExactly("Chile expel France < France expel Chile");
  }

  @Test
  void noWordPointsBackOverAParagraph() {
    assertThat(Told.orders("France invaded Spain.", "Then Chile recognised Portugal.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "France recognised Chile after the Treaty of Teschen.",
        "Following the signing of the Treaty of Teschen, France recognised Chile.",
        "Having signed the Treaty of Teschen, France recognised Chile.",
        "After the Treaty of Teschen was signed, France recognised Chile.",
      })
  void aTreatyThatIsOnlyNamedIsTheOneThatTheDocumentDates(String sentence) {
    assertThat(Told.orders("The Treaty of Teschen was signed on 4 May 1805.", sentence))
        .containsExactly("Treaty of Teschen signed < France recognise Chile");
    assertThat(Told.orders(sentence)).isEmpty();
  }

  @Test
  void aConferenceIsOverWhereTheWordsSpeakOfItsEnd() {
    String held = "The Genoa Conference was held in April 1922.";

    assertThat(Told.orders(held, "Italy recognised Chile after the end of the Genoa Conference."))
        .containsExactly("Genoa Conference held << Italy recognise Chile");
    assertThat(Told.orders(held, "Italy recognised Chile after the Genoa Conference."))
        .containsExactly("Genoa Conference held < Italy recognise Chile");
    assertThat(Told.orders(held, "Italy recognised Chile before the end of the Genoa Conference."))
        .isEmpty();
  }

  @Test
  void aFactOfManyClaimsIsOrderedOnce() {
    assertThat(
            Told.orders(
                "France, Chile and Peru signed the Treaty of Lima on 4 May 1805 after Spain had"
                    + " invaded Portugal."))
        .containsExactly("Spain invade Portugal < Treaty of Lima signed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "France invaded Spain and Chile recognised Portugal.",
        "France invaded Spain. Chile recognised Portugal.",
        "Chile recognised Portugal while France invaded Spain.",
        "Chile recognised Portugal when France invaded Spain.",
        "France would recognise Chile after Spain had invaded Portugal.",
        "France planned to recognise Chile after Spain had invaded Portugal.",
        "France did not recognise Chile after Spain had invaded Portugal.",
        "If France recognised Chile after Spain had invaded Portugal, Peru left.",
        "France demanded elections after the Spanish invasion of Portugal.",
        "France invaded Spain before Chile could recognise Portugal.",
        "\"France recognised Chile after Spain had invaded Portugal\", said a clerk.",
        "Chile withdrew from Peru in 1808, with Spain following in 1812 after France had invaded"
            + " Portugal.",
        "Chile recognised Portugal, since France had invaded Spain.",
        "The Treaty of Teschen was signed on 4 May 1805. France attacked a ship named after the"
            + " Treaty of Teschen.",
        "The Genoa Conference was held in April 1922. Italy appeared before the Genoa Conference"
            + " and recognised Chile.",
        "France invaded Spain, and the then president of Chile visited Portugal.",
        "In later years, Chile recognised Portugal.",
        "Chile left when Spain had invaded Portugal, until Spain had withdrawn its troops from"
            + " Portugal.",
      })
  void whatWordsDoNotSayIsNoOrder(String text) {
    assertThat(Told.orders(text)).isEmpty();
  }
}
