package org.entente.time.expression;

import org.entente.time.expression.DateReader.Proof;
import org.entente.time.expression.DateReader.Read;
import org.jspecify.annotations.Nullable;

/// Reads what is written in figures alone, and the years behind days and months: ISO dates, eras,
/// decades, centuries.
final class YearReader {

  private final Tokens tokens;

  YearReader(Tokens tokens) {
    this.tokens = tokens;
  }

  int skipOf(int i) {
    Kind kind = tokens.kind(i);
    if (kind == Kind.COMMA && tokens.kind(i + 1) == Kind.NUMBER) {
      return i + 1;
    }
    return kind == Kind.OF ? i + 1 : i;
  }

  /// "of that year", "of the same year", "that year" after a day or month; the token after it, or
  /// 0.
  int sameYear(int i) {
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

  boolean isUnit(int i, int unit) {
    return tokens.is(i, Kind.UNIT) && tokens.value(i) == unit && !tokens.endsWith(i, "s");
  }

  /// A year after a month or day: four digits, or fewer with an era; null if there is none.
  @Nullable Read yearTail(int i) {
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

  boolean isGluedWord(int dash) {
    boolean glued = tokens.touchesNext(dash - 1) && tokens.touchesNext(dash);
    return glued && tokens.is(dash + 1, Kind.PLAIN) && !isPresent(dash + 1);
  }

  /// "present", "now": the open end of a range.
  boolean isPresent(int i) {
    return tokens.reads(i, "present")
        || tokens.reads(i, "current")
        || tokens.reads(i, "now")
        || tokens.reads(i, "today");
  }

  /// "490 BC", "AD 70"; null where no era stands beside the number.
  @Nullable Read withEra(int i) {
    int to = eraEnd(i + 1);
    if (to == 0 || tokens.value(i) == 0) {
      return null;
    }
    int year = tokens.value(i);
    return new Read(PartialDate.ofYear(isBefore(i + 1) ? 1 - year : year), to, Proof.SURE);
  }

  boolean isBefore(int i) {
    return tokens.is(i, Kind.ERA) ? tokens.value(i) < 0 : true;
  }

  /// The token after "BC", "B.C.", "AD"; 0 if none stands here.
  int eraEnd(int i) {
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
    if (tokens.is(to, Kind.DOT)
        && tokens.touchesNext(to)
        && tokens.text().startsWith("E", tokens.end(to))) {
      to += 2;
    }
    return tokens.is(to, Kind.DOT) ? to + 1 : to;
  }

  /// "490–480 BC", "264 to 241 BC": the era is said once, behind the later year.
  boolean isEraAhead(int i) {
    Kind joint = tokens.kind(i + 1);
    boolean joined = joint == Kind.DASH || joint == Kind.TO || joint == Kind.AND;
    return joined
        && tokens.is(i + 2, Kind.NUMBER)
        && tokens.value(i + 2) < tokens.value(i)
        && eraEnd(i + 3) > 0
        && isBefore(i + 3);
  }

  /// "AD 70".
  @Nullable Read eraFirst(int i) {
    boolean year = tokens.is(i + 1, Kind.NUMBER) && tokens.isCapital(i) && tokens.value(i) > 0;
    return year && tokens.value(i + 1) > 0
        ? Read.sure(PartialDate.ofYear(tokens.value(i + 1)), i + 2)
        : null;
  }

  /// The year that ends "1941-42" or "1941/42" begun at the token; 0 if there is no such range.
  int shortRangeEnd(int i) {
    boolean joined = tokens.is(i + 1, Kind.DASH) || tokens.is(i + 1, Kind.SLASH);
    if (!tokens.isYear(i)
        || !joined
        || !tokens.is(i + 2, Kind.NUMBER)
        || tokens.length(i + 2) > 2) {
      return 0;
    }
    if (!tokens.touchesNext(i) || !tokens.touchesNext(i + 1)) {
      return 0;
    }
    int unit = tokens.length(i + 2) == 1 ? 10 : 100;
    int end = tokens.value(i) / unit * unit + tokens.value(i + 2);
    return end > tokens.value(i) ? end : 0;
  }

  /// "1955-06", where it can be no span of years.
  boolean isYearMonth(int i) {
    return isTight(i)
        && tokens.length(i + 2) == 2
        && tokens.value(i + 2) >= 1
        && tokens.value(i + 2) <= 12
        && shortRangeEnd(i) == 0
        && !(tokens.is(i + 3, Kind.DASH) && tokens.touchesNext(i + 2));
  }

  /// Whether a hyphen and a number follow the token without a blank.
  boolean isTight(int i) {
    return tokens.is(i + 1, Kind.DASH)
        && tokens.is(i + 2, Kind.NUMBER)
        && tokens.touchesNext(i)
        && tokens.touchesNext(i + 1);
  }

  @Nullable Read century(int ordinal, int i) {
    int at = tokens.is(i, Kind.DASH) ? i + 1 : i;
    if (!tokens.is(at, Kind.CENTURY) || ordinal < 1 || ordinal > 21) {
      return null;
    }
    int era = eraEnd(at + 1);
    if (era > 0 && isBefore(at + 1)) {
      return Read.sure(PartialDate.ofYears(1 - ordinal * 100, 100), era);
    }
    return Read.sure(PartialDate.ofYears((ordinal - 1) * 100, 100), era > 0 ? era : at + 1);
  }

  /// "1960s", "490s BC", "1700s" (a century), "60s".
  @Nullable Read decade(int i) {
    int value = tokens.value(i);
    int era = eraEnd(i + 1);
    if (era > 0 && isBefore(i + 1)) {
      return Read.sure(PartialDate.ofYears(1 - value - 9, 10), era);
    }
    if (value < 1000 || value > 2100 || tokens.is(i - 1, Kind.MEASURE)) {
      return null;
    }
    boolean century = value % 100 == 0 && value != 2000;
    return Read.sure(PartialDate.ofYears(value, century ? 100 : 10), i + 1);
  }

  @Nullable Read iso(int i) {
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
    return Read.sure(
        PartialDate.of(tokens.value(i), tokens.value(i + 2), tokens.value(i + 4)), i + 5);
  }

  /// "1955-Jun-02".
  boolean isNamedIso(int i) {
    return tokens.is(i + 1, Kind.DASH)
        && (tokens.is(i + 2, Kind.MONTH_SHORT) || tokens.is(i + 2, Kind.MONTH))
        && tokens.is(i + 3, Kind.DASH)
        && tokens.isDay(i + 4)
        && tokens.touchesNext(i)
        && tokens.touchesNext(i + 3);
  }
}
