package org.entente.reading.document;

/// Knows items of lists by their first characters.
final class Bullets {

  static final int LONGEST_NAME = 40;

  private Bullets() {}

  /// Whether the line is an item: `- words`, `* words`, `• words`; or the mark alone.
  static boolean isBullet(Lines lines, int line) {
    char first = lines.first(line);
    if (first == '*' || first == '•') {
      return true;
    }
    return first == '-'
        && (lines.length(line) == 1 || Lines.isSpace(lines.text().charAt(lines.start(line) + 1)));
  }

  static boolean isListMark(char c) {
    return c == '*' || c == '#' || c == ':' || c == ';' || c == '•';
  }

  /// Where the words of an item begin.
  static int start(Lines lines, int line) {
    int at = lines.start(line) + 1;
    while (at < lines.end(line)
        && (isListMark(lines.text().charAt(at)) || Lines.isSpace(lines.text().charAt(at)))) {
      at++;
    }
    return at;
  }

  /// The colon after the name of a field, or -1.
  static int colon(Lines lines, int line) {
    int start = start(lines, line);
    int colon = lines.text().indexOf(':', start, Math.min(lines.end(line), start + LONGEST_NAME));
    boolean ends =
        colon > start
            && (colon + 1 == lines.end(line) || Lines.isSpace(lines.text().charAt(colon + 1)));
    return ends && !isTable(lines, line) ? colon : -1;
  }

  /// The end of the table that begins on `line` within the list that ends before `end`; `line` if
  /// none does.
  ///
  /// Rows that lost their cells stand in a table as items without a bar, so a list that begins with
  /// a row, or has mostly rows, is a table as a whole.
  static int endOfTable(Lines lines, int line, int end) {
    if (isTable(lines, line)) {
      return end;
    }
    int rows = 0;
    for (int at = line; at < end; at++) {
      rows += isTable(lines, at) ? 1 : 0;
    }
    return rows * 2 > end - line ? end : line;
  }

  static boolean isTable(Lines lines, int line) {
    return lines.text().indexOf('|', lines.start(line), lines.end(line)) >= 0;
  }
}
