package org.entente.reading.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.jspecify.annotations.Nullable;

/// Decodes UTF-8, and says of anything else what it seems to be and what to do about it.
final class Decoder {

  private static final String MAKE_TEXT = "Save or export it as plain text in UTF-8.";

  private Decoder() {}

  static String decode(String id, byte[] bytes) throws ProblemException {
    refuseBinary(id, bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') >= 0) {
      refuseMalformed(id, bytes);
    }
    return text;
  }

  static Problem problem(String id, String place, String message, String remedy) {
    return new Problem(id, Severity.ERROR, place, message, remedy);
  }

  private static void refuseBinary(String id, byte[] bytes) throws ProblemException {
    String format = Magic.format(bytes);
    if (format != null) {
      throw notText(id, "this is %s, not text.".formatted(format), MAKE_TEXT);
    }
    String wide = Magic.wideEncoding(bytes);
    if (wide != null) {
      String message = "the text is in %s, not in UTF-8.".formatted(wide);
      throw new ProblemException(problem("not-utf8", at(id, bytes, 0), message, convert(wide)));
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw notText(at(id, bytes, i), "there is a zero byte, which text never has.", MAKE_TEXT);
      }
    }
  }

  private static ProblemException notText(String place, String message, String remedy) {
    return new ProblemException(problem("not-text", place, message, remedy));
  }

  private static void refuseMalformed(String id, byte[] bytes) throws ProblemException {
    int offset = malformedAt(bytes);
    if (offset < 0) {
      return;
    }
    String guess = guess(bytes);
    String message =
        "the byte 0x%02X is not UTF-8; the text may be in %s."
            .formatted(bytes[offset] & 0xff, guess == null ? "another encoding" : guess);
    String remedy = convert(guess == null ? "ENCODING" : guess);
    throw new ProblemException(problem("not-utf8", at(id, bytes, offset), message, remedy));
  }

  private static String convert(String encoding) {
    return "Convert it with: iconv -f %s -t utf-8 FILE > NEWFILE".formatted(encoding);
  }

  private static String at(String id, byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
        line++;
      }
    }
    return "%s, line %d, byte %d".formatted(id, line, offset);
  }

  /// The offset of the first byte that is not UTF-8, or -1.
  private static int malformedAt(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      var result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /// Windows-1252 if bytes stand in the range that Latin-1 leaves to controls, Latin-1 if most high
  /// bytes are its letters within words, else unknown.
  private static @Nullable String guess(byte[] bytes) {
    int high = 0;
    int controls = 0;
    int lone = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xff;
      if (b < 0x80) {
        continue;
      }
      high++;
      controls += b < 0xa0 ? 1 : 0;
      lone += (i == 0 || bytes[i - 1] >= 0) && (i + 1 == bytes.length || bytes[i + 1] >= 0) ? 1 : 0;
    }
    if (lone * 2 < high) {
      return null;
    }
    return controls > 0 ? "windows-1252" : "iso-8859-1";
  }
}
