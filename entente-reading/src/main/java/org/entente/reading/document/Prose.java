package org.entente.reading.document;

/// Tells prose from labels by the look of a line.
final class Prose {

  private static final int SHORT = 80;
  private static final int SHORT_WORDS = 12;
  private static final int WRAPPED_LEAST = 50;
  private static final int WRAPPED_MOST = 110;

  private Prose() {}

  /// Whether there is a letter or a digit.
  static boolean hasWords(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean hasWords(Lines lines, int line) {
    for (int at = lines.start(line); at < lines.end(line); at++) {
      if (Character.isLetterOrDigit(lines.text().charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the line is short enough for a label and does not end as a sentence does.
  static boolean isShort(Lines lines, int line) {
    if (line < 0 || line >= lines.count() || lines.isBlank(line) || lines.length(line) > SHORT) {
      return false;
    }
    if (".!?:;,。！？：；，".indexOf(lines.last(line)) >= 0) {
      return false;
    }
    int words = 1;
    for (int at = lines.start(line); at < lines.end(line); at++) {
      words += lines.text().charAt(at) == ' ' ? 1 : 0;
    }
    return words <= SHORT_WORDS;
  }

  /// Whether the line is a heading without a mark: short, alone, with a capital or a figure first,
  /// and with prose after it.
  static boolean isBareHeading(Lines lines, int line) {
    if (!isShort(lines, line) || !isLabel(lines.first(line))) {
      return false;
    }
    boolean alone =
        (line == 0 || lines.isBlank(line - 1))
            && line + 1 < lines.count()
            && lines.isBlank(line + 1);
    if (!alone) {
      return false;
    }
    int next = lines.nextFull(line + 1);
    return next < lines.count() && isProse(lines, next);
  }

  private static boolean isLabel(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || c == '“' || c == '"';
  }

  /// Whether the line is a sentence or more.
  static boolean isProse(Lines lines, int line) {
    char first = lines.first(line);
    if (first == '=' || Bullets.isBullet(lines, line) || Bullets.isListMark(first)) {
      return false;
    }
    return lines.length(line) > SHORT || ".!?:”\"。".indexOf(lines.last(line)) >= 0;
  }

  /// The line after the paragraph that begins on a line, where its lines are broken by width: the
  /// line is of the usual width, does not end a sentence, and the next goes on in prose.
  static int endOfWrapped(Lines lines, int line) {
    int at = line;
    while (at + 1 < lines.count() && goesOn(lines, at)) {
      at++;
    }
    return at + 1;
  }

  private static boolean goesOn(Lines lines, int line) {
    int length = lines.length(line);
    if (length < WRAPPED_LEAST || length > WRAPPED_MOST || lines.isBlank(line + 1)) {
      return false;
    }
    char next = lines.first(line + 1);
    if (next == '=' || Bullets.isBullet(lines, line + 1) || Bullets.isListMark(next)) {
      return false;
    }
    return ".!?:;。".indexOf(lines.last(line)) < 0 || Character.isLowerCase(next);
  }
}
