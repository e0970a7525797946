package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text set into lines of a given width.
final class Lines {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\s]]+");

  private Lines() {}

  /// Text on one line: blanks and line ends become one blank; control characters, which could move
  /// a terminal's cursor, are taken out.
  static String flat(String text) {
    return BLANKS.matcher(CONTROL.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /// Text cut to a width, with "…" where it was cut.
  static String trimmed(String text, int width) {
    if (DisplayWidth.of(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      if (used + DisplayWidth.of(c) > width - 1) {
        break;
      }
      kept.appendCodePoint(c);
      used += DisplayWidth.of(c);
    }
    return kept.toString().stripTrailing() + "…";
  }

  /// Text broken between words into lines of at most a width; a longer word is broken within.
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : BLANKS.split(text, -1)) {
      for (String piece : pieces(word, width)) {
        int wide = DisplayWidth.of(piece);
        if (used > 0 && used + 1 + wide > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.append(used > 0 ? " " : "").append(piece);
        used += wide + (used > 0 ? 1 : 0);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> pieces(String word, int width) {
    if (DisplayWidth.of(word) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int used = 0;
    for (int c : word.codePoints().toArray()) {
      if (used + DisplayWidth.of(c) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      piece.appendCodePoint(c);
      used += DisplayWidth.of(c);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
  }
}
