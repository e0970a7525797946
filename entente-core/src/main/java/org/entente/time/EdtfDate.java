package org.entente.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The parts of one EDTF date, as data.
///
/// @param year the year
/// @param month the month, or the part of a year where its number is 21 to 41; null where not told
/// @param day the day of the month; null where not told
/// @param time the time of day; null where not told
public record EdtfDate(
    EdtfYear year, @Nullable EdtfPart month, @Nullable EdtfPart day, @Nullable EdtfTime time) {

  private static final EdtfPart ANY = new EdtfPart("XX", Qualifier.NONE);

  /// Whether the year, the month or the day is uncertain.
  public boolean isUncertain() {
    return qualifiers().stream().anyMatch(Qualifier::isUncertain);
  }

  /// Whether the year, the month or the day is approximate.
  public boolean isApproximate() {
    return qualifiers().stream().anyMatch(Qualifier::isApproximate);
  }

  /// The code of a season, a quarter, a third or a half; 0 for a month and where none is told.
  public int subYear() {
    EdtfPart told = month;
    int number = told == null ? 0 : told.value().orElse(0);
    return SubYear.isCode(number) ? number : 0;
  }

  /// The moment of a time whose shift from Greenwich is told.
  public Optional<Instant> instant() {
    EdtfTime told = time;
    LocalDate on = bounds().earliest();
    return told == null || on == null ? Optional.empty() : told.on(on);
  }

  /// Whether the date could be this day.
  public boolean allows(LocalDate other) {
    int number = other.getYear();
    if (subYear() > 0) {
      return LongStream.of(number - 1L, number)
          .anyMatch(y -> year.fits(y) && seasons(y, y).allows(other));
    }
    return year.fits(number)
        && monthOrAny().fits(other.getMonthValue())
        && dayOrAny().fits(other.getDayOfMonth());
  }

  /// How finely the date is told.
  Precision precision() {
    if (subYear() > 0) {
      return Precision.SEASON;
    }
    if (isTold(month)) {
      return isTold(day) ? Precision.DAY : Precision.MONTH;
    }
    long years = year.last() - year.first() + 1;
    return years == 1
        ? Precision.YEAR
        : years <= 10 ? Precision.DECADE : years <= 100 ? Precision.CENTURY : Precision.UNKNOWN;
  }

  /// Whether the other is told to the same part: both years, both months, both days.
  boolean isAlike(EdtfDate other) {
    return (month == null) == (other.month == null)
        && (day == null) == (other.day == null)
        && (subYear() > 0) == (other.subYear() > 0);
  }

  /// The level of the Library of Congress specification that has such a date.
  int level() {
    int level = Math.max(year.level(month == null), subYear() > 0 ? subYear() > 24 ? 2 : 1 : 0);
    boolean allAlike = qualifiers().stream().distinct().count() == 1;
    if (year.qualifier() != Qualifier.NONE || !allAlike) {
      level = Math.max(level, allAlike ? 1 : 2);
    }
    boolean monthMasked = month != null && month.isMasked();
    boolean dayMasked = day != null && day.isMasked();
    if (monthMasked || dayMasked) {
      level = Math.max(level, masksFromTheRight() ? 1 : 2);
    }
    return level;
  }

  private boolean masksFromTheRight() {
    String parts = monthOrAny().digits() + dayOrAny().digits();
    return !year.isMasked() && (parts.equals("XXXX") || parts.matches("\\d\\dXX"));
  }

  /// The days that it could be, first and last; both null where no day of the calendar is one.
  ///
  /// A year before or after those that a [LocalDate] can hold is bounded on the near side alone, by
  /// the first or the last `LocalDate` there is.
  DayRange bounds() {
    if (subYear() > 0) {
      return seasons(year.first(), year.last());
    }
    if (year.standsAlone()) {
      return new DayRange(newYear(year.first()), sylvester(year.last()));
    }
    return new DayRange(edge(1), edge(-1));
  }

  /// The canonical spelling: one mark at the right where it says all, else one before each part.
  String spell() {
    List<Qualifier> marks = qualifiers();
    int marked = 0;
    while (marked < marks.size() && marks.get(marked) == year.qualifier()) {
      marked++;
    }
    boolean grouped =
        marks.subList(marked, marks.size()).stream().allMatch(q -> q == Qualifier.NONE);
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < marks.size(); i++) {
      spelled.append(i == 0 ? "" : "-").append(grouped ? "" : marks.get(i).mark());
      spelled.append(i == 0 ? year.digits() : i == 1 ? monthOrAny().digits() : dayOrAny().digits());
      spelled.append(grouped && i == marked - 1 ? marks.get(i).mark() : "");
    }
    return spelled.append(time == null ? "" : "T" + time.text()).toString();
  }

  private List<Qualifier> qualifiers() {
    if (month == null) {
      return List.of(year.qualifier());
    }
    return day == null
        ? List.of(year.qualifier(), month.qualifier())
        : List.of(year.qualifier(), month.qualifier(), day.qualifier());
  }

  private DayRange seasons(long firstYear, long lastYear) {
    int code = subYear();
    YearMonth last = YearMonth.of((int) lastYear + SubYear.yearsOn(code), SubYear.lastMonth(code));
    return new DayRange(
        LocalDate.of((int) firstYear, SubYear.firstMonth(code), 1), last.atEndOfMonth());
  }

  /// The first day that fits, or the last where the step is backwards.
  private @Nullable LocalDate edge(int step) {
    long from = step > 0 ? year.first() : year.last();
    for (long y = from; year.first() <= y && y <= year.last(); y += step) {
      LocalDate day = year.fits(y) ? edge((int) y, step) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private @Nullable LocalDate edge(int y, int step) {
    for (int m = step > 0 ? 1 : 12; 1 <= m && m <= 12; m += step) {
      if (monthOrAny().fits(m)) {
        int length = YearMonth.of(y, m).lengthOfMonth();
        for (int d = step > 0 ? 1 : length; 1 <= d && d <= length; d += step) {
          if (dayOrAny().fits(d)) {
            return LocalDate.of(y, m, d);
          }
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate newYear(long year) {
    if (year > Year.MAX_VALUE) {
      return LocalDate.MAX;
    }
    return year < Year.MIN_VALUE ? null : LocalDate.of((int) year, 1, 1);
  }

  private static @Nullable LocalDate sylvester(long year) {
    if (year < Year.MIN_VALUE) {
      return LocalDate.MIN;
    }
    return year > Year.MAX_VALUE ? null : LocalDate.of((int) year, 12, 31);
  }

  private static boolean isTold(@Nullable EdtfPart part) {
    return part != null && !part.isMasked();
  }

  private EdtfPart monthOrAny() {
    return month == null ? ANY : month;
  }

  private EdtfPart dayOrAny() {
    return day == null ? ANY : day;
  }
}
