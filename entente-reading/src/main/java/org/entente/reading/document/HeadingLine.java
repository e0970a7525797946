package org.entente.reading.document;

import org.jspecify.annotations.Nullable;

/// A heading between equals signs, which may be broken over lines.
///
/// @param marks how many signs it opens with
/// @param start where its words begin
/// @param end where they end
/// @param rest where the text after the closing signs begins
/// @param next the first line after it
record HeadingLine(int marks, int start, int end, int rest, int next) {

  private static final int LONGEST_OPEN = 100;
  private static final int MOST_LINES = 3;

  /// The heading that begins on a line, or null.
  static @Nullable HeadingLine at(Lines lines, int line) {
    int start = lines.start(line);
    int end = lines.end(line);
    int marks = leading(lines.text(), start, end);
    if (marks == 0 || marks == end - start) {
      return null;
    }
    int words = start + marks;
    int closing = trailing(lines.text(), words, end);
    if (closing > 0) {
      return new HeadingLine(marks, words, end - closing, end, line + 1);
    }
    int inside = lines.text().indexOf("=".repeat(Math.min(marks, 7)), words, end);
    if (inside >= 0) {
      int rest = inside + leading(lines.text(), inside, end);
      return new HeadingLine(marks, words, inside, rest, line + 1);
    }
    return marks == 1 ? null : broken(lines, line, marks, words);
  }

  private static @Nullable HeadingLine broken(Lines lines, int line, int marks, int words) {
    int last = Math.min(lines.count(), line + MOST_LINES);
    for (int next = line + 1; next < last && !lines.isBlank(next); next++) {
      int from = lines.start(next);
      int closing = trailing(lines.text(), from, lines.end(next));
      if (closing == lines.length(next)) {
        return new HeadingLine(marks, words, lines.end(next - 1), lines.end(next), next + 1);
      }
      if (lines.first(next) == '=' || lines.length(next) > LONGEST_OPEN) {
        break;
      }
      if (closing > 1) {
        int end = lines.end(next);
        return new HeadingLine(marks, words, end - closing, end, next + 1);
      }
    }
    int end = lines.end(line);
    return end - words > LONGEST_OPEN ? null : new HeadingLine(marks, words, end, end, line + 1);
  }

  private static int leading(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == '=') {
      at++;
    }
    return at - from;
  }

  private static int trailing(String text, int from, int to) {
    int at = to;
    while (at > from && text.charAt(at - 1) == '=') {
      at--;
    }
    return to - at;
  }
}
