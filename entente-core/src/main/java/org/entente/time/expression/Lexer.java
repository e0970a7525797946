package org.entente.time.expression;

/// Cuts a paragraph into tokens in one pass.
final class Lexer {

  private static final WordTable WORDS = Grammar.INSTANCE.words();

  private final String text;
  private final Tokens tokens;
  private int at;

  private Lexer(String text) {
    this.text = text;
    this.tokens = new Tokens(text);
  }

  static Tokens read(String text) {
    Lexer lexer = new Lexer(text);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
      } else if (isLetter(c)) {
        word();
      } else if (c >= '0' && c <= '9') {
        number();
      } else {
        sign(c);
      }
    }
  }

  private static boolean isLetter(char c) {
    return c < 128
        ? ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  private void word() {
    int start = at;
    int hash = 0;
    boolean digits = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLetter(c)) {
        hash = WordTable.hash(hash, c);
      } else if (isDigit(c)) {
        digits = true;
      } else {
        break;
      }
      at++;
    }
    if (at - start == 1 && peek(0) == '.' && abbreviated(start)) {
      return;
    }
    int slot = digits ? -1 : WORDS.find(text, start, at, hash);
    if (slot < 0) {
      int roman = Roman.value(text, start, at);
      tokens.add(roman > 0 ? Kind.ROMAN : Kind.PLAIN, start, at, roman);
    } else {
      Kind kind = WORDS.kind(slot);
      tokens.add(isName(kind, start) ? Kind.PLAIN : kind, start, at, WORDS.value(slot));
    }
  }

  /// Whether a season or a month is part of a name, as capitals tell: "the Prague Spring", "of
  /// Black September"; a "Chinese Spring Offensive" is one of that season, and "Washington
  /// June—August 1800" a place and its months.
  private boolean isName(Kind kind, int start) {
    int before = tokens.size() - 1;
    if ((kind != Kind.SEASON && kind != Kind.MONTH)
        || !(tokens.is(before, Kind.PLAIN) || tokens.is(before, Kind.WORD))
        || !tokens.isCapital(before)
        || !Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    char next = peek(0) == ' ' ? peek(1) : peek(0);
    return kind == Kind.SEASON
        ? !Character.isUpperCase(next)
        : !isDigit(next) && ",-\u2013\u2014".indexOf(next) < 0 && !opensSentence(before);
  }

  private boolean opensSentence(int i) {
    return switch (tokens.kind(i - 1)) {
      case NONE, NEWLINE, BORDER, STOP, QUOTE -> true;
      default -> false;
    };
  }

  /// "B.C.", "A.D.", "a.m.": one word, with its full stops.
  private boolean abbreviated(int start) {
    if (isWritten(start, "B.C.E") || isWritten(start, "B.C")) {
      return close(Kind.ERA, start, isWritten(start, "B.C.E") ? 5 : 3, -1);
    }
    if (isWritten(start, "O.S") || isWritten(start, "N.S")) {
      return close(Kind.STYLE, start, 3, text.charAt(start) == 'O' ? 1 : 0);
    }
    if (isWritten(start, "A.D")) {
      return close(Kind.ERA, start, 3, 1);
    }
    if (isWritten(start, "a.m") || isWritten(start, "p.m")) {
      return close(Kind.MERIDIEM, start, 3, text.charAt(start) == 'p' ? 12 : 0);
    }
    return false;
  }

  private boolean isWritten(int start, String letters) {
    int end = start + letters.length();
    return text.startsWith(letters, start) && (end >= text.length() || !isLetter(text.charAt(end)));
  }

  private boolean close(Kind kind, int start, int length, int value) {
    at = start + length;
    if (peek(0) == '.') {
      at++;
    }
    tokens.add(kind, start, at, value);
    return true;
  }

  private void number() {
    int start = at;
    int value = digits();
    int digits = at - start;
    char next = peek(0);
    if ((next == ',' && isGroup(1)) || (next == '.' && isDigit(peek(1)))) {
      tokens.add(fraction(start), start, at, dotted(start));
    } else if (isLetter(next) && digits <= 4 && isHour(at)) {
      tokens.add(Kind.NUMBER, start, at, value);
    } else if (isLetter(next)) {
      suffixed(start, value, digits);
    } else if ((next == '\'' || next == '\u2019')
        && peek(1) == 's'
        && digits == 4
        && value % 10 == 0) {
      at += 2;
      tokens.add(Kind.DECADE, start, at, value);
    } else {
      tokens.add(digits <= 4 ? Kind.NUMBER : Kind.QUANTITY, start, at, value);
    }
  }

  /// "5pm", "0530hrs": a number and a word of their own.
  private boolean isHour(int i) {
    int end = i;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i, Math.min(end, i + 5));
    return switch (word) {
      case "am", "pm", "AM", "PM", "hrs", "hours" -> true;
      default -> false;
    };
  }

  private int digits() {
    int value = 0;
    while (isDigit(peek(0))) {
      value = value < 100_000_000 ? value * 10 + (peek(0) - '0') : value;
      at++;
    }
    return value;
  }

  private char peek(int ahead) {
    int i = at + ahead;
    return i < text.length() ? text.charAt(i) : '\0';
  }

  private boolean isGroup(int ahead) {
    return isDigit(peek(ahead))
        && isDigit(peek(ahead + 1))
        && isDigit(peek(ahead + 2))
        && !isDigit(peek(ahead + 3));
  }

  private Kind fraction(int start) {
    while (isDigit(peek(0)) || ((peek(0) == ',' || peek(0) == '.') && isDigit(peek(1)))) {
      at++;
    }
    int dotted = dotted(start);
    if (dotted == 0) {
      return Kind.QUANTITY;
    }
    int day = dotted % 100;
    return day > 12 || day == dotted / 100 % 100 ? Kind.DOTTED : Kind.DOTTED_EITHER;
  }

  /// `dd.mm.yyyy` as yyyymmdd; 0 where it is something else.
  private int dotted(int start) {
    int first = text.indexOf('.', start);
    int second = first < 0 ? -1 : text.indexOf('.', first + 1);
    if (first < 0 || second < 0 || second >= at || at - second != 5 || first - start > 2) {
      return 0;
    }
    if (second - first < 2 || second - first > 3) {
      return 0;
    }
    int day = Integer.parseInt(text, start, first, 10);
    int month = Integer.parseInt(text, first + 1, second, 10);
    int year =
        text.substring(second + 1, at).chars().allMatch(c -> c >= '0' && c <= '9')
            ? Integer.parseInt(text, second + 1, at, 10)
            : 0;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000
        ? year * 10000 + month * 100 + day
        : 0;
  }

  private void suffixed(int start, int value, int digits) {
    int letters = at;
    while (isLetter(peek(0)) || isDigit(peek(0))) {
      at++;
    }
    int length = at - letters;
    char first = Character.toLowerCase(text.charAt(letters));
    boolean decade =
        length == 1
            && first == 's'
            && value % 10 == 0
            && (digits == 4 || digits == 3 || digits == 2);
    boolean germanDecade = digits == 4 && value % 10 == 0 && text.startsWith("er", letters);
    Kind kind = Kind.QUANTITY;
    if (decade || (germanDecade && length == 2)) {
      kind = Kind.DECADE;
    } else if (digits <= 2
        && (length == 2 ? isOrdinalSuffix(letters) : length == 1 && first == 'e')) {
      kind = Kind.ORDINAL;
    }
    tokens.add(kind, start, at, value);
  }

  private boolean isOrdinalSuffix(int i) {
    return text.regionMatches(true, i, "th", 0, 2)
        || text.regionMatches(true, i, "st", 0, 2)
        || text.regionMatches(true, i, "nd", 0, 2)
        || text.regionMatches(true, i, "rd", 0, 2)
        || (text.startsWith("er", i) && text.charAt(i - 1) == '1');
  }

  private void sign(char c) {
    int start = at++;
    switch (c) {
      case '\t', '\r', '\u00a0', '\u2009', '\u202f' -> {}
      case '\n' -> tokens.add(Kind.NEWLINE, start, at, 0);
      case ',' -> tokens.add(Kind.COMMA, start, at, 0);
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' ->
          tokens.add(Kind.DASH, start, at, 0);
      case '&' -> tokens.add(Kind.AND, start, at, 0);
      case '/' -> tokens.add(Kind.SLASH, start, at, 0);
      case '(', '[' -> tokens.add(Kind.OPEN, start, at, 0);
      case ')', ']' -> tokens.add(Kind.CLOSE, start, at, 0);
      case ':' -> tokens.add(Kind.COLON, start, at, 0);
      case ';' -> tokens.add(Kind.SEMICOLON, start, at, 0);
      case '|', '*', '\u2022' -> tokens.add(Kind.BORDER, start, at, 0);
      case '$', '\u00a3', '\u20ac', '\u00a5', '%', '\u00b0' ->
          tokens.add(Kind.MEASURE, start, at, 0);
      case '"', '\u201c', '\u201d' -> tokens.add(Kind.QUOTE, start, at, 0);
      case '\'', '\u2019', '\u2018' -> apostrophe(start);
      case '.', '!', '?' -> tokens.add(endsSentence(start, c) ? Kind.STOP : Kind.DOT, start, at, 0);
      default -> tokens.add(Kind.OTHER, start, at, 0);
    }
  }

  private void apostrophe(int start) {
    if (peek(0) == 's'
        && !isLetter(peek(1))
        && start > 0
        && isLetterOrDigit(text.charAt(start - 1))) {
      at++;
      tokens.add(Kind.POSSESSIVE, start, at, 0);
    } else {
      boolean after = start > 0 && text.charAt(start - 1) == 's' && peek(0) == ' ';
      tokens.add(after ? Kind.POSSESSIVE : Kind.QUOTE, start, at, 0);
    }
  }

  private boolean endsSentence(int start, char mark) {
    int i = at;
    while (i < text.length() && "\"'\u201d\u2019)]".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i < text.length() && text.charAt(i) > ' ') {
      return false;
    }
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    if (i < text.length() && Character.isLowerCase(text.charAt(i))) {
      return false;
    }
    return mark != '.' || i >= text.length() || !isAbbreviated(start, text.charAt(i));
  }

  private boolean isAbbreviated(int start, char next) {
    int last = tokens.size() - 1;
    if (last < 0 || tokens.end(last) != start) {
      return false;
    }
    return switch (tokens.kind(last)) {
      case ABBREVIATION, MONTH_SHORT, CIRCA -> true;
      case ROMAN -> tokens.length(last) == 1;
      case NUMBERED -> isDigit(next);
      default -> tokens.length(last) == 1 && tokens.isCapital(last);
    };
  }
}
