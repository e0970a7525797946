package org.entente.time.calendar;

import java.time.LocalDate;
import org.entente.time.CalendarSystem;

/// The calendar of Sweden from 1 March 1700 to 30 February 1712: one day ahead of the Julian.
///
/// Sweden meant to leave out the leap days of forty years one by one, left out that of 1700, forgot
/// the next, and went back by giving February 1712 two. Source: Claus Tøndering, *Frequently Asked
/// Questions about Calendars*, 2.2.4.
enum SwedishCount implements DayCount {
  COUNT;

  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 1712;
  private static final long FIRST = LocalDate.of(1700, 3, 11).toEpochDay();
  private static final long LAST = LocalDate.of(1712, 3, 11).toEpochDay();

  @Override
  public boolean hasYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  @Override
  public int length(int year, int month) {
    if ((year == FIRST_YEAR && month < 3) || (year == LAST_YEAR && month > 2)) {
      return 0;
    }
    return year == LAST_YEAR && month == 2 ? 30 : JulianCount.COUNT.length(year, month);
  }

  @Override
  public long number(int year, int month, int day) {
    return JulianCount.COUNT.number(year, month, day) - 1;
  }

  @Override
  public CalendarDate day(long number) {
    if (number < FIRST || number > LAST) {
      throw new IllegalArgumentException(
          "Sweden counted days of its own from 11 March 1700 to 11 March 1712 (Gregorian), not on "
              + LocalDate.ofEpochDay(number));
    }
    if (number == LAST) {
      return new CalendarDate(CalendarSystem.SWEDISH, LAST_YEAR, 2, 30);
    }
    CalendarDate julian = JulianCount.COUNT.day(number + 1);
    return new CalendarDate(CalendarSystem.SWEDISH, julian.year(), julian.month(), julian.day());
  }
}
