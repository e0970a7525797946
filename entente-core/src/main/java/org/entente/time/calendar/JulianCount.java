package org.entente.time.calendar;

import org.entente.time.CalendarSystem;

/// The Julian calendar: every fourth year is a leap year.
///
/// Years begin on 1 March here, so that the leap day is the last of its year and months follow one
/// rule: 153 days in five. Source: E. G. Richards, *Mapping Time* (Oxford 1998), chapter 25; the
/// numbers are held against another implementation by `JulianTest`.
enum JulianCount implements DayCount {
  COUNT;

  /// The number of 1 March of the year 0, which is 28 February in the Gregorian calendar.
  private static final long ORIGIN = -719_470;

  private static final int FOUR_YEARS = 1461;

  @Override
  public boolean hasYear(int year) {
    return true;
  }

  @Override
  public int length(int year, int month) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> Math.floorMod(year, 4) == 0 ? 29 : 28;
      default -> 31;
    };
  }

  @Override
  public long number(int year, int month, int day) {
    long fromMarch = month < 3 ? year - 1L : year;
    int monthFromMarch = (month + 9) % 12;
    return ORIGIN
        + 365 * fromMarch
        + Math.floorDiv(fromMarch, 4)
        + (153 * monthFromMarch + 2) / 5
        + day
        - 1;
  }

  @Override
  public CalendarDate day(long number) {
    long since = number - ORIGIN;
    long fromMarch = Math.floorDiv(4 * since + 3, FOUR_YEARS);
    int dayOfYear = (int) (since - 365 * fromMarch - Math.floorDiv(fromMarch, 4));
    int monthFromMarch = (5 * dayOfYear + 2) / 153;
    int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    int month = (monthFromMarch + 2) % 12 + 1;
    int year = (int) (month < 3 ? fromMarch + 1 : fromMarch);
    return new CalendarDate(CalendarSystem.JULIAN, year, month, day);
  }
}
