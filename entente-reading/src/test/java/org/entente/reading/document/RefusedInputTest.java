package org.entente.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.junit.jupiter.api.Test;

class RefusedInputTest {

  @Test
  void namesThePlaceAndTheConversionOfLatin1() {
    Problem problem =
        refused("Signed at the\ncafé in 1955.\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problem.id()).isEqualTo("not-utf8");
    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    assertThat(problem.place()).isEqualTo("letters/1955.txt, line 2, byte 17");
    assertThat(problem.message()).contains("0xE9").contains("iso-8859-1");
    assertThat(problem.remedy()).contains("iconv -f iso-8859-1 -t utf-8");
  }

  @Test
  void countsBytesAndNotCharactersBeforeTheFault() {
    byte[] bytes = "Договор\nx".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;

    assertThat(refused(bytes).place()).isEqualTo("letters/1955.txt, line 2, byte 15");
  }

  @Test
  void tellsWindowsQuotesFromLatin1() {
    byte[] bytes = "the \u201cpact\u201d was".getBytes(Charset.forName("windows-1252"));
    assertThat(refused(bytes).remedy()).contains("iconv -f windows-1252 -t utf-8");
  }

  @Test
  void guessesNoEncodingOfLongRunsOfHighBytes() {
    byte[] bytes = "Договор подписан".getBytes(Charset.forName("KOI8-R"));
    Problem problem = refused(bytes);
    assertThat(problem.message()).contains("another encoding");
    assertThat(problem.remedy()).contains("iconv -f ENCODING -t utf-8");
  }

  @Test
  void knowsUtf16WithAndWithoutItsMark() {
    assertThat(refused("treaty".getBytes(StandardCharsets.UTF_16)).remedy()).contains("-f utf-16 ");
    assertThat(refused("treaty text".getBytes(StandardCharsets.UTF_16LE)).remedy())
        .contains("-f utf-16le ");
    assertThat(refused("treaty text".getBytes(StandardCharsets.UTF_16BE)).id())
        .isEqualTo("not-utf8");
  }

  @Test
  void namesTheFormatOfFilesThatAreNoText() {
    assertThat(refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)).message()).contains("PDF");
    assertThat(refused(new byte[] {'P', 'K', 3, 4, 0}).message()).contains("zip").contains("Word");
    assertThat(refused("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8)).id()).isEqualTo("not-text");
    Problem zero = refused(new byte[] {'a', '\n', 'b', 0, 'c'});
    assertThat(zero.id()).isEqualTo("not-text");
    assertThat(zero.place()).isEqualTo("letters/1955.txt, line 2, byte 3");
  }

  @Test
  void refusesWhatIsTooLargeAndSaysHowLargeItIs() {
    Problem problem = refused(new byte[Documents.MAX_BYTES + 1]);
    assertThat(problem.id()).isEqualTo("too-large");
    assertThat(Documents.tooLarge("x", 60L << 20).message()).contains("60 MB").contains("50 MB");
  }

  @Test
  void acceptsAReplacementCharacterThatWasWritten() throws ProblemException {
    byte[] bytes = "An \ufffd in the text.".getBytes(StandardCharsets.UTF_8);
    assertThat(Documents.parse("a.txt", bytes).original()).contains("\ufffd");
  }

  private static Problem refused(byte[] bytes) {
    ProblemException thrown =
        catchThrowableOfType(
            ProblemException.class, () -> Documents.parse("letters/1955.txt", bytes));
    assertThat(thrown).isNotNull();
    return thrown.problem();
  }
}
