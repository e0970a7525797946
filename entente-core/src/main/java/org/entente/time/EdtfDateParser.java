package org.entente.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one EDTF date: a stretch of a text without `/`, `,` and brackets.
final class EdtfDateParser {

  /// First and last month of the codes 21 to 41; where the last is before the first, it lies in the
  /// next year.
  private static final int[][] PARTS = {
    {3, 5},
    {6, 8},
    {9, 11},
    {12, 2}, // 21-24 spring to winter
    {3, 5},
    {6, 8},
    {9, 11},
    {12, 2}, // 25-28 the same, said of the north
    {9, 11},
    {12, 2},
    {3, 5},
    {6, 8}, // 29-32 and of the south
    {1, 3},
    {4, 6},
    {7, 9},
    {10, 12}, // 33-36 quarters
    {1, 4},
    {5, 8},
    {9, 12}, // 37-39 thirds
    {1, 6},
    {7, 12} // 40-41 halves
  };

  private static final long YEAR_LIMIT = 999_999_999L;

  private final String text;
  private final int end;
  private int at;

  private long minYear;
  private long maxYear;
  private String month = "";
  private String day = "";
  private boolean yearOnly;

  EdtfDateParser(String text, int from, int to) {
    this.text = text;
    this.at = from;
    this.end = to;
  }

  Edtf parse() {
    int from = at;
    if (at == end) {
      throw error("a date is missing here");
    }
    qualifier();
    year();
    qualifier();
    if (!yearOnly && accept('-')) {
      month();
      if (at < end && isWholeMonth() && accept('-')) {
        day();
        if (at < end && peek() == 'T') {
          return time(from);
        }
      }
    }
    if (at < end) {
      throw error("unexpected '" + peek() + "'");
    }
    return new Edtf(text.substring(from, end), Edtf.Form.DATE, bounds(), told(), List.of());
  }

  private boolean isWholeMonth() {
    return month.indexOf('X') >= 0 || Integer.parseInt(month) <= 12;
  }

  private Precision told() {
    if (!day.isEmpty() && day.indexOf('X') < 0) {
      return Precision.DAY;
    }
    if (!month.isEmpty() && month.indexOf('X') < 0) {
      return isWholeMonth() ? Precision.MONTH : Precision.SEASON;
    }
    return maxYear - minYear == 0
        ? Precision.YEAR
        : maxYear - minYear < 10
            ? Precision.DECADE
            : maxYear - minYear < 100 ? Precision.CENTURY : Precision.UNKNOWN;
  }

  private void year() {
    if (accept('Y')) {
      longYear();
      return;
    }
    int from = at;
    boolean negative = accept('-');
    int digits = at;
    while (at < end && at - digits < 4 && isMask(peek())) {
      at++;
    }
    String mask = text.substring(digits, at);
    if (mask.length() < 2 || (mask.length() < 4 && mask.indexOf('X') >= 0)) {
      throw error("a year needs four digits");
    }
    if (negative && mask.chars().allMatch(c -> c == '0')) {
      at = from;
      throw error("there is no year -" + mask);
    }
    if (mask.length() < 4) {
      yearOnly = true;
      long span = mask.length() == 3 ? 10 : 100;
      minYear = Long.parseLong(mask) * (negative ? -span : span);
      maxYear = minYear + span - 1;
      return;
    }
    setYears(
        negative, Long.parseLong(mask.replace('X', '0')), Long.parseLong(mask.replace('X', '9')));
    if (at < end && peek() == 'S') {
      significant();
      yearOnly = true;
    }
  }

  private void setYears(boolean negative, long low, long high) {
    minYear = negative ? -high : low;
    maxYear = negative ? -low : high;
  }

  private void longYear() {
    int from = at;
    boolean negative = accept('-');
    int digits = at;
    while (at < end && isDigit(peek())) {
      at++;
    }
    int length = at - digits;
    if (length == 0 || length > 18) {
      throw error("a year of 5 to 18 digits must follow 'Y'");
    }
    long year = Long.parseLong(text.substring(digits, at));
    boolean exponent = at < end && peek() == 'E';
    if (exponent) {
      at++;
      year = scale(year, number());
    } else if (length < 5) {
      at = from;
      throw error("'Y' is for years of more than four digits");
    }
    setYears(negative, year, year);
    if (at < end && peek() == 'S') {
      significant();
    }
    yearOnly = true;
  }

  private long scale(long year, int exponent) {
    long scaled = year;
    for (int i = 0; i < exponent; i++) {
      if (scaled > Long.MAX_VALUE / 10) {
        throw error("the year is too large");
      }
      scaled *= 10;
    }
    return scaled;
  }

  /// `1950S2`: only the first two digits are meant.
  private void significant() {
    at++;
    int digits = number();
    int length = Long.toString(Math.abs(minYear)).length();
    long step = 1;
    for (int i = digits; i < length; i++) {
      step *= 10;
    }
    long low = Math.abs(minYear) / step * step;
    setYears(minYear < 0, low, low + step - 1);
  }

  private int number() {
    int from = at;
    while (at < end && at - from < 3 && isDigit(peek())) {
      at++;
    }
    if (from == at) {
      throw error("a number is missing here");
    }
    return Integer.parseInt(text.substring(from, at));
  }

  private void month() {
    qualifier();
    int from = at;
    month = twoMasks("a month needs two digits");
    boolean code = month.indexOf('X') < 0;
    int value = code ? Integer.parseInt(month) : 0;
    if (code && (value < 1 || value > 41 || (value > 12 && value < 21))) {
      at = from;
      throw error("a month is 01 to 12, a part of a year 21 to 41");
    }
    if (!code && firstOf(month, 1, 12) < 0) {
      at = from;
      throw error("no month looks like this");
    }
    qualifier();
  }

  private void day() {
    qualifier();
    int from = at;
    day = twoMasks("a day needs two digits");
    int longest = 0;
    for (int m = 1; m <= 12; m++) {
      if (fits(month, m)) {
        longest = Math.max(longest, m == 2 ? 29 : YearMonth.of(2001, m).lengthOfMonth());
      }
    }
    if (firstOf(day, 1, longest) < 0) {
      at = from;
      throw error("no such day in this month");
    }
    qualifier();
  }

  private String twoMasks(String otherwise) {
    if (end - at < 2 || !isMask(peek()) || !isMask(text.charAt(at + 1))) {
      throw error(otherwise);
    }
    at += 2;
    return text.substring(at - 2, at);
  }

  private Edtf time(int from) {
    int start = at + 1;
    if (day.indexOf('X') >= 0 || month.indexOf('X') >= 0 || minYear != maxYear) {
      throw error("a time needs a whole date");
    }
    LocalDate date = dayOf(minYear, Integer.parseInt(month), Integer.parseInt(day));
    if (date == null) {
      throw error("a time needs a day of the calendar");
    }
    EdtfTime time = EdtfTime.read(text, start, end);
    LocalDateTime utc = time.on(date);
    LocalDate day = utc.toLocalDate();
    String spelled =
        time.zoned() ? time.spell(utc) : text.substring(from, at) + time.spell(utc).substring(10);
    return new Edtf(spelled, Edtf.Form.DATE, new DayRange(day, day), Precision.DAY, List.of());
  }

  private DayRange bounds() {
    if (minYear < -YEAR_LIMIT || maxYear > YEAR_LIMIT) {
      return DayRange.ANY;
    }
    if (month.isEmpty()) {
      return new DayRange(dayOf(minYear, 1, 1), dayOf(maxYear, 12, 31));
    }
    if (!isWholeMonth()) {
      int[] part = PARTS[Integer.parseInt(month) - 21];
      long lastYear = part[1] < part[0] ? maxYear + 1 : maxYear;
      return new DayRange(dayOf(minYear, part[0], 1), lastDay(lastYear, part[1], "XX"));
    }
    int first = firstOf(month, 1, 12);
    int last = lastOf(month, 12);
    String mask = day.isEmpty() ? "XX" : day;
    return new DayRange(dayOf(minYear, first, firstOf(mask, 1, 31)), lastDay(maxYear, last, mask));
  }

  private static @Nullable LocalDate lastDay(long year, int month, String mask) {
    int length = YearMonth.of((int) year, month).lengthOfMonth();
    int day = lastOf(mask, length);
    return day < 0 ? null : dayOf(year, month, day);
  }

  private static @Nullable LocalDate dayOf(long year, int month, int day) {
    try {
      return LocalDate.of((int) year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static int firstOf(String mask, int low, int high) {
    for (int i = low; i <= high; i++) {
      if (fits(mask, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int lastOf(String mask, int high) {
    for (int i = high; i > 0; i--) {
      if (fits(mask, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean fits(String mask, int value) {
    return fits(mask.charAt(0), value / 10) && fits(mask.charAt(1), value % 10);
  }

  private static boolean fits(char mask, int digit) {
    return mask == 'X' || mask - '0' == digit;
  }

  private void qualifier() {
    if (at < end && (peek() == '?' || peek() == '~' || peek() == '%')) {
      at++;
    }
  }

  private boolean accept(char c) {
    if (at < end && peek() == c) {
      at++;
      return true;
    }
    return false;
  }

  private char peek() {
    return text.charAt(at);
  }

  private static boolean isMask(char c) {
    return isDigit(c) || c == 'X';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private IllegalArgumentException error(String what) {
    return EdtfParser.error(text, at, what);
  }
}
