package org.entente.time.expression;

import org.entente.time.expression.DateReader.Read;

/// Tells from the words around it whether a bare number is a year and a bare month or season a
/// date.
final class DateProof {

  private final Tokens tokens;
  private final DateReader reader;

  DateProof(Tokens tokens, DateReader reader) {
    this.tokens = tokens;
    this.reader = reader;
  }

  /// Whether what was read at the token is a date.
  ///
  /// @param listed whether it goes on a list of dates ("1956, 1968 and 1981")
  boolean holds(int i, Read read, boolean listed) {
    return switch (read.proof()) {
      case SURE -> true;
      case YEAR -> isYear(i, read, listed);
      case MONTH -> isMonth(read.to() - 1, listed);
      case SEASON -> isSeason(i, read.to());
      case DAY -> isOrdinalDay(i, read);
    };
  }

  /// Whether what was read behind a word as "since" or "by" is a date.
  boolean holdsBehind(int i, Read read) {
    return switch (read.proof()) {
      case SURE -> true;
      case YEAR -> !isSum(read.to()) && !isAmount(read) && !isNaming(read);
      case MONTH -> isMonth(read.to() - 1, false);
      case SEASON -> isSeason(i, read.to());
      case DAY -> false;
    };
  }

  /// "from the 1962 war", "from 2004's hurricane": the year names the thing and bounds nothing.
  private boolean isNaming(Read read) {
    return tokens.is(read.to() - 2, Kind.THE) || tokens.is(read.to(), Kind.POSSESSIVE);
  }

  private boolean isYear(int i, Read read, boolean listed) {
    int year = read.to() - 1;
    int value = tokens.value(year);
    if (isSum(read.to())) {
      return false;
    }
    if (tokens.is(i, Kind.CIRCA) && i < year) {
      return true;
    }
    if (tokens.is(i, Kind.AROUND) && i < year) {
      return !isAmount(read) && (tokens.kind(read.to()) != Kind.PLAIN);
    }
    Kind next = tokens.kind(read.to());
    return switch (tokens.kind(year - 1)) {
      case IN, SINCE, UNTIL, DURING, THROUGHOUT, BY, BEFORE, AFTER, FROM, THROUGH, BETWEEN ->
          !isAmount(read) || (tokens.isCapital(year - 1) && value >= 1600);
      case OF, FOR, LATE, EARLY, MID -> !isAmount(read) && (next != Kind.PLAIN || isModern(value));
      case TO -> tokens.reads(year - 2, "back") || tokens.is(year - 2, Kind.PRIOR);
      case AND, OR -> listed && !isAmount(read);
      case COMMA -> !isAmount(read) && (listed || isHeadingYear(year, next));
      case OPEN -> next.closes() || next == Kind.DASH || tokens.isCapital(read.to());
      case THE, A, HIS, POSSESSIVE, THAT -> isAttribute(read, value);
      case YEARED -> !isAmount(read);
      case INSTRUMENT, EVENTS ->
          !isAmount(read) && (tokens.isCapital(year - 2) || next.closes() || next == Kind.IN);
      case NONE, NEWLINE, BORDER, STOP -> isOpening(read, value, next);
      case COLON -> next.closes();
      case AS -> tokens.is(year - 3, Kind.AS);
      default -> false;
    };
  }

  private static boolean isModern(int year) {
    return year >= 1700 && year <= 2050;
  }

  /// Whether a sign behind the number makes it a sum or a measure.
  private boolean isSum(int to) {
    boolean scale = tokens.is(to, Kind.DASH) && tokens.is(to + 1, Kind.NUMBER);
    return tokens.is(to, Kind.MEASURE)
        || (scale && tokens.touchesNext(to - 1) && tokens.touchesNext(to))
        || (tokens.is(to, Kind.COLON) && tokens.touchesNext(to - 1) && tokens.touchesNext(to))
        || (tokens.is(to, Kind.SLASH) && tokens.touchesNext(to - 1));
  }

  private boolean isAmount(Read read) {
    return reader.isCountedNoun(read.to());
  }

  /// "The Kellogg-Briand Pact, 1928".
  private boolean isHeadingYear(int year, Kind next) {
    Kind before = tokens.kind(year - 2);
    boolean label = before == Kind.NUMBER && tokens.is(year - 3, Kind.DASH);
    boolean name = label || before.isWord() || before == Kind.CLOSE || before == Kind.QUOTE;
    return name && (next.closes() || isJoint(next) || next == Kind.OTHER);
  }

  private static boolean isJoint(Kind kind) {
    return kind == Kind.DASH || kind == Kind.AND || kind == Kind.TO;
  }

  /// "the 1956 uprising", "Mongolia's 1961 entrance".
  private boolean isAttribute(Read read, int value) {
    Kind next = tokens.kind(read.to());
    if (next == Kind.QUOTE) {
      return value >= 1500;
    }
    if (value < 1500 || !next.isWord() || next == Kind.COUNTED || next == Kind.UNIT) {
      return false;
    }
    return switch (next) {
      case PLAIN, INSTRUMENT, EVENTS, DAY_NAME -> value % 100 != 0 || !isAmount(read);
      case AND -> true;
      default -> tokens.isCapital(read.to());
    };
  }

  private boolean isOpening(Read read, int value, Kind next) {
    if (next.closes() || next == Kind.DASH) {
      return true;
    }
    return isModern(value) && next == Kind.PLAIN && !isAmount(read);
  }

  private boolean isMonth(int month, boolean listed) {
    if (!tokens.is(month, Kind.MONTH)) {
      return false;
    }
    int next = month + 1;
    boolean name = isName(month);
    if (tokens.is(next, Kind.DAY_NAME) || (name && tokens.is(next, Kind.POSSESSIVE))) {
      return false;
    }
    return switch (tokens.kind(month - 1)) {
      case IN, SINCE, UNTIL, DURING, THROUGHOUT, BETWEEN -> !isHeadless(next);
      case BY -> !isHeadless(next) && !(name && isPassive(month - 2));
      case FROM, AFTER, BEFORE, THROUGH -> !name || isOver(next);
      case AND, OR, COMMA -> listed;
      default -> false;
    };
  }

  /// Months that are also the names of persons, and words.
  private boolean isName(int month) {
    int value = tokens.value(month);
    return value >= 3 && value <= 8 && value != 7;
  }

  private boolean isPassive(int i) {
    return tokens.endsWith(i, "ed") || tokens.endsWith(i, "en") || tokens.is(i, Kind.YEARED);
  }

  private boolean isOver(int next) {
    Kind kind = tokens.kind(next);
    return kind.closes() || (kind.isWord() && kind != Kind.PLAIN);
  }

  /// Whether a hyphen joins the month to another word.
  private boolean isHeadless(int next) {
    return tokens.is(next, Kind.DASH)
        && tokens.touchesNext(next - 1)
        && tokens.kind(next + 1) == Kind.PLAIN;
  }

  private boolean isSeason(int i, int to) {
    Kind next = tokens.kind(to);
    if (next == Kind.OF || next == Kind.DASH || (next == Kind.PLAIN && !tokens.isCapital(to))) {
      return false;
    }
    return switch (tokens.kind(i - 1)) {
      case IN, DURING, THAT, BY, SINCE, UNTIL, THROUGHOUT ->
          tokens.isCapital(i - 1) || next.isWord() || next.closes();
      default -> false;
    };
  }

  /// "on the 15th," in a month known before.
  private boolean isOrdinalDay(int i, Read read) {
    int day = read.to() - 1;
    return tokens.is(day, Kind.ORDINAL)
        && tokens.is(i, Kind.THE)
        && tokens.is(i - 1, Kind.ON)
        && (tokens.is(read.to(), Kind.COMMA) || tokens.is(read.to(), Kind.STOP));
  }

  /// Whether the date only names a thing: "the Treaty of 1951", "the 1956 uprising", "(1783)".
  boolean isAside(int i, Read read) {
    if (read.proof() != DateReader.Proof.YEAR) {
      return tokens.is(i - 1, Kind.OPEN);
    }
    int year = read.to() - 1;
    return switch (tokens.kind(year - 1)) {
      case OPEN, INSTRUMENT, EVENTS, THE, A, HIS, POSSESSIVE -> true;
      case OF ->
          tokens.isCapital(year - 2)
              || tokens.is(year - 2, Kind.EVENTS)
              || tokens.is(year - 2, Kind.INSTRUMENT);
      default -> false;
    };
  }
}
