package org.entente.time.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.time.CalendarSystem;

/// How a calendar numbers its days: years, months and days against the days since 1 January 1970.
interface DayCount {

  static DayCount of(CalendarSystem calendar) {
    return switch (calendar) {
      case GREGORIAN -> GregorianCount.COUNT;
      case JULIAN -> JulianCount.COUNT;
      case SWEDISH -> SwedishCount.COUNT;
      case FRENCH_REPUBLICAN -> RepublicanCount.COUNT;
    };
  }

  /// Whether the calendar names such a year.
  boolean hasYear(int year);

  /// How many months a year has; what is left over after the last of them counts as one.
  default int months() {
    return 12;
  }

  /// How many days the month has.
  int length(int year, int month);

  /// The day's number: 0 on 1 January 1970 of the Gregorian calendar, one more each day.
  long number(int year, int month, int day);

  /// The day of that number.
  ///
  /// @throws IllegalArgumentException where the calendar did not count that day
  CalendarDate day(long number);

  /// That of ISO 8601, before 1582 too.
  enum GregorianCount implements DayCount {
    COUNT;

    @Override
    public boolean hasYear(int year) {
      return true;
    }

    @Override
    public int length(int year, int month) {
      return YearMonth.of(year, month).lengthOfMonth();
    }

    @Override
    public long number(int year, int month, int day) {
      return LocalDate.of(year, month, 1).toEpochDay() + day - 1;
    }

    @Override
    public CalendarDate day(long number) {
      LocalDate day = LocalDate.ofEpochDay(number);
      return new CalendarDate(
          CalendarSystem.GREGORIAN, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
  }
}
