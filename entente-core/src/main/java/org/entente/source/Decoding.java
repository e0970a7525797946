package org.entente.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// Bytes to text, all of them or none: what an encoding does not have is never replaced.
public final class Decoding {

  private static final int STEP = 8192;

  private Decoding() {}

  /// Decodes UTF-8.
  ///
  /// @param place the file, for the problem
  /// @throws ProblemException `not-utf8`, naming the line and the byte
  public static String utf8(String place, byte[] bytes) throws ProblemException {
    return decode(place, bytes, StandardCharsets.UTF_8);
  }

  /// Decodes an encoding.
  ///
  /// @param place the file, for the problem
  /// @throws ProblemException `not-utf8`, or `not-encoded` for another encoding, naming the line
  ///   and the byte
  public static String decode(String place, byte[] bytes, Charset encoding)
      throws ProblemException {
    CharsetDecoder decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer step = CharBuffer.allocate(STEP);
    StringBuilder text = new StringBuilder(bytes.length);
    while (true) {
      var result = decoder.decode(in, step, true);
      text.append(step.flip());
      step.clear();
      if (result.isError()) {
        throw malformed(place, text, bytes, in.position(), encoding);
      }
      if (result.isUnderflow()) {
        decoder.flush(step);
        return text.append(step.flip()).toString();
      }
    }
  }

  private static ProblemException malformed(
      String place, CharSequence before, byte[] bytes, int offset, Charset encoding) {
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    return new ProblemException(
        new Problem(
            encoding.equals(StandardCharsets.UTF_8) ? "not-utf8" : "not-encoded",
            Severity.ERROR,
            "%s, line %d, byte %d".formatted(place, line, offset),
            "the byte 0x%02X is not %s.".formatted(bytes[offset] & 0xff, encoding.name()),
            "Convert the file with: iconv -f ENCODING -t utf-8 FILE > NEWFILE"));
  }
}
