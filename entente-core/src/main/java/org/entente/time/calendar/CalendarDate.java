package org.entente.time.calendar;

import java.time.LocalDate;
import org.entente.time.CalendarSystem;
import org.entente.time.Edtf;

/// A day, a month or a year as one calendar names it.
///
/// @param calendar the calendar that names it
/// @param year its year, astronomical: the year before 1 is 0; of the French Republic, 1 to 14 and
///   79
/// @param month its month, from 1; 0 where a whole year is meant. The complementary days of the
///   French Republic are a thirteenth month
/// @param day its day, from 1; 0 where a whole month or year is meant
public record CalendarDate(CalendarSystem calendar, int year, int month, int day) {

  private static final int LAST_YEAR = 9999;

  /// @throws IllegalArgumentException if the calendar has no such date
  public CalendarDate {
    if (!exists(calendar, year, month, day)) {
      throw new IllegalArgumentException(
          "the calendar "
              + calendar.word()
              + " has no date "
              + text(year, month, day)
              + ": look at its day, its month and its calendar");
    }
  }

  /// The day as that calendar names it.
  ///
  /// @throws IllegalArgumentException where the calendar did not count that day
  public static CalendarDate of(CalendarSystem calendar, LocalDate day) {
    return DayCount.of(calendar).day(day.toEpochDay());
  }

  /// Whether the calendar has such a date; month and day are 0 where they are not told.
  public static boolean exists(CalendarSystem calendar, int year, int month, int day) {
    DayCount count = DayCount.of(calendar);
    if (year < -LAST_YEAR || year > LAST_YEAR || !count.hasYear(year)) {
      return false;
    }
    if (month == 0) {
      return day == 0;
    }
    return month > 0
        && month <= count.months()
        && day >= 0
        && day <= count.length(year, month)
        && count.length(year, month) > 0;
  }

  /// Its first day, in the Gregorian calendar.
  public LocalDate first() {
    int firstMonth = 1;
    while (DayCount.of(calendar).length(year, firstMonth) == 0) {
      firstMonth++; // Sweden's own calendar begins in March 1700
    }
    return number(month == 0 ? firstMonth : month, day == 0 ? 1 : day);
  }

  /// Its last day, in the Gregorian calendar.
  public LocalDate last() {
    DayCount count = DayCount.of(calendar);
    int lastMonth = count.months();
    while (count.length(year, lastMonth) == 0) {
      lastMonth--;
    }
    int in = month == 0 ? lastMonth : month;
    return number(in, day == 0 ? count.length(year, in) : day);
  }

  /// What it allows, in the Gregorian calendar: a day for a day; for a month or a year of another
  /// calendar the days from its first to its last.
  public Edtf edtf() {
    if (calendar == CalendarSystem.GREGORIAN) {
      return Edtf.parse(text());
    }
    String first = of(CalendarSystem.GREGORIAN, first()).text();
    return Edtf.parse(day > 0 ? first : first + "/" + of(CalendarSystem.GREGORIAN, last()).text());
  }

  /// As the calendar counts it, year first: `1917-10-25`, `0008-02-18` for 18 Brumaire VIII, `1917`
  /// for a year.
  public String text() {
    return text(year, month, day);
  }

  private LocalDate number(int ofMonth, int ofDay) {
    return LocalDate.ofEpochDay(DayCount.of(calendar).number(year, ofMonth, ofDay));
  }

  private static String text(int year, int month, int day) {
    String digits = Integer.toString(Math.abs(year));
    String padded = "0000".substring(Math.min(4, digits.length())) + digits;
    return (year < 0 ? "-" : "")
        + padded
        + (month == 0 ? "" : "-" + two(month))
        + (day == 0 ? "" : "-" + two(day));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
