package org.entente.reading.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.reading.grammar.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every text, sensible or not: the words cited are the words of the text, the same
/// bytes say the same again, and nothing fails. [Read] holds each claim to its words.
class AnyProseTest {

  private static final List<String> EXAMPLES =
      RuleTable.bundled().rules().stream()
          .flatMap(rule -> Stream.of(rule.yes(), rule.no()))
          .toList();

  private static final List<String> MARKS =
      List.of(
          "(",
          ")",
          "[",
          "]",
          "\"",
          "\u201c",
          "\u201d",
          "'",
          "\u2019",
          "'s",
          ",",
          ";",
          ":",
          ".",
          "...",
          "?",
          "!",
          "-",
          "\u2013",
          "\u2014",
          "/",
          "&",
          "of",
          "and",
          "who",
          "which",
          "that",
          "by",
          "to",
          "not",
          "neither",
          "nor",
          "respectively",
          "the",
          "his",
          "their",
          "it",
          "both",
          "each other",
          "had",
          "would",
          "was",
          "is",
          "until",
          "in",
          "1955",
          "3 May",
          "19th century",
          "U.S.",
          "\u00e9",
          "e\u0301",
          "\u0414\u043e\u0433\u043e\u0432\u043e\u0440",
          "\u689d\u7d04",
          "\ud83d\ude00",
          "\u00a0",
          "\u200b",
          "\u202e",
          "\ufeff",
          "\t");

  private static final List<String> FORMS = List.of("a.txt", "a.wiki", "a.md");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void sentencesInAnyOrderAreCitedExactlyAndReadTheSameAgain(long seed) {
    Random random = new Random(seed);
    int claims = 0;
    for (int round = 0; round < 40; round++) {
      String text = document(random);
      String name = FORMS.get(round % FORMS.size());
      List<Claim> once = Read.of(name, text).claims();
      claims += once.size();

      assertThat(Read.of(name, text).claims()).as("seed %d: %s", seed, text).isEqualTo(once);
    }
    assertThat(claims).as("claims in all the documents of seed %d", seed).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void wordsInAnyOrderFailNothing(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      String text = "= Notes =\n\n" + scrambled(random) + "\n";
      String name = FORMS.get(round % FORMS.size());

      assertThatCode(() -> Read.of(name, text))
          .as("seed %d, %s: %s", seed, name, text)
          .doesNotThrowAnyException();
    }
  }

  static Stream<String> endless() {
    return Stream.of(
        "Spain and ",
        "Spain, ",
        "the king of ",
        "the war between Spain and Peru (",
        "\"Spain ",
        "which Spain ",
        "Spain invaded Peru and ",
        "Treaty of Peace and ",
        "Spain's ",
        "on 3 May 1955 ",
        "to invade ",
        "was signed by John Smith, ",
        "\u201cDas \u2013 ",
        "a-",
        "U.S.",
        "\u6761\u7ea6",
        ". ",
        "Spain invaded Peru in 1866. ");
  }

  @ParameterizedTest
  @MethodSource("endless")
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLineOfAHundredThousandCharactersIsReadInTime(String piece) {
    String line = piece.repeat(100_000 / piece.length());

    assertThat(Read.prose(line).text()).contains(line);
  }

  private static String document(Random random) {
    StringBuilder text = new StringBuilder("= Spain\u2013Peru relations =\n");
    for (int p = 1 + random.nextInt(6); p > 0; p--) {
      text.append(random.nextInt(4) == 0 ? "\n== The year 1905 ==\n\n" : "\n");
      for (int s = 1 + random.nextInt(5); s > 0; s--) {
        text.append(pick(random, EXAMPLES)).append(s == 1 ? "\n" : " ");
      }
    }
    return text.toString();
  }

  /// The words of a few sentences, shuffled, with marks between them.
  private static String scrambled(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 5 + random.nextInt(60); i > 0; i--) {
      boolean mark = random.nextInt(3) == 0;
      String[] words = pick(random, EXAMPLES).split(" ", -1);
      text.append(mark ? pick(random, MARKS) : words[random.nextInt(words.length)]);
      text.append(random.nextInt(8) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  @Test
  void aPeriodWithANameDatesNoClaimAndATellingDateDoes() {
    Read bare = Read.prose("Serbia broke off relations with Bulgaria during the First World War.");
    assertThat(bare.claims()).isNotEmpty().allMatch(claim -> claim.time() == null);
    Read dated =
        Read.prose("Serbia broke off relations with Bulgaria in 1915, during the First World War.");
    assertThat(dated.claims())
        .isNotEmpty()
        .allSatisfy(
            claim ->
                assertThat(claim.time())
                    .isNotNull()
                    .extracting(t -> t.edtf().text())
                    .isEqualTo("1915"));
  }
}
