package org.entente.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Sweden ratified it.                | Sweden ratified it .",
        "a policy of non-interference       | a policy of non-interference",
        "the Paris–Berlin line              | the Paris – Berlin line",
        "Peru's envoy and Laos' answer      | Peru 's envoy and Laos 's answer",
        "the envoys’ note                   | the envoys 's note",
        "the ambassador’s note              | the ambassador 's note",
        "Foreign Minister O’Brien           | Foreign Minister O'Brien",
        "the U.S. and the U.K. agreed       | the U.S. and the U.K. agreed",
        "John F. Dulles left                | John F. Dulles left",
        "Mr. Eden and Gen. Marshall         | Mr. Eden and Gen. Marshall",
        "World War I. Peace came            | World War I . Peace came",
        "He left. Then war came.            | He left . Then war came .",
        "1,500 men and 2.5 million marks    | 1,500 men and 2.5 million marks",
        "c. 1450, see p. 17                 | c. 1450 , see p. 17",
        "in 1936, 1937 and 1938             | in 1936 , 1937 and 1938",
        "(the \"Pact\")                     | ( the \" Pact \" )",
        "it's over                          | it 's over",
        "he didn't sign                     | he didn't sign",
        "Côte d'Ivoire                      | Côte d'Ivoire",
        "Договор подписан 條約               | Договор подписан 條約",
      })
  void cutsWhereAPersonWould(String text, String tokens) {
    assertThat(Tokenizer.tokens(text).stream().map(Token::text).collect(Collectors.joining(" ")))
        .isEqualTo(tokens);
  }

  @Test
  void everyTokenKnowsWhereItStandsAndNoLetterIsLost() {
    String pieces = "aZé9 .,;:'’\"()-–—\n\t1.5 U.S. Mr. 's s’ \u0301 😀 I. x-y";
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      assertCovered(text.toString(), Tokenizer.tokens(text.toString()));
    }
  }

  private static void assertCovered(String text, List<Token> tokens) {
    int at = 0;
    for (Token t : tokens) {
      assertThat(text.substring(at, t.start())).as("between tokens of <%s>", text).isBlank();
      assertThat(t.end()).as("the end of a token of <%s>", text).isGreaterThan(t.start());
      at = t.end();
    }
    assertThat(text.substring(at)).as("after the last token of <%s>", text).isBlank();
  }
}
