package org.entente.time.calendar;

import java.time.LocalDate;
import org.entente.time.CalendarSystem;

/// The calendar of the French Republic: twelve months of thirty days, then five complementary days,
/// or six in the years III, VII and XI.
///
/// Only the years that people lived by have a date: I to XIV, whose beginnings were decreed from
/// the equinox, and LXXIX, in which the Commune of Paris dated its acts (16 Floréal on 6 May 1871,
/// so that the year began on 23 September 1870). What rule later leap years would have followed was
/// never settled. Sources: the decree of 4 Frimaire II; the Concordance of the Imprimerie
/// nationale; the Journal officiel of the Commune.
enum RepublicanCount implements DayCount {
  COUNT;

  private static final int LAST_YEAR = 14;
  private static final int COMMUNE = 79;
  private static final int COMPLEMENTARY = 13;
  private static final long FIRST = LocalDate.of(1792, 9, 22).toEpochDay();
  private static final long COMMUNE_FIRST = LocalDate.of(1870, 9, 23).toEpochDay();

  @Override
  public boolean hasYear(int year) {
    return (year >= 1 && year <= LAST_YEAR) || year == COMMUNE;
  }

  @Override
  public int months() {
    return COMPLEMENTARY;
  }

  @Override
  public int length(int year, int month) {
    if (month < COMPLEMENTARY) {
      return 30;
    }
    return year == 3 || year == 7 || year == 11 ? 6 : 5;
  }

  @Override
  public long number(int year, int month, int day) {
    return firstOf(year) + 30L * (month - 1) + day - 1;
  }

  @Override
  public CalendarDate day(long number) {
    int year =
        number >= COMMUNE_FIRST ? COMMUNE : (int) Math.min(LAST_YEAR, (number - FIRST) / 366 + 1);
    if (year < LAST_YEAR && number >= FIRST && number >= firstOf(year + 1)) {
      year++;
    }
    long dayOfYear = number - (year < 1 ? FIRST : firstOf(year));
    int month = (int) (dayOfYear / 30) + 1;
    int day = (int) (dayOfYear % 30) + 1;
    if (number < FIRST || month > COMPLEMENTARY || day > length(year, month)) {
      throw new IllegalArgumentException(
          "the French Republic counted the years 1 to 14 (22 September 1792 to 22 September 1806)"
              + " and 79 (from 23 September 1870), and not the day "
              + LocalDate.ofEpochDay(number));
    }
    return new CalendarDate(CalendarSystem.FRENCH_REPUBLICAN, year, month, day);
  }

  /// Each leap year ends before the fourth, eighth and twelfth begin.
  private static long firstOf(int year) {
    return year == COMMUNE ? COMMUNE_FIRST : FIRST + 365L * (year - 1) + year / 4;
  }
}
