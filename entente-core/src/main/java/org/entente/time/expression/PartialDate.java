package org.entente.time.expression;

import java.time.YearMonth;
import org.entente.time.CalendarSystem;

/// A date as far as its own words go; what is missing comes from the context.
///
/// @param year the astronomical year, the first year of the decade or century, or [#NONE]
/// @param scale how many years it names: 1, 10 or 100
/// @param month 1 to 12, or 0
/// @param day 1 to 31, or 0
/// @param code a part of the year as EDTF codes it, 21 to 41, or 0
/// @param part which part of the month, year, decade or century
/// @param about whether the words call it approximate
/// @param pull where the missing year is to be looked for
/// @param weekday 1 for Monday to 7, or 0
/// @param clock the time of day as TIMEX3 writes it behind the day, or empty
/// @param style in which calendar it counts
record PartialDate(
    int year,
    int scale,
    int month,
    int day,
    int code,
    Part part,
    boolean about,
    Pull pull,
    int weekday,
    String clock,
    Style style) {

  static final int NONE = Integer.MIN_VALUE;

  /// A part of a longer time.
  enum Part {
    WHOLE,
    EARLY,
    MID,
    LATE,
    FIRST_HALF,
    SECOND_HALF
  }

  /// How an incomplete date hangs on the one before it.
  enum Pull {
    /// The year the text is in.
    NEAR,
    /// The year of the date just before: "that year".
    SAME,
    /// The next of its kind after it: "the following April".
    NEXT,
    /// The last of its kind before it: "the previous April".
    PREVIOUS,
    /// No year at all: "at night", "winter quarters".
    FREE
  }

  /// The date that a rule read.
  static PartialDate of(Frame frame) {
    int whole = frame.get(Feature.DOTTED, 0);
    int year = whole > 0 ? whole / 10000 : Years.first(frame) + frame.get(Feature.TURN, 0);
    return new PartialDate(
        year,
        Years.scale(frame),
        whole > 0 ? whole / 100 % 100 : frame.get(Feature.MONTH, 0),
        whole > 0 ? whole % 100 : day(frame),
        frame.get(Feature.CODE, 0) + (frame.has(Feature.CODE) ? frame.get(Feature.NTH, 0) : 0),
        frame.get(Feature.PART, Part.WHOLE),
        frame.has(Feature.ABOUT),
        frame.get(Feature.PULL, Pull.NEAR),
        frame.get(Feature.WEEKDAY, 0),
        Clock.of(frame),
        Style.of(frame));
  }

  /// The day; "twenty-first" gives it in two.
  private static int day(Frame frame) {
    int day = frame.get(Feature.DAY, 0);
    return day > 0 ? day + frame.get(Feature.PLUS, 0) : 0;
  }

  static PartialDate of(int year, int month, int day) {
    return new PartialDate(
        year, 1, month, day, 0, Part.WHOLE, false, Pull.NEAR, 0, "", Style.PLAIN);
  }

  static PartialDate ofYear(int year) {
    return of(year, 0, 0);
  }

  boolean hasYear() {
    return year != NONE;
  }

  /// Whether only the day of the month is told.
  boolean isDayOnly() {
    return !hasYear() && month == 0 && day > 0;
  }

  boolean isBareYear() {
    return hasYear() && scale == 1 && month == 0 && code == 0 && part == Part.WHOLE;
  }

  /// Whether both are told to the same unit.
  boolean isLike(PartialDate other) {
    return scale == other.scale
        && (month > 0) == (other.month > 0)
        && (day > 0) == (other.day > 0)
        && (code > 0) == (other.code > 0);
  }

  PartialDate withYear(int newYear) {
    return new PartialDate(
        newYear, scale, month, day, code, part, about, pull, weekday, clock, style);
  }

  PartialDate withMonth(int newMonth) {
    return new PartialDate(
        year, scale, newMonth, day, code, part, about, pull, weekday, clock, style);
  }

  PartialDate withDay(int newDay) {
    return new PartialDate(
        year, scale, month, newDay, code, part, about, pull, weekday, clock, style);
  }

  /// Whether it is a time of day whose day is not told.
  boolean isClockOnly() {
    return !clock.isEmpty() && !hasYear() && month == 0 && day == 0 && weekday == 0;
  }

  PartialDate withPart(Part newPart) {
    return new PartialDate(
        year, scale, month, day, code, newPart, about, pull, weekday, clock, style);
  }

  /// Whether the calendar has such a date; true where it cannot be told yet.
  boolean exists() {
    if (day == 0 || month == 0) {
      return true;
    }
    if (style.calendar() != CalendarSystem.GREGORIAN) {
      return style.has(this);
    }
    if (!hasYear()) {
      return day <= YearMonth.of(2000, month).lengthOfMonth();
    }
    return day <= YearMonth.of(year, month).lengthOfMonth()
        || (month == 2 && day == 29 && Math.floorMod(year, 4) == 0);
  }

  /// In EDTF; the year must be there.
  String edtf() {
    if (!style.isModern()) {
      return style.edtf(this);
    }
    String first = first();
    String last = last();
    return first.equals(last) ? first : first + "/" + last;
  }

  /// The EDTF date at which it starts.
  String first() {
    if (!style.isModern()) {
      return style.first(this);
    }
    return end(true);
  }

  /// The EDTF date at which it ends.
  String last() {
    if (!style.isModern()) {
      return style.last(this);
    }
    return end(false);
  }

  private String end(boolean first) {
    String mark = about ? "~" : "";
    if (scale > 1) {
      return endOfYears(first) + mark;
    }
    if (code > 0) {
      return yearText(year) + "-" + two(code) + mark;
    }
    if (month == 0) {
      return yearText(year) + yearPart() + mark;
    }
    if (day > 0) {
      return yearText(year) + "-" + two(month) + "-" + two(day) + mark;
    }
    return endOfMonth(first) + mark;
  }

  private String yearPart() {
    return switch (part) {
      case WHOLE -> "";
      case EARLY -> "-37";
      case MID -> "-38";
      case LATE -> "-39";
      case FIRST_HALF -> "-40";
      case SECOND_HALF -> "-41";
    };
  }

  private String endOfMonth(boolean first) {
    String base = yearText(year) + "-" + two(month);
    int length = YearMonth.of(year, month).lengthOfMonth();
    return switch (part) {
      case WHOLE -> base;
      case EARLY -> base + (first ? "-01" : "-10");
      case MID -> base + (first ? "-11" : "-20");
      case LATE -> base + (first ? "-21" : "-" + length);
      case FIRST_HALF -> base + (first ? "-01" : "-15");
      case SECOND_HALF -> base + (first ? "-16" : "-" + length);
    };
  }

  private String endOfYears(boolean first) {
    if (part == Part.WHOLE && year >= 0) {
      String digits = yearText(year);
      return scale == 10 ? digits.substring(0, 3) + "X" : digits.substring(0, 2) + "XX";
    }
    int low = 0;
    int high = scale - 1;
    switch (part) {
      case WHOLE -> {}
      case EARLY -> high = scale == 10 ? 3 : 33;
      case MID -> {
        low = scale == 10 ? 4 : 34;
        high = scale == 10 ? 6 : 66;
      }
      case LATE -> low = scale == 10 ? 7 : 67;
      case FIRST_HALF -> high = scale / 2 - 1;
      case SECOND_HALF -> low = scale / 2;
    }
    return yearText(year + (first ? low : high));
  }

  private static String yearText(int year) {
    String digits = Integer.toString(Math.abs(year));
    String padded = "0000".substring(Math.min(4, digits.length())) + digits;
    return year < 0 ? "-" + padded : padded;
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : Integer.toString(n);
  }
}
