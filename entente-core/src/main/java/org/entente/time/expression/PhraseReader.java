package org.entente.time.expression;

import org.entente.time.expression.DateReader.Proof;
import org.entente.time.expression.DateReader.Read;
import org.entente.time.expression.Phrase.Shape;
import org.jspecify.annotations.Nullable;

/// Reads one date expression at a token: a date, dates joined, or a date with a bounding word.
final class PhraseReader {

  private final Tokens tokens;
  private final DateReader dates;
  private final YearReader years;
  private final DateProof proof;
  private final RelativeReader relatives;

  PhraseReader(Tokens tokens) {
    this.tokens = tokens;
    this.dates = new DateReader(tokens);
    this.years = new YearReader(tokens);
    this.proof = new DateProof(tokens, dates);
    this.relatives = new RelativeReader(tokens);
  }

  /// The expression that starts at the token, or null.
  ///
  /// @param lastEnd the token after the expression before it, -1 if there was none
  @Nullable Phrase read(int i, int lastEnd) {
    return switch (tokens.kind(i)) {
      case FROM -> from(i);
      case BETWEEN -> between(i);
      case SINCE -> behind(i, i + 1, Shape.ONWARD);
      case AFTER -> behind(i, i + 1, Shape.ONWARD);
      case BY, BEFORE -> behind(i, i + 1, Shape.UP_TO);
      case UNTIL -> until(i);
      case UP -> until(i);
      case PRIOR -> tokens.is(i + 1, Kind.TO) ? behind(i, i + 2, Shape.UP_TO) : null;
      case AS -> tokens.is(i + 1, Kind.OF) ? behind(i, i + 2, Shape.ONWARD) : null;
      case BEGIN -> begin(i);
      case THROUGHOUT -> behind(i, i + 1, Shape.LASTING);
      case THE, A, COUNT, THAT, LATER -> relativeOr(i, lastEnd);
      case EARLY, LATE -> relativeOr(i, lastEnd);
      case NUMBER -> relativeOr(i, lastEnd);
      case ORDINAL,
          DOTTED,
          DECADE,
          MONTH,
          MONTH_SHORT,
          SEASON,
          WEEKDAY,
          MID,
          CIRCA,
          AROUND,
          NTH,
          UNIT,
          NEXT,
          ERA ->
          standing(i, lastEnd);
      default -> null;
    };
  }

  private @Nullable Phrase relativeOr(int i, int lastEnd) {
    Phrase relative = relatives.read(i);
    return relative != null ? relative : standing(i, lastEnd);
  }

  private @Nullable Phrase from(int i) {
    Read start = dates.read(i + 1);
    if (start == null) {
      return null;
    }
    Phrase range = range(i, start, true, false);
    if (range != null) {
      return range;
    }
    if (isDating(i - 1) || tokens.is(i - 1, Kind.MEASURE) || !proof.holdsBehind(i + 1, start)) {
      return null;
    }
    int to = start.to();
    if (tokens.reads(to, "onwards") || tokens.reads(to, "onward")) {
      to++;
    } else if (tokens.is(to, Kind.ON) && tokens.kind(to + 1).closes()) {
      to++;
    }
    return Phrase.of(i, to, Shape.ONWARD, start.date());
  }

  /// "relations date from 1952", "a letter dating back from 1909".
  private boolean isDating(int i) {
    int verb = tokens.reads(i, "back") ? i - 1 : i;
    return tokens.reads(verb, "dating")
        || tokens.reads(verb, "date")
        || tokens.reads(verb, "dates")
        || tokens.is(verb, Kind.YEARED);
  }

  private @Nullable Phrase between(int i) {
    Read start = dates.read(i + 1);
    if (start == null || !tokens.is(start.to(), Kind.AND)) {
      return start == null ? null : range(i, start, true, false);
    }
    Read end = dates.read(start.to() + 1);
    return end == null || !isPair(start, end)
        ? null
        : Phrase.of(i, end.to(), Shape.RANGE, start.date(), end.date());
  }

  private @Nullable Phrase until(int i) {
    int next = i + 1;
    if (tokens.is(i, Kind.UP)) {
      if (!tokens.is(next, Kind.TO) && !tokens.is(next, Kind.UNTIL)) {
        return null;
      }
      next++;
    }
    return isDenied(i) ? null : behind(i, next, Shape.UP_TO);
  }

  /// "did not declare war until June 1942" dates the declaration.
  private boolean isDenied(int i) {
    for (int k = i - 1; k >= 0 && i - k < 25; k--) {
      switch (tokens.kind(k)) {
        case NOT -> {
          return true;
        }
        case STOP, NEWLINE, SEMICOLON, COLON, UNTIL -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private @Nullable Phrase begin(int i) {
    int next = i + 1;
    Kind kind = tokens.kind(next);
    if (kind == Kind.IN || kind == Kind.ON || kind == Kind.FROM) {
      return behind(i, next + 1, Shape.ONWARD);
    }
    return kind == Kind.OF ? null : behind(i, next, Shape.ONWARD);
  }

  private @Nullable Phrase behind(int i, int date, Shape shape) {
    int at = tokens.is(date, Kind.IN) || tokens.is(date, Kind.ON) ? date + 1 : date;
    Read read = dates.read(at);
    if (read == null) {
      return null;
    }
    int shortEnd = years.shortRangeEnd(read.to() - 1);
    if (read.proof() == Proof.YEAR && shortEnd > 0) {
      PartialDate year = shape == Shape.UP_TO ? PartialDate.ofYear(shortEnd) : read.date();
      return Phrase.of(i, read.to() + 2, shape, year);
    }
    return proof.holdsBehind(at, read) ? Phrase.of(i, read.to(), shape, read.date()) : null;
  }

  private @Nullable Phrase standing(int i, int lastEnd) {
    Read read = dates.read(i);
    if (read == null) {
      return null;
    }
    boolean listed = i > 0 && lastEnd == i - 1;
    Phrase joined = range(i, read, false, listed);
    if (joined == null) {
      joined = several(i, read, lastEnd);
    }
    if (joined != null) {
      return joined;
    }
    if (!proof.holds(i, read, listed)) {
      return null;
    }
    boolean plain = read.proof() == Proof.YEAR && tokens.is(i, Kind.THE);
    int from = plain ? i + 1 : i;
    if (tokens.is(read.to(), Kind.DASH) && years.isPresent(read.to() + 1)) {
      return Phrase.of(from, read.to() + 2, Shape.ONWARD, read.date());
    }
    Phrase phrase = Phrase.of(from, read.to(), Shape.POINT, read.date());
    return proof.isAside(i, read) ? phrase.asAside() : phrase;
  }

  /// A date and, after a dash or "to", another.
  ///
  /// @param announced whether "from" or "between" stands before it
  /// @param listed whether it goes on a list of dates
  private @Nullable Phrase range(int i, Read start, boolean announced, boolean listed) {
    int joint = start.to();
    Kind kind = tokens.kind(joint);
    boolean dash = kind == Kind.DASH;
    boolean word = kind == Kind.TO || kind == Kind.UNTIL || kind == Kind.THROUGH;
    if (start.proof() == Proof.YEAR) {
      Phrase span = years(i, start, announced, listed);
      if (span != null) {
        return span;
      }
    }
    if (!dash && !word) {
      return null;
    }
    int next = joint + 1;
    if (tokens.is(next, Kind.DASH)) {
      next++;
    }
    Phrase days = sameMonth(i, start, next, Shape.RANGE);
    if (days != null) {
      return days;
    }
    Read end = dates.read(next);
    if (end == null || !isPair(start, end)) {
      return null;
    }
    boolean bothBare = start.proof() == Proof.YEAR && end.proof() == Proof.YEAR;
    if (bothBare && !announced) {
      return null;
    }
    boolean sure =
        announced
            || start.proof() == Proof.SURE
            || end.proof() == Proof.SURE
            || proof.holds(i, start, false);
    return sure ? Phrase.of(i, end.to(), Shape.RANGE, start.date(), end.date()) : null;
  }

  /// "1904–05", "1904/05", "1904–1905", "1945 to 1948".
  private @Nullable Phrase years(int i, Read start, boolean announced, boolean listed) {
    int year = start.to() - 1;
    int first = tokens.value(year);
    int end = years.shortRangeEnd(year);
    int to = year + 3;
    if (end == 0) {
      boolean joined =
          tokens.is(year + 1, Kind.DASH)
              || (isTo(year + 1) && (announced || proof.holds(i, start, listed)));
      if (!joined || !tokens.isYear(year + 2) || tokens.value(year + 2) <= first) {
        return null;
      }
      end = tokens.value(year + 2);
    }
    boolean plausible = end - first <= 400 && !dates.isCountedNoun(to) && !isNumbered(i - 1);
    if (!plausible || tokens.is(to, Kind.MEASURE) || tokens.is(i - 1, Kind.MEASURE)) {
      return null;
    }
    if (tokens.is(to, Kind.DASH) && tokens.touchesNext(to - 1) && tokens.is(to + 1, Kind.NUMBER)) {
      return null;
    }
    Phrase range = Phrase.of(i, to, Shape.RANGE, start.date(), PartialDate.ofYear(end));
    return tokens.is(i - 1, Kind.OPEN) || proof.isAside(i, start) ? range.asAside() : range;
  }

  private boolean isTo(int i) {
    return tokens.is(i, Kind.TO) || tokens.is(i, Kind.UNTIL) || tokens.is(i, Kind.THROUGH);
  }

  private boolean isNumbered(int i) {
    return tokens.is(i, Kind.NUMBERED)
        || (tokens.is(i, Kind.DOT) && tokens.is(i - 1, Kind.NUMBERED));
  }

  private static boolean isPair(Read start, Read end) {
    PartialDate a = start.date();
    PartialDate b = end.date();
    if (start.proof() == Proof.DAY || a.isDayOnly()) {
      return b.day() > 0 && b.month() > 0;
    }
    if (b.isDayOnly() || end.proof() == Proof.DAY) {
      return false;
    }
    if (a.hasYear() && b.hasYear()) {
      return a.year() <= b.year() + b.scale() - 1;
    }
    return a.isLike(b)
        || a.hasYear()
        || (b.month() > 0 && a.month() > 0)
        || (a.code() > 0 && b.hasYear());
  }

  /// "February 4–11, 1945", "June 3 and 5, 1955": the month is said once, before both days.
  private @Nullable Phrase sameMonth(int i, Read start, int next, Shape shape) {
    PartialDate first = start.date();
    boolean open = first.day() > 0 && first.month() > 0 && !first.hasYear() && tokens.isDay(next);
    boolean monthFirst = open && tokens.isDay(start.to() - 1);
    if (!monthFirst || tokens.value(next) <= first.day()) {
      return null;
    }
    Kind after = tokens.kind(next + 1);
    boolean ownMonth =
        after == Kind.MONTH
            || after == Kind.MONTH_SHORT
            || (after == Kind.OF && tokens.is(next + 2, Kind.MONTH));
    if (ownMonth || dates.isCountedNoun(next + 1)) {
      return null;
    }
    int year = after == Kind.COMMA || after == Kind.OF ? next + 2 : next + 1;
    PartialDate second = first.withDay(tokens.value(next));
    return tokens.isYear(year)
        ? Phrase.of(i, year + 1, shape, first, second.withYear(tokens.value(year)))
        : Phrase.of(i, next + 1, shape, first, second);
  }

  /// "March and July of 1991", "in 1942 and 1943", "in 1942 or 1943".
  private @Nullable Phrase several(int i, Read first, int lastEnd) {
    int joint = first.to();
    boolean and = tokens.is(joint, Kind.AND);
    if (!and && !tokens.is(joint, Kind.OR)) {
      return null;
    }
    Shape shape = and ? Shape.ALL_OF : Shape.ONE_OF;
    Phrase days = sameMonth(i, first, joint + 1, shape);
    if (days != null) {
      return days;
    }
    Read second = dates.read(joint + 1);
    if (second == null || !isJoinable(i, first, second, lastEnd)) {
      return null;
    }
    boolean through = tokens.is(i - 1, Kind.THROUGH) || tokens.is(i - 1, Kind.THROUGHOUT);
    return Phrase.of(
        i, second.to(), and && through ? Shape.RANGE : shape, first.date(), second.date());
  }

  private boolean isJoinable(int i, Read first, Read second, int lastEnd) {
    PartialDate a = first.date();
    PartialDate b = second.date();
    if (a.isDayOnly()) {
      return b.day() > a.day() && b.month() > 0;
    }
    if (!a.isLike(b) || a.part() != b.part()) {
      return false;
    }
    if (a.hasYear()) {
      boolean bare = a.month() == 0 && a.code() == 0 && b.hasYear() && a.year() < b.year();
      return bare
          && isTold(i)
          && lastEnd != i - 1
          && !proof.isAside(second.to() - 1, second)
          && !dates.isCountedNoun(second.to());
    }
    return b.hasYear() || (b.month() > 0 && proof.holds(i, first, false));
  }

  /// Whether the date tells when something was, and does not only name a thing.
  private boolean isTold(int i) {
    return switch (tokens.kind(i - 1)) {
      case IN, DURING, THROUGH -> true;
      default -> false;
    };
  }
}
