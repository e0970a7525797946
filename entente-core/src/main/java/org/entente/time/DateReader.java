package org.entente.time;

import org.entente.time.PartialDate.Part;
import org.entente.time.PartialDate.Pull;
import org.jspecify.annotations.Nullable;

/// Reads one date at a token: its own words only, whether or not the words around it make it a date.
final class DateReader {

  /// A date and where it ends.
  ///
  /// @param date what was read
  /// @param to the token after it
  /// @param proof what the words themselves prove
  record Read(PartialDate date, int to, Proof proof) {

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

  DateReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /// The date that starts at the token, with "the", "about", "early" and the like before it; null if there is none.
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
      case DECADE -> decade(i);
      case SEASON -> season(i);
      case WEEKDAY -> weekday(i);
      case EARLY, MID, LATE -> part(i);
      case BEGINNING, BEGIN -> definite ? beginning(i) : null;
      case NTH, LATTER -> definite || tokens.is(i + 1, Kind.DASH) ? nth(i) : null;
      case NEXT -> definite ? nextNamed(i) : null;
      case UNIT -> unit(i, definite);
      case ERA -> eraFirst(i);
      case THAT -> thatSeason(i);
      default -> null;
    };
  }

  private @Nullable Read dotted(int i) {
    int value = tokens.value(i);
    PartialDate date = PartialDate.of(value / 10000, value / 100 % 100, value % 100);
    return sure(date, i + 1);
  }

  private static @Nullable Read sure(PartialDate date, int to) {
    return date.exists() ? new Read(date, to, Proof.SURE) : null;
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
    int year = skipOf(i + 1);
    Read tail = yearTail(year);
    if (tail != null) {
      return sure(PartialDate.of(tail.date().year(), month, 0), tail.to());
    }
    PartialDate date = PartialDate.of(PartialDate.NONE, month, 0);
    int same = sameYear(i + 1);
    return same > 0
        ? new Read(date.withPull(Pull.SAME), same, Proof.SURE)
        : new Read(date, i + 1, Proof.MONTH);
  }

  /// After a month: whether the number is its day, and not the count of something ("In May 20 ships").
  private boolean isDayHere(int i) {
    return tokens.isDay(i)
        && (tokens.is(i, Kind.ORDINAL) || !isCountedNoun(i + 1) || yearTail(skipOf(i + 1)) != null)
        && !(tokens.is(i + 1, Kind.COLON) && tokens.is(i + 2, Kind.NUMBER) && tokens.touchesNext(i));
  }

  private @Nullable Read shortMonth(int i) {
    int next = tokens.is(i + 1, Kind.DOT) ? i + 2 : i + 1;
    int month = tokens.value(i);
    if (isDayHere(next)) {
      return monthDay(month, tokens.value(next), next + 1);
    }
    Read tail = yearTail(skipOf(next));
    return tail == null ? null : sure(PartialDate.of(tail.date().year(), month, 0), tail.to());
  }

  private @Nullable Read monthDay(int month, int day, int next) {
    Read tail = yearTail(tokens.is(next, Kind.IN) ? next + 1 : skipOf(next));
    if (tail != null) {
      return sure(PartialDate.of(tail.date().year(), month, day), tail.to());
    }
    int same = sameYear(next);
    PartialDate date = PartialDate.of(PartialDate.NONE, month, day);
    return same > 0 ? sure(date.withPull(Pull.SAME), same) : sure(date, next);
  }

  private int skipOf(int i) {
    Kind kind = tokens.kind(i);
    if (kind == Kind.COMMA && tokens.kind(i + 1) == Kind.NUMBER) {
      return i + 1;
    }
    return kind == Kind.OF ? i + 1 : i;
  }

  /// "of that year", "of the same year", "that year" after a day or month; the token after it, or 0.
  private int sameYear(int i) {
    int at = tokens.is(i, Kind.OF) || tokens.is(i, Kind.COMMA) ? i + 1 : i;
    if (tokens.is(at, Kind.THE) && tokens.is(at + 1, Kind.SAME)) {
      at += 2;
    } else if (tokens.is(at, Kind.THAT)) {
      at += tokens.is(at + 1, Kind.SAME) ? 2 : 1;
    } else {
      return 0;
    }
    return isUnit(at, 4) ? at + 1 : 0;
  }

  private boolean isUnit(int i, int unit) {
    return tokens.is(i, Kind.UNIT) && tokens.value(i) == unit && !tokens.endsWith(i, "s");
  }

  /// A year after a month or day: four digits, or fewer with an era; null if there is none.
  private @Nullable Read yearTail(int i) {
    if (!tokens.is(i, Kind.NUMBER)) {
      return null;
    }
    Read era = withEra(i);
    if (era != null) {
      return era;
    }
    if (!tokens.isYear(i) || (tokens.is(i + 1, Kind.DASH) && isGluedWord(i + 1))) {
      return null;
    }
    return new Read(PartialDate.ofYear(tokens.value(i)), i + 1, Proof.SURE);
  }

  private boolean isGluedWord(int dash) {
    boolean glued = tokens.touchesNext(dash - 1) && tokens.touchesNext(dash);
    return glued && tokens.is(dash + 1, Kind.PLAIN) && !isPresent(dash + 1);
  }

  /// "present", "now": the open end of a range.
  boolean isPresent(int i) {
    return tokens.reads(i, "present") || tokens.reads(i, "current") || tokens.reads(i, "now") || tokens.reads(i, "today");
  }

  /// "490 BC", "AD 70"; null where no era stands beside the number.
  private @Nullable Read withEra(int i) {
    int to = eraEnd(i + 1);
    if (to == 0 || tokens.value(i) == 0) {
      return null;
    }
    int year = tokens.value(i);
    return new Read(PartialDate.ofYear(isBefore(i + 1) ? 1 - year : year), to, Proof.SURE);
  }

  private boolean isBefore(int i) {
    return tokens.is(i, Kind.ERA) ? tokens.value(i) < 0 : true;
  }

  /// The token after "BC", "B.C.", "AD"; 0 if none stands here.
  private int eraEnd(int i) {
    if (tokens.is(i, Kind.ERA) && tokens.isCapital(i)) {
      return i + 1;
    }
    boolean spelled =
        i + 2 < tokens.size()
            && tokens.length(i) == 1
            && tokens.text().startsWith("B.C", tokens.start(i));
    if (!spelled) {
      return 0;
    }
    int to = i + 3;
    if (tokens.is(to, Kind.DOT) && tokens.touchesNext(to) && tokens.text().startsWith("E", tokens.end(to))) {
      to += 2;
    }
    return tokens.is(to, Kind.DOT) ? to + 1 : to;
  }

  /// "1955-06-02", "2 June 1955", "2 June", "1955", "490 BC".
  private @Nullable Read number(int i, boolean definite) {
    Read iso = iso(i);
    if (iso != null) {
      return iso;
    }
    Read era = withEra(i);
    if (era != null) {
      return era;
    }
    if (isEraAhead(i)) {
      return sure(PartialDate.ofYear(1 - tokens.value(i)), i + 1);
    }
    if (tokens.isDay(i)) {
      return dayFirst(i);
    }
    boolean glued = tokens.is(i + 1, Kind.DASH) && isGluedWord(i + 1);
    if (!tokens.isYear(i) || glued || tokens.is(i - 1, Kind.MEASURE)) {
      return null;
    }
    if (isNamedIso(i)) {
      return sure(PartialDate.of(tokens.value(i), tokens.value(i + 2), tokens.value(i + 4)), i + 5);
    }
    if (isYearMonth(i)) {
      return sure(PartialDate.of(tokens.value(i), tokens.value(i + 2), 0), i + 3);
    }
    if (tokens.is(i + 1, Kind.SEASON) && !definite) {
      return sure(PartialDate.ofSeason(tokens.value(i), tokens.value(i + 1)), i + 2);
    }
    return new Read(PartialDate.ofYear(tokens.value(i)), i + 1, Proof.YEAR);
  }

  /// "490–480 BC", "264 to 241 BC": the era is said once, behind the later year.
  private boolean isEraAhead(int i) {
    Kind joint = tokens.kind(i + 1);
    boolean joined = joint == Kind.DASH || joint == Kind.TO || joint == Kind.AND;
    return joined
        && tokens.is(i + 2, Kind.NUMBER)
        && tokens.value(i + 2) < tokens.value(i)
        && eraEnd(i + 3) > 0
        && isBefore(i + 3);
  }

  /// "AD 70".
  private @Nullable Read eraFirst(int i) {
    boolean year = tokens.is(i + 1, Kind.NUMBER) && tokens.isCapital(i) && tokens.value(i) > 0;
    return year && tokens.value(i + 1) > 0
        ? sure(PartialDate.ofYear(tokens.value(i + 1)), i + 2)
        : null;
  }

  /// "that spring", "that same winter".
  private @Nullable Read thatSeason(int i) {
    int season = tokens.is(i + 1, Kind.SAME) ? i + 2 : i + 1;
    return tokens.is(season, Kind.SEASON)
        ? new Read(
            PartialDate.ofSeason(PartialDate.NONE, tokens.value(season)).withPull(Pull.SAME),
            season + 1,
            Proof.SEASON)
        : null;
  }

  private @Nullable Read iso(int i) {
    boolean shaped =
        tokens.is(i, Kind.NUMBER)
            && tokens.length(i) == 4
            && isTight(i)
            && isTight(i + 2)
            && tokens.length(i + 2) == 2
            && tokens.length(i + 4) == 2
            && !(tokens.is(i + 5, Kind.DASH) && tokens.touchesNext(i + 4));
    if (!shaped || tokens.value(i + 2) < 1 || tokens.value(i + 2) > 12 || !tokens.isDay(i + 4)) {
      return null;
    }
    return sure(
        PartialDate.of(tokens.value(i), tokens.value(i + 2), tokens.value(i + 4)), i + 5);
  }

  /// "1955-Jun-02".
  private boolean isNamedIso(int i) {
    return tokens.is(i + 1, Kind.DASH)
        && (tokens.is(i + 2, Kind.MONTH_SHORT) || tokens.is(i + 2, Kind.MONTH))
        && tokens.is(i + 3, Kind.DASH)
        && tokens.isDay(i + 4)
        && tokens.touchesNext(i)
        && tokens.touchesNext(i + 3);
  }

  /// "1955-06", where it can be no span of years.
  private boolean isYearMonth(int i) {
    return isTight(i)
        && tokens.length(i + 2) == 2
        && tokens.value(i + 2) >= 1
        && tokens.value(i + 2) <= 12
        && shortRangeEnd(i) == 0
        && !(tokens.is(i + 3, Kind.DASH) && tokens.touchesNext(i + 2));
  }

  /// Whether a hyphen and a number follow the token without a blank.
  private boolean isTight(int i) {
    return tokens.is(i + 1, Kind.DASH)
        && tokens.is(i + 2, Kind.NUMBER)
        && tokens.touchesNext(i)
        && tokens.touchesNext(i + 1);
  }

  private @Nullable Read ordinal(int i) {
    Read century = century(tokens.value(i), i + 1);
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

  /// "1960s", "490s BC", "1700s" (a century), "60s".
  private @Nullable Read decade(int i) {
    int value = tokens.value(i);
    int era = eraEnd(i + 1);
    if (era > 0 && isBefore(i + 1)) {
      return sure(PartialDate.ofYears(1 - value - 9, 10), era);
    }
    if (value < 1000 || value > 2100 || tokens.is(i - 1, Kind.MEASURE)) {
      return null;
    }
    boolean century = value % 100 == 0 && value != 2000;
    return sure(PartialDate.ofYears(value, century ? 100 : 10), i + 1);
  }

  private @Nullable Read century(int ordinal, int i) {
    int at = tokens.is(i, Kind.DASH) ? i + 1 : i;
    if (!tokens.is(at, Kind.CENTURY) || ordinal < 1 || ordinal > 21) {
      return null;
    }
    int era = eraEnd(at + 1);
    if (era > 0 && isBefore(at + 1)) {
      return sure(PartialDate.ofYears(1 - ordinal * 100, 100), era);
    }
    return sure(PartialDate.ofYears((ordinal - 1) * 100, 100), era > 0 ? era : at + 1);
  }

  /// "summer 1955", "the summer of 1955", "winter of 1941-42", "the summer".
  private @Nullable Read season(int i) {
    int code = tokens.value(i);
    int year = skipOf(i + 1);
    Read tail = yearTail(year);
    if (tail == null) {
      int same = sameYear(i + 1);
      PartialDate date = PartialDate.ofSeason(PartialDate.NONE, code);
      return same > 0
          ? new Read(date.withPull(Pull.SAME), same, Proof.SURE)
          : new Read(date, i + 1, Proof.SEASON);
    }
    PartialDate date = PartialDate.ofSeason(tail.date().year(), code);
    boolean span = code == 24 && shortRangeEnd(year) == tail.date().year() + 1;
    return sure(date, span ? year + 3 : tail.to());
  }

  /// The year that ends "1941-42" or "1941/42" begun at the token; 0 if there is no such range.
  int shortRangeEnd(int i) {
    boolean joined = tokens.is(i + 1, Kind.DASH) || tokens.is(i + 1, Kind.SLASH);
    if (!tokens.isYear(i) || !joined || !tokens.is(i + 2, Kind.NUMBER) || tokens.length(i + 2) > 2) {
      return 0;
    }
    if (!tokens.touchesNext(i) || !tokens.touchesNext(i + 1)) {
      return 0;
    }
    int unit = tokens.length(i + 2) == 1 ? 10 : 100;
    int end = tokens.value(i) / unit * unit + tokens.value(i + 2);
    return end > tokens.value(i) ? end : 0;
  }

  private @Nullable Read weekday(int i) {
    int next = tokens.is(i + 1, Kind.COMMA) ? i + 2 : i + 1;
    if (tokens.is(next, Kind.THE)) {
      next++;
    }
    Kind kind = tokens.kind(next);
    if (kind != Kind.NUMBER && kind != Kind.ORDINAL && kind != Kind.MONTH && kind != Kind.MONTH_SHORT) {
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

  private Part partOf(int i) {
    return switch (tokens.kind(i)) {
      case EARLY -> Part.EARLY;
      case MID -> Part.MID;
      default -> Part.LATE;
    };
  }

  private @Nullable Read partially(Part part, int next) {
    Read read =
        tokens.is(next, Kind.NTH)
            ? century(tokens.value(next), next + 1)
            : read(next, true);
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
    Read century = century(value, i + 1);
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
    Read read = read(next, true);
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
    return read.with(read.date().withPull(tokens.value(i) > 0 ? Pull.NEXT : Pull.PREVIOUS)).proven();
  }

  /// "year 1955", and "year" alone inside "the end of the year".
  private @Nullable Read unit(int i, boolean definite) {
    if (tokens.value(i) != 4) {
      return null;
    }
    Read tail = yearTail(i + 1);
    if (tail != null) {
      return tail;
    }
    boolean inside = tokens.is(i - 1, Kind.THE) || tokens.is(i - 1, Kind.THAT);
    boolean part = inside && (tokens.is(i - 2, Kind.OF) || tokens.is(i - 2, Kind.IN));
    return definite && part && isUnit(i, 4)
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
