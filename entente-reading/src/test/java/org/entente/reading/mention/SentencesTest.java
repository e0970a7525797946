package org.entente.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /// A bar stands where a sentence must end; it is not part of the text.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoys met.| They parted in anger.",
        "Who signed first?| Nobody knew!| The clerk had left.",
        "Mr. Eden flew to Cairo.| Dr. Schacht stayed.",
        "Gen. Smuts and Lt. Col. Peake wrote to St. James's Palace on Oct. 3.",
        "John F. Dulles spoke.| J. B. Tito answered.",
        "Sweden sold ore to the U.S. Navy in 1941.",
        "He returned to the U.S.| The talks went on.",
        "It cost 2.5 million marks.| Peru paid 1,500 pesos.",
        "The war ended;| the blockade did not.",
        "\"We agree.\"| The minister sat down.",
        "(The note was lost.)| A copy was found.",
        "The kings of World War I.| Their heirs fell later.",
        "He sent the note, etc. and left.",
        "See No. 4 of the register, vol. 2, p. 17.",
        "An ellipsis ... and then more.",
        "The pact lapsed in 1940.| 1941 brought another.",
      })
  void endWhereAReaderWouldStop(String marked) {
    String text = marked.replace("|", "");
    List<String> expected = List.of(marked.split("\\|"));
    List<String> found =
        Sentences.of(Tokenizer.tokens(text)).stream()
            .map(s -> text.substring(s.getFirst().start(), s.getLast().end()))
            .toList();
    assertThat(found).isEqualTo(expected.stream().map(String::strip).toList());
  }

  @Test
  void nothingHasNoSentences() {
    assertThat(Sentences.of(Tokenizer.tokens(" \n\t"))).isEmpty();
  }
}
