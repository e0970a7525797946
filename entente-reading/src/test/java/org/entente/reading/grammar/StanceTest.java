package org.entente.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.claim.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is denied, planned or merely thought of is never told as done.
class StanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain recognised Estonia.                             | recognise | asserted",
        "Spain did not recognise Estonia.                      | recognise | denied",
        "Spain never recognised Estonia.                       | recognise | denied",
        "Spain has never recognised Estonia.                   | recognise | denied",
        "Spain no longer recognised Estonia.                   | recognise | denied",
        "Estonia was not recognised by Spain.                  | recognise | denied",
        "Estonia had not been formally recognised.             | recognise | denied",
        "Neither Spain nor Peru recognised Estonia.            | recognise | denied",
        "Spain refused to recognise Estonia.                   | recognise | denied",
        "Spain declined to recognise Estonia.                  | recognise | denied",
        "Spain failed to ratify the treaty.                    | ratify    | denied",
        "Spain left without recognising Estonia.               | recognise | denied",
        "Spain made no concessions.                            | make      | denied",
        "Spain hardly recognised Estonia.                      | recognise | denied",
        "Spain recognised neither Estonia nor Latvia.          | recognise | denied",
        "No power recognised Estonia.                          | recognise | denied",
        "Nor did Spain recognise Estonia.                      | recognise | denied",
        "Spain has yet to recognise Estonia.                   | recognise | denied",
        "Spain cannot recognise Estonia.                       | recognise | denied",
        "Instead of recognising Estonia, Spain waited.         | recognise | denied",
        "Rather than recognising Estonia, Spain waited.        | recognise | denied",
        "Spain neither recognised Estonia nor armed it.        | recognise | denied",
        "Spain neither recognised Estonia nor armed it.        | arm       | denied",
        "Spain did not agree to recognise Estonia.             | recognise | denied",
        "Britain prevented Spain from invading Portugal.       | invade    | denied",
        "Spain avoided recognising Estonia.                    | recognise | denied",
        "Spain denied attacking Portugal.                      | attack    | denied",
        "Spain denied that it had attacked Portugal.           | attack    | denied",
        "It is false that Spain attacked Portugal.             | attack    | denied",
        "Nobody recognised Estonia.                            | recognise | denied",
      })
  void whatIsDeniedIsDenied(String sentence, String verb, String stance) {
    assertThat(stance(sentence, verb)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain will recognise Estonia.                         | recognise | planned",
        "Spain planned to recognise Estonia.                   | recognise | planned",
        "Spain promised to recognise Estonia.                  | recognise | planned",
        "Spain threatened to invade Portugal.                  | invade    | planned",
        "Spain wanted to recognise Estonia.                    | recognise | planned",
        "Spain was about to recognise Estonia.                 | recognise | planned",
        "Spain was ready to recognise Estonia.                 | recognise | planned",
        "Spain would recognise Estonia.                        | recognise | conditional",
        "Spain might have recognised Estonia.                  | recognise | conditional",
        "Spain could invade Portugal.                          | invade    | conditional",
        "If Spain invaded Portugal, Britain was ready.         | invade    | conditional",
        "Unless Spain recognised Estonia, trade was lost.      | recognise | conditional",
        "Spain asked whether Peru recognised Estonia.          | recognise | conditional",
        "Spain considered recognising Estonia.                 | recognise | planned",
        "Peru accused Spain of invading Portugal.              | invade    | conditional",
        "Peru claimed that Spain had invaded Portugal.         | invade    | conditional",
        "Peru feared that Spain invaded Portugal.              | invade    | conditional",
        "Spain said that it would recognise Estonia.           | recognise | conditional",
        "Peru urged Spain to recognise Estonia.                | recognise | planned",
        "Peru called on Spain to recognise Estonia.            | recognise | planned",
        "Had Spain invaded Portugal, war was certain.          | invade    | conditional",
        "Spain tried to invade Portugal.                       | invade    | planned",
        "Spain began to arm in order to invade Portugal.       | invade    | planned",
        "Spain was supposed to recognise Estonia.              | recognise | planned",
        "Spain shall recognise Estonia.                        | recognise | obligated",
        "Spain must withdraw from Portugal.                    | withdraw  | obligated",
      })
  void whatIsPlannedOwedOrSupposedIsNotTold(String sentence, String verb, String stance) {
    assertThat(stance(sentence, verb)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain did not recognise Estonia until 1930.           | recognise",
        "Spain began to recognise Estonia.                     | recognise",
        "Spain helped to found the League of Nations.          | found",
        "Britain forced Spain to recognise Estonia.            | recognise",
        "After recognising Estonia, Spain waited.              | recognise",
        "Spain, not Portugal, recognised Estonia.              | recognise",
        "Spain recognised not only Estonia but Latvia.         | recognise",
        "Only in 1930 did Spain recognise Estonia.             | recognise",
        "Peru condemned Spain for invading Portugal.           | invade",
        "Peru praised Spain for recognising Estonia.           | recognise",
        "Spain managed to conquer Portugal.                    | conquer",
        "It is true that Spain attacked Portugal.              | attack",
        "Spain announced that it had recognised Estonia.       | recognise",
        "Spain, which had recognised Estonia, waited.          | recognise",
      })
  void whatCameAboutAllTheSameIsTold(String sentence, String verb) {
    assertThat(stance(sentence, verb)).isEqualTo("asserted");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Spanish invasion of Portugal failed.              | invasion | asserted",
        "A planned invasion of Portugal was known.             | invasion | planned",
        "The threatened invasion of Portugal was known.        | invasion | planned",
        "No invasion of Portugal followed.                     | invasion | denied",
        "Peru protested against the invasion of Portugal.      | invasion | asserted",
        "Peru was against an invasion of Portugal.             | invasion | denied",
        "Peru knew of plans for an invasion of Portugal.       | invasion | planned",
        "The danger of a Spanish invasion of Portugal grew.    | invasion | planned",
        "Spain planned an invasion of Portugal.                | invasion | planned",
        "Peru feared a Spanish invasion of Portugal.           | invasion | planned",
        "Peru averted an invasion of Portugal.                 | invasion | denied",
        "Spain launched an invasion of Portugal.               | invasion | asserted",
        "Spain did not launch an invasion of Portugal.         | invasion | denied",
        "The year passed without invasion of Portugal.         | invasion | denied",
      })
  void aNounOfActionHasAStanceToo(String sentence, String noun, String stance) {
    assertThat(stance(sentence, noun)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministers met to discuss Estonia.                 | discuss   | false",
        "Spain sent an envoy to meet the king.                 | meet      | false",
        "Spain decided to recognise Estonia.                   | recognise | false",
        "Spain signed the treaty to protect Estonia.           | protect   | true",
      })
  void aPurposeIsToldApartFromAPlan(String sentence, String verb, boolean purpose) {
    assertThat(Parsed.sentence(sentence).about(verb).purpose()).isEqualTo(purpose);
  }

  private static String stance(String sentence, String word) {
    Stance stance = Parsed.sentence(sentence).about(word).stance();
    return stance.word();
  }
}
