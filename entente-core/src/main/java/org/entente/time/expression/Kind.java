package org.entente.time.expression;

/// What a token can mean in a date expression.
enum Kind {
  /// A word of no meaning here.
  PLAIN,
  /// A number of one to four digits.
  NUMBER,
  /// `19th`.
  ORDINAL,
  /// `1960s`.
  DECADE,
  /// `02.06.1955`, the value holding day, month and year as `yyyymmdd` where the order is certain,
  /// else 0.
  DOTTED,
  /// The same where day and month could be the other way round, the day taken first.
  DOTTED_EITHER,
  /// A number that can be no date: `1,950`, `3.5`, `10km`.
  QUANTITY,
  /// Words of `date-words.tsv`, from here...
  MONTH,
  MONTH_SHORT,
  SEASON,
  WEEKDAY,
  UNIT,
  CENTURY,
  EARLY,
  MID,
  LATE,
  BEGINNING,
  HALF,
  NTH,
  LATTER,
  COUNT,
  ERA,
  IN,
  ON,
  OF,
  THE,
  AND,
  OR,
  TO,
  AT,
  AS,
  UP,
  FROM,
  BETWEEN,
  BY,
  SINCE,
  UNTIL,
  AFTER,
  BEFORE,
  PRIOR,
  THROUGH,
  THROUGHOUT,
  DURING,
  AROUND,
  ALMOST,
  ADVERB,
  CIRCA,
  NEXT,
  SAME,
  THAT,
  A,
  HIS,
  LATER,
  OVER,
  COURSE,
  FOR,
  NOT,
  BEGIN,
  YEARED,
  INSTRUMENT,
  EVENTS,
  COUNTED,
  NUMBERED,
  ABBREVIATION,
  DAY_NAME,
  DAYTIME,
  MERIDIEM,
  VAGUE,
  EACH,
  RECURRING,
  FUTURE,
  FOREIGN_MONTH,
  FOREIGN_NAME,
  FOREIGN_SEASON,
  FOREIGN,
  STYLE,
  REPUBLICAN_MONTH,
  /// A numeral of Roman letters.
  ROMAN,
  /// A word that stands as it is in a pattern. ...to here.
  WORD,
  /// `'s`.
  POSSESSIVE,
  COMMA,
  DASH,
  SLASH,
  /// A full stop inside a sentence.
  DOT,
  /// The end of a sentence.
  STOP,
  OPEN,
  CLOSE,
  COLON,
  SEMICOLON,
  NEWLINE,
  /// A cell border or a bullet.
  BORDER,
  /// A sign of money or measure beside a number.
  MEASURE,
  QUOTE,
  /// Any other sign.
  OTHER,
  /// Before the first and after the last token.
  NONE;

  /// Whether it is a word, known or not.
  boolean isWord() {
    return this == PLAIN || (compareTo(MONTH) >= 0 && compareTo(WORD) <= 0);
  }

  /// Whether a phrase cannot go on over it.
  boolean closes() {
    return switch (this) {
      case COMMA, DOT, STOP, OPEN, CLOSE, COLON, SEMICOLON, NEWLINE, BORDER, QUOTE, NONE -> true;
      default -> false;
    };
  }
}
