package org.entente.time.expression;

import org.entente.time.expression.PartialDate.Part;
import org.entente.time.expression.PartialDate.Pull;
import org.jspecify.annotations.Nullable;

/// Reads one date at a token: its own words only, whether or not the words around it make it a
/// date.
final class DateReader {

  /// A date and where it ends.
  ///
  /// @param date what was read
  /// @param to the token after it
  /// @param proof what the words themselves prove
  record Read(PartialDate date, int to, Proof proof) {

    /// A date beyond doubt; null if the calendar has no such day.
    static @Nullable Read sure(PartialDate date, int to) {
      return date.exists() ? new Read(date, to, Proof.SURE) : null;
    }

    Read with(PartialDate other) {
      return new Read(other, to, proof);
    }

    Read proven() {
      return new Read(date, to, Proof.SURE);
    }
  }

  /// How sure the words are to be a date.
  enum Proof {
    /// Nothing else could be written so.
    SURE,
    /// A number of four digits.
    YEAR,
    /// A name of a month.
    MONTH,
    /// A season without a year.
    SEASON,
    /// A number or an ordinal, a day only beside other dates.
    DAY
  }

  private final Tokens tokens;
  private final YearReader years;

  DateReader(Tokens tokens) {
    this.tokens = tokens;
    this.years = new YearReader(tokens);
  }

  /// The date that starts at the token, with "the", "about", "early" and the like before it; null
  /// if there is none.
  @Nullable Read read(int i) {
    return switch (tokens.kind(i)) {
      case THE -> read(i + 1, true);
      case CIRCA, AROUND -> about(i);
      default -> read(i, false);
    };
  }

  private @Nullable Read about(int i) {
    int next = i + 1;
    if (tokens.is(next, Kind.DOT)) {
      next++;
    }
    Read read = tokens.is(next, Kind.THE) ? read(next + 1, true) : read(next, false);
    return read == null || read.date().isDayOnly() ? null : read.with(read.date().withAbout());
  }

  private @Nullable Read read(int i, boolean definite) {
    return switch (tokens.kind(i)) {
      case MONTH -> tokens.isCapital(i) ? month(i) : null;
      case MONTH_SHORT -> tokens.isCapital(i) ? shortMonth(i) : null;
      case NUMBER -> number(i, definite);
      case ORDINAL -> ordinal(i);
      case DOTTED -> dotted(i);
      case DECADE -> years.decade(i);
      case SEASON -> season(i);
      case WEEKDAY -> weekday(i);
      case EARLY, MID, LATE -> part(i);
      case BEGINNING, BEGIN -> definite ? beginning(i) : null;
      case NTH, LATTER -> definite || tokens.is(i + 1, Kind.DASH) ? nth(i) : null;
      case NEXT -> definite ? nextNamed(i) : null;
      case UNIT -> unit(i, definite);
      case ERA -> years.eraFirst(i);
      case THAT -> thatSeason(i);
      default -> null;
    };
  }

  private @Nullable Read dotted(int i) {
    int value = tokens.value(i);
    PartialDate date = PartialDate.of(value / 10000, value / 100 % 100, value % 100);
    return Read.sure(date, i + 1);
  }

  /// "June 1955", "June of 1955", "June 2, 1955", "June 2", "June", "June of that year".
  private @Nullable Read month(int i) {
    if (tokens.is(i - 1, Kind.NUMBER) && tokens.length(i - 1) <= 2) {
      return null; // "31 April 1922": what stands before it was no day of it
    }
    int month = tokens.value(i);
    if (isDayHere(i + 1)) {
      return monthDay(month, tokens.value(i + 1), i + 2);
    }
    if (tokens.isDay(i + 1) && !isCountedNoun(i + 2) && tokens.is(i + 1, Kind.ORDINAL)) {
      return null;
    }
    int year = years.skipOf(i + 1);
    Read tail = years.yearTail(year);
    if (tail != null) {
      return Read.sure(PartialDate.of(tail.date().year(), month, 0), tail.to());
    }
    PartialDate date = PartialDate.of(PartialDate.NONE, month, 0);
    int same = years.sameYear(i + 1);
    return same > 0
        ? new Read(date.withPull(Pull.SAME), same, Proof.SURE)
        : new Read(date, i + 1, Proof.MONTH);
  }

  /// After a month: whether the number is its day, and not the count of something ("In May 20
  /// ships").
  private boolean isDayHere(int i) {
    return tokens.isDay(i)
        && (tokens.is(i, Kind.ORDINAL)
            || !isCountedNoun(i + 1)
            || years.yearTail(years.skipOf(i + 1)) != null)
        && !(tokens.is(i + 1, Kind.COLON)
            && tokens.is(i + 2, Kind.NUMBER)
            && tokens.touchesNext(i));
  }

  private @Nullable Read shortMonth(int i) {
    int next = tokens.is(i + 1, Kind.DOT) ? i + 2 : i + 1;
    int month = tokens.value(i);
    if (isDayHere(next)) {
      return monthDay(month, tokens.value(next), next + 1);
    }
    Read tail = years.yearTail(years.skipOf(next));
    return tail == null ? null : Read.sure(PartialDate.of(tail.date().year(), month, 0), tail.to());
  }

  private @Nullable Read monthDay(int month, int day, int next) {
    Read tail = years.yearTail(tokens.is(next, Kind.IN) ? next + 1 : years.skipOf(next));
    if (tail != null) {
      return Read.sure(PartialDate.of(tail.date().year(), month, day), tail.to());
    }
    int same = years.sameYear(next);
    PartialDate date = PartialDate.of(PartialDate.NONE, month, day);
    return same > 0 ? Read.sure(date.withPull(Pull.SAME), same) : Read.sure(date, next);
  }

  /// "1955-06-02", "2 June 1955", "2 June", "1955", "490 BC".
  private @Nullable Read number(int i, boolean definite) {
    Read iso = years.iso(i);
    if (iso != null) {
      return iso;
    }
    Read era = years.withEra(i);
    if (era != null) {
      return era;
    }
    if (years.isEraAhead(i)) {
      return Read.sure(PartialDate.ofYear(1 - tokens.value(i)), i + 1);
    }
    if (tokens.isDay(i)) {
      return dayFirst(i);
    }
    boolean glued = tokens.is(i + 1, Kind.DASH) && years.isGluedWord(i + 1);
    if (!tokens.isYear(i) || glued || tokens.is(i - 1, Kind.MEASURE)) {
      return null;
    }
    if (years.isNamedIso(i)) {
      return Read.sure(
          PartialDate.of(tokens.value(i), tokens.value(i + 2), tokens.value(i + 4)), i + 5);
    }
    if (years.isYearMonth(i)) {
      return Read.sure(PartialDate.of(tokens.value(i), tokens.value(i + 2), 0), i + 3);
    }
    if (tokens.is(i + 1, Kind.SEASON) && !definite) {
      return Read.sure(PartialDate.ofSeason(tokens.value(i), tokens.value(i + 1)), i + 2);
    }
    return new Read(PartialDate.ofYear(tokens.value(i)), i + 1, Proof.YEAR);
  }

  /// "that spring", "that same winter", "that November".
  private @Nullable Read thatSeason(int i) {
    int season = tokens.is(i + 1, Kind.SAME) ? i + 2 : i + 1;
    if (tokens.is(season, Kind.MONTH)
        && tokens.isCapital(season)
        && !tokens.is(season + 1, Kind.NUMBER)) {
      PartialDate month = PartialDate.of(PartialDate.NONE, tokens.value(season), 0);
      return new Read(month.withPull(Pull.SAME), season + 1, Proof.SURE);
    }
    return tokens.is(season, Kind.SEASON)
        ? new Read(
            PartialDate.ofSeason(PartialDate.NONE, tokens.value(season)).withPull(Pull.SAME),
            season + 1,
            Proof.SEASON)
        : null;
  }

  private @Nullable Read ordinal(int i) {
    Read century = years.century(tokens.value(i), i + 1);
    if (century != null) {
      return century;
    }
    return tokens.isDay(i) ? dayFirst(i) : null;
  }

  /// A number 1 to 31: with a month after it a date, else only a day.
  private @Nullable Read dayFirst(int i) {
    int day = tokens.value(i);
    int month = tokens.is(i + 1, Kind.OF) ? i + 2 : i + 1;
    boolean full = tokens.is(month, Kind.MONTH) && tokens.isCapital(month);
    boolean cut = tokens.is(month, Kind.MONTH_SHORT) && tokens.isCapital(month);
    if (!full && !cut) {
      return new Read(PartialDate.of(PartialDate.NONE, 0, day), i + 1, Proof.DAY);
    }
    int next = cut && tokens.is(month + 1, Kind.DOT) ? month + 2 : month + 1;
    return monthDay(tokens.value(month), day, next);
  }

  /// "summer 1955", "the summer of 1955", "winter of 1941-42", "the summer".
  private @Nullable Read season(int i) {
    int code = tokens.value(i);
    int year = years.skipOf(i + 1);
    Read tail = years.yearTail(year);
    if (tail == null) {
      int same = years.sameYear(i + 1);
      PartialDate date = PartialDate.ofSeason(PartialDate.NONE, code);
      return same > 0
          ? new Read(date.withPull(Pull.SAME), same, Proof.SURE)
          : new Read(date, i + 1, Proof.SEASON);
    }
    PartialDate date = PartialDate.ofSeason(tail.date().year(), code);
    boolean span = code == 24 && years.shortRangeEnd(year) == tail.date().year() + 1;
    return Read.sure(date, span ? year + 3 : tail.to());
  }

  private @Nullable Read weekday(int i) {
    int next = tokens.is(i + 1, Kind.COMMA) ? i + 2 : i + 1;
    if (tokens.is(next, Kind.THE)) {
      next++;
    }
    Kind kind = tokens.kind(next);
    if (kind != Kind.NUMBER
        && kind != Kind.ORDINAL
        && kind != Kind.MONTH
        && kind != Kind.MONTH_SHORT) {
      return null;
    }
    Read read = read(next, false);
    boolean day = read != null && read.date().day() > 0 && read.date().month() > 0;
    return day ? read : null;
  }

  /// "early 1955", "mid-1930s", "late May 1955", "early in 1955", "the late 19th century".
  private @Nullable Read part(int i) {
    Part part = partOf(i);
    int next = i + 1;
    boolean upTo = tokens.is(next, Kind.DASH) && tokens.is(next + 1, Kind.TO);
    if (upTo || tokens.is(next, Kind.TO)) {
      return null;
    }
    if (tokens.is(next, Kind.DASH)) {
      next++;
    } else if (tokens.is(next, Kind.IN)) {
      next++;
    }
    if (tokens.is(next, Kind.THE)) {
      next++;
    }
    return partially(part, next);
  }

  private boolean isPart(int i) {
    return switch (tokens.kind(i)) {
      case EARLY, MID, LATE, BEGINNING, BEGIN, LATTER, WEEKDAY -> true;
      case NTH -> tokens.is(i + 1, Kind.HALF);
      default -> false;
    };
  }

  private Part partOf(int i) {
    return switch (tokens.kind(i)) {
      case EARLY -> Part.EARLY;
      case MID -> Part.MID;
      default -> Part.LATE;
    };
  }

  private @Nullable Read partially(Part part, int next) {
    if (isPart(next)) {
      return null; // one part of a part is not read, and never a chain of them
    }
    Read read =
        tokens.is(next, Kind.NTH) ? years.century(tokens.value(next), next + 1) : read(next, true);
    if (read == null || read.date().day() > 0 || read.date().part() != Part.WHOLE) {
      return null;
    }
    return read.with(read.date().withPart(part)).proven();
  }

  /// "the end of 1955", "the beginning of April", "the middle of the year".
  private @Nullable Read beginning(int i) {
    Part part =
        switch (tokens.value(i)) {
          case 2 -> Part.MID;
          case 3 -> Part.LATE;
          default -> Part.EARLY;
        };
    if (!tokens.is(i + 1, Kind.OF)) {
      return null;
    }
    int next = tokens.is(i + 2, Kind.THE) || tokens.is(i + 2, Kind.THAT) ? i + 3 : i + 2;
    return partially(part, next);
  }

  /// "the first half of 1968", "the second quarter of 1968", "the nineteenth century".
  private @Nullable Read nth(int i) {
    int value = tokens.value(i);
    Read century = years.century(value, i + 1);
    if (century != null) {
      return century;
    }
    if (!tokens.is(i + 1, Kind.HALF) || value > tokens.value(i + 1) || !tokens.is(i + 2, Kind.OF)) {
      return null;
    }
    int next = tokens.is(i + 3, Kind.THE) ? i + 4 : i + 3;
    if (tokens.value(i + 1) == 2) {
      return partially(value == 1 ? Part.FIRST_HALF : Part.SECOND_HALF, next);
    }
    Read read = isPart(next) ? null : read(next, true);
    return read == null || !read.date().isBareYear()
        ? null
        : read.with(read.date().withCode(32 + value)).proven();
  }

  /// "the following April", "the previous summer".
  private @Nullable Read nextNamed(int i) {
    Kind kind = tokens.kind(i + 1);
    if (kind != Kind.SEASON && !(kind == Kind.MONTH && tokens.isCapital(i + 1))) {
      return null;
    }
    Read read = read(i + 1, false);
    if (read == null || read.date().hasYear()) {
      return null;
    }
    return read.with(read.date().withPull(tokens.value(i) > 0 ? Pull.NEXT : Pull.PREVIOUS))
        .proven();
  }

  /// "year 1955", and "year" alone inside "the end of the year".
  private @Nullable Read unit(int i, boolean definite) {
    if (tokens.value(i) != 4) {
      return null;
    }
    Read tail = years.yearTail(i + 1);
    if (tail != null) {
      return tail;
    }
    boolean inside = tokens.is(i - 1, Kind.THE) || tokens.is(i - 1, Kind.THAT);
    boolean part = inside && (tokens.is(i - 2, Kind.OF) || tokens.is(i - 2, Kind.IN));
    return definite && part && years.isUnit(i, 4)
        ? new Read(PartialDate.ofYear(PartialDate.NONE).withPull(Pull.SAME), i + 1, Proof.DAY)
        : null;
  }

  /// Whether the word names things that are counted, so that a number before it is their number.
  boolean isCountedNoun(int i) {
    Kind kind = tokens.kind(i);
    if (kind == Kind.COUNTED || kind == Kind.UNIT) {
      return true;
    }
    return kind == Kind.PLAIN
        && !tokens.isCapital(i)
        && tokens.endsWith(i, "s")
        && !tokens.endsWith(i, "ss")
        && tokens.length(i) > 3
        && !tokens.endsWith(i, "us")
        && !tokens.endsWith(i, "is");
  }
}
