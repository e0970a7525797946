package org.entente.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Spanish king and his envoy met.       | The Spanish king and his envoy",
        "France, Spain and Peru met.               | France, Spain and Peru",
        "France, Spain, and Peru met.              | France, Spain, and Peru",
        "France as well as Peru left.              | France as well as Peru",
        "The envoy of the king of Spain left.      | The envoy of the king of Spain",
        "The king (a mild man) left.               | The king (a mild man)",
        "Spain's two envoys left.                  | Spain's two envoys",
        "The newly chosen king left.               | The newly chosen king",
        "He left.                                  | He",
        "President Manuel Pardo left.              | President Manuel Pardo",
        "The President of Peru Manuel Pardo left.  | The President of Peru Manuel Pardo",
      })
  void aSubjectIsOnePhraseWithAllThatBelongsToIt(String sentence, String phrase) {
    assertThat(Parsed.words(Parsed.sentence(sentence).clause().starting(0))).isEqualTo(phrase);
  }

  @Test
  void theMembersOfAListAreThere() {
    assertThat(members("France, the Kingdom of Spain and Peru met."))
        .isEqualTo("France + the Kingdom of Spain + Peru");
    assertThat(members("France met.")).isEqualTo("France");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain recognised Peru and France protested.  | recognise | Peru",
        "Spain armed Peru and Chile in May.           | arm       | Peru and Chile",
        "Spain armed Peru and Chile was afraid.       | arm       | Peru",
        "Spain signed the treaty and France the pact. | sign      | the treaty",
      })
  void aListEndsWhereANewClauseBegins(String sentence, String verb, String object) {
    assertThat(Parsed.words(Parsed.sentence(sentence).about(verb).object())).isEqualTo(object);
  }

  @ParameterizedTest
  @CsvSource({"The treaty lapsed., true", "This treaty lapsed., true", "A treaty lapsed., false"})
  void theArticleTellsWhetherAPhrasePointsBack(String sentence, boolean definite) {
    Phrase p = Parsed.sentence(sentence).clause().starting(0);
    assertThat(p).isNotNull().returns(definite, Phrase::definite);
  }

  private static String members(String sentence) {
    Phrase p = Parsed.sentence(sentence).clause().starting(0);
    return Stream.ofNullable(p)
        .flatMap(l -> l.members().stream())
        .map(Parsed::words)
        .collect(Collectors.joining(" + "));
  }
}
