package org.entente.time.expression;

import java.time.LocalDate;
import java.util.List;
import org.entente.time.Basis;
import org.entente.time.CalendarSystem;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.entente.time.calendar.CalendarDate;

/// In which calendar the words of a date count, where they say so.
///
/// @param calendar that calendar
/// @param old the month and day, as `mmdd`, by which the words name the same day in the Julian
///   calendar too; 0 where they name it once
/// @param turned whether the words give both years of a day before the year began: 1648/9
record Style(CalendarSystem calendar, int old, boolean turned) {

  static final Style PLAIN = new Style(CalendarSystem.GREGORIAN, 0, false);

  /// The last year of England that began on 25 March. Until then "O.S." may mean that too.
  private static final int LAST_LADY_DAY_YEAR = 1751;

  static Style of(Frame frame) {
    boolean turned = frame.has(Feature.TURN);
    return !turned && !frame.has(Feature.CALENDAR) && !frame.has(Feature.OLD)
        ? PLAIN
        : new Style(
            frame.get(Feature.CALENDAR, CalendarSystem.GREGORIAN),
            frame.get(Feature.OLD, 0),
            turned);
  }

  /// A date with its words, which keeps what they gave in a calendar of their own.
  static HistoricalDate date(
      Edtf edtf, String words, Basis basis, Shape shape, List<PartialDate> dates) {
    CalendarSystem calendar =
        dates.stream()
            .map(date -> date.style().calendar())
            .filter(system -> system != CalendarSystem.GREGORIAN)
            .findFirst()
            .orElse(CalendarSystem.GREGORIAN);
    return calendar == CalendarSystem.GREGORIAN
        ? new HistoricalDate(edtf, words, basis)
        : new HistoricalDate(edtf, words, basis, calendar, original(shape, dates));
  }

  private static String original(Shape shape, List<PartialDate> dates) {
    PartialDate first = dates.getFirst();
    PartialDate second = dates.getLast();
    String a = first.style().written(first);
    String b = second.style().written(second);
    return switch (shape) {
      case RANGE -> a + "/" + b;
      case ONWARD -> a + "/..";
      case UP_TO -> "../" + b;
      case ALL_OF -> "{" + a + "," + b + "}";
      case ONE_OF -> "[" + a + "," + b + "]";
      default -> a;
    };
  }

  /// Whether the words count as everyone does today, or give that day beside the other.
  boolean isModern() {
    return calendar == CalendarSystem.GREGORIAN || old > 0;
  }

  /// Whether its calendar has the date; true where it cannot be told yet.
  boolean has(PartialDate date) {
    if (!date.hasYear()) {
      return true;
    }
    if (old == 0) {
      return CalendarDate.exists(calendar, date.year(), date.month(), date.day());
    }
    return CalendarDate.exists(CalendarSystem.JULIAN, oldYear(date), old / 100, old % 100)
        && julian(date).first().equals(LocalDate.of(date.year(), date.month(), date.day()));
  }

  /// What the words allow, in the Gregorian calendar.
  String edtf(PartialDate date) {
    String edtf = converted(date, 0).edtf().text();
    return isOfTwoYears(date) ? "[" + edtf + "," + converted(date, 1).edtf().text() + "]" : edtf;
  }

  /// The first day of it in the Gregorian calendar.
  String first(PartialDate date) {
    return converted(date, 0).first().toString();
  }

  /// The last day of it in the Gregorian calendar.
  String last(PartialDate date) {
    return converted(date, isOfTwoYears(date) ? 1 : 0).last().toString();
  }

  /// What the words give, in their calendar.
  String written(PartialDate date) {
    return old > 0 ? julian(date).text() : converted(date, 0).text();
  }

  /// The same day in the Gregorian calendar; a date of another length, or of no known year, as it
  /// is written.
  PartialDate modern(PartialDate date) {
    if (isModern() || date.day() == 0 || !date.hasYear()) {
      return date;
    }
    LocalDate day = converted(date, 0).first();
    return PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /// "11 February 1731 (O.S.)" does not say on which day the year 1731 began.
  private boolean isOfTwoYears(PartialDate date) {
    boolean beforeLadyDay = date.month() < 3 || (date.month() == 3 && date.day() < 25);
    return calendar == CalendarSystem.JULIAN
        && !turned
        && beforeLadyDay
        && date.month() > 0
        && date.year() <= LAST_LADY_DAY_YEAR;
  }

  private CalendarDate converted(PartialDate date, int yearsLater) {
    return new CalendarDate(calendar, date.year() + yearsLater, date.month(), date.day());
  }

  private CalendarDate julian(PartialDate date) {
    return new CalendarDate(CalendarSystem.JULIAN, oldYear(date), old / 100, old % 100);
  }

  /// The old calendar lies behind: its December ends in the new one's January.
  private int oldYear(PartialDate date) {
    return old / 100 > date.month() ? date.year() - 1 : date.year();
  }
}
