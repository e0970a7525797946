package org.entente.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

  private static final String PIECES =
      "ab \"*-()[]{}:~^/\\&|+!?%OR AND NOT тито 条約 \uD83D\uDD4A\u0000\n„“«»";

  @Test
  void wordsPhrasesAndBeginningsAreAllWanted() throws ProblemException {
    SearchWords words = SearchWords.parse("treaty \"of friendship\" yugo* -trade -\"air mail\"");
    assertThat(words.wanted())
        .containsExactly(
            new Term.Word("treaty"), new Term.Phrase("of friendship"), new Term.Prefix("yugo"));
    assertThat(words.unwanted())
        .containsExactly(new Term.Word("trade"), new Term.Phrase("air mail"));
  }

  @Test
  void orJoinsItsNeighboursAndNothingElse() throws ProblemException {
    assertThat(SearchWords.parse("envoy Paris OR Rome OR \"The Hague\" AND visit").wanted())
        .containsExactly(
            new Term.Word("envoy"),
            new Term.AnyOf(
                List.of(
                    new Term.Word("Paris"), new Term.Word("Rome"), new Term.Phrase("The Hague"))),
            new Term.Word("visit"));
  }

  @Test
  void smallOrIsAWord() throws ProblemException {
    assertThat(SearchWords.parse("peace or war").wanted()).hasSize(3);
  }

  @Test
  void whatOnlyLooksLikeSyntaxIsPunctuation() throws ProblemException {
    assertThat(SearchWords.parse("(title:peace)~2 /w.r/ + && 1955 - 1956").wanted())
        .containsExactly(
            new Term.Word("(title:peace)~2"),
            new Term.Word("/w.r/"),
            new Term.Word("1955"),
            new Term.Word("1956"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          peace "of Paris  | 7  | Close it
          OR peace         | 1  | one OR other
          peace OR         | 7  | one OR other
          a OR OR b        | 6  | one OR other
          a OR AND b       | 3  | one OR other
          a OR -b          | 6  | elsewhere
          -a OR b          | 4  | one OR other
          peace NOT war    | 7  | -word
          *burg            | 1  | as yugo*
          pet*burg         | 4  | as yugo*
          peace a*         | 8  | letters
          *                | 1  | letters
          -war             | 1  | Add a word
          !!!              | 1  | Type a word
          """)
  void aMistakeIsToldWithItsColumnAndARemedy(String typed, int column, String remedy) {
    assertThatThrownBy(() -> SearchWords.parse(typed))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().id()).isEqualTo("bad-search");
              assertThat(e.problem().place()).isEqualTo("search, column " + column);
              assertThat(e.problem().remedy()).contains(remedy);
            });
  }

  @Test
  void noSearchIsTooLongToBeRefused() {
    assertThatThrownBy(() -> SearchWords.parse("peace ".repeat(100_000)))
        .hasMessageContaining("1,000 characters");
    assertThatThrownBy(() -> SearchWords.parse("a ".repeat(100))).hasMessageContaining("64 words");
  }

  @Test
  void whateverIsTypedIsASearchOrAToldMistake() {
    long seed = Long.getLong("seed", 20_261_129);
    Random random = new Random(seed);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        int at = random.nextInt(PIECES.length());
        typed.append(PIECES, at, Math.min(PIECES.length(), at + 1 + random.nextInt(3)));
      }
      try {
        assertThat(SearchWords.parse(typed.toString()).wanted()).isNotEmpty();
      } catch (ProblemException e) {
        assertThat(e.problem().id()).as("seed %d: %s", seed, typed).isEqualTo("bad-search");
      }
    }
  }
}
