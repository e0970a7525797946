package org.entente.web.reading;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// The names of files as browsers send them, made safe: a name without folders, without signs that
/// cannot be seen or turn the writing round, that is not hidden and not too long.
final class FileName {

  private static final int MOST_BYTES = 180;
  private static final int MOST_SUFFIX = 20;

  private FileName() {}

  /// The safe name; empty if nothing of it is left.
  static String of(String sent) {
    int slash = Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\'));
    String name = Normalizer.normalize(sent.substring(slash + 1), Normalizer.Form.NFC);
    StringBuilder seen = new StringBuilder();
    name.codePoints().filter(FileName::isSeen).forEach(seen::appendCodePoint);
    int start = 0;
    while (start < seen.length() && (seen.charAt(start) == '.' || seen.charAt(start) == ' ')) {
      start++;
    }
    return shortened(seen.substring(start).strip());
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> c != ':' && c != '"' && c != '*' && c != '?' && c != '<' && c != '>' && c != '|';
    };
  }

  /// Shortens the name and keeps its suffix, by which its form is known.
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String suffix = dot > 0 && name.length() - dot <= MOST_SUFFIX ? name.substring(dot) : "";
    String stem = name.substring(0, name.length() - suffix.length());
    while (bytes(stem) + bytes(suffix) > MOST_BYTES) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem + suffix;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
