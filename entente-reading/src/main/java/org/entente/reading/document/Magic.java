package org.entente.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Knows files that are not UTF-8 text by their first bytes.
final class Magic {

  private record Sign(String bytes, String format) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("%PDF-", "a PDF file"),
          new Sign("PK\u0003\u0004", "a zip file, as Word, OpenDocument and e-book files are"),
          new Sign("\u00d0\u00cf\u0011\u00e0", "an older Microsoft Office file"),
          new Sign("{\\rtf", "a rich text (RTF) file"),
          new Sign("\u001f\u008b", "a gzip file"),
          new Sign("BZh", "a bzip2 file"),
          new Sign("7z\u00bc\u00af", "a 7-Zip file"),
          new Sign("Rar!", "a RAR file"),
          new Sign("\u0089PNG", "a PNG picture"),
          new Sign("\u00ff\u00d8\u00ff", "a JPEG picture"),
          new Sign("GIF8", "a GIF picture"),
          new Sign("II*\u0000", "a TIFF picture"),
          new Sign("MM\u0000*", "a TIFF picture"),
          new Sign("\u007fELF", "a program"),
          new Sign("SQLite format 3", "an SQLite database"));

  private Magic() {}

  /// The format, with its article, or null if no sign of one is seen.
  static @Nullable String format(byte[] bytes) {
    for (Sign sign : SIGNS) {
      if (startsWith(bytes, sign.bytes())) {
        return sign.format();
      }
    }
    return null;
  }

  /// The encoding, if the bytes begin or look like UTF-16 or UTF-32.
  static @Nullable String wideEncoding(byte[] bytes) {
    if (startsWith(bytes, "\u00ff\u00fe\u0000\u0000")
        || startsWith(bytes, "\u0000\u0000\u00fe\u00ff")) {
      return "utf-32";
    }
    if (startsWith(bytes, "\u00ff\u00fe") || startsWith(bytes, "\u00fe\u00ff")) {
      return "utf-16";
    }
    int length = Math.min(bytes.length, 4096) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int least = Math.max(3, length / 10);
    if (odd >= least && even == 0) {
      return "utf-16le";
    }
    return even >= least && odd == 0 ? "utf-16be" : null;
  }

  private static boolean startsWith(byte[] bytes, String sign) {
    byte[] wanted = sign.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
