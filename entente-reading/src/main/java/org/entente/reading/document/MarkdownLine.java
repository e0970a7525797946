package org.entente.reading.document;

/// Knows the lines of Markdown by their marks.
final class MarkdownLine {

  private static final int DEEPEST_HEADING = 6;

  private MarkdownLine() {}

  /// How many number signs begin the line as a heading; 0 if it is none.
  static int headingLevel(Lines lines, int line) {
    int at = lines.start(line);
    int marks = 0;
    while (at < lines.end(line) && lines.text().charAt(at) == '#') {
      marks++;
      at++;
    }
    boolean spaced = at < lines.end(line) && Lines.isSpace(lines.text().charAt(at));
    return spaced && marks <= DEEPEST_HEADING ? marks : 0;
  }

  /// Whether the line underlines a heading above it.
  static boolean isUnderline(Lines lines, int line) {
    char mark = lines.first(line);
    boolean underlines =
        line > 0
            && (mark == '=' || mark == '-')
            && lines.length(line) >= 3
            && !lines.isBlank(line - 1);
    return underlines
        && isAll(lines, line, String.valueOf(mark))
        && Prose.hasWords(lines, line - 1);
  }

  /// Whether the line is the rule below the head of a table, as `| --- | :-: |`.
  static boolean isTableRule(Lines lines, int line) {
    return line > 0
        && lines.length(line) >= 3
        && isAll(lines, line, "|-: ")
        && Bullets.isTable(lines, line)
        && lines.text().indexOf("--", lines.start(line), lines.end(line)) >= 0
        && Bullets.isTable(lines, line - 1);
  }

  /// Whether the line is a rule of three or more marks.
  static boolean isRule(Lines lines, int line) {
    char mark = lines.first(line);
    return (mark == '-' || mark == '*' || mark == '_')
        && lines.length(line) >= 3
        && isAll(lines, line, mark + " ");
  }

  /// Where the words of a numbered item begin; the beginning of the line if it is none.
  static int afterNumber(Lines lines, int line) {
    int at = lines.start(line);
    while (at < lines.end(line) && at - lines.start(line) < 4 && isDigit(lines.text().charAt(at))) {
      at++;
    }
    boolean numbered =
        at > lines.start(line)
            && at + 1 < lines.end(line)
            && ".)".indexOf(lines.text().charAt(at)) >= 0
            && Lines.isSpace(lines.text().charAt(at + 1));
    return numbered ? at + 2 : lines.start(line);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAll(Lines lines, int line, String marks) {
    for (int at = lines.start(line); at < lines.end(line); at++) {
      if (marks.indexOf(lines.text().charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
