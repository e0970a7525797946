package org.entente.time.expression;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.entente.time.CalendarSystem;
import org.entente.time.calendar.CalendarDate;
import org.jspecify.annotations.Nullable;

/// One day by its names in two calendars: "10/21 February 1709", "25 October (7 November) 1917".
///
/// They are one day only where they are the same day; where the words leave out the year, where
/// they lie as far apart as the calendars ever did.
final class BothStyles {

  /// The last year in which a state of Europe counted by the Julian calendar.
  private static final int LAST_YEAR = 1923;

  /// Days between the calendars from 1582 to today.
  private static final int LEAST = 10;

  private static final int MOST = 13;

  private BothStyles() {}

  /// The reading of the two as the day in the Gregorian calendar that keeps the Julian month and
  /// day; null where they are two days.
  static @Nullable Frame of(Frame frame) {
    Frame first = frame.parts().get(0);
    Frame second = frame.parts().get(1);
    int month = frame.get(Feature.MONTH, second.get(Feature.MONTH, first.get(Feature.MONTH, 0)));
    int day = first.get(Feature.DAY, 0);
    if (!first.has(Feature.MONTH)) {
      boolean across = !frame.has(Feature.MONTH) && day > second.get(Feature.DAY, 0);
      first = first.with(Feature.MONTH, across ? (month + 10) % 12 + 1 : month);
    }
    if (!second.has(Feature.MONTH)) {
      second = second.with(Feature.MONTH, month);
    }
    Frame read = ordered(frame, first, second);
    return read == null ? ordered(frame, second, first) : read;
  }

  private static @Nullable Frame ordered(Frame frame, Frame old, Frame young) {
    if (old.get(Feature.CALENDAR, CalendarSystem.JULIAN) != CalendarSystem.JULIAN
        || young.get(Feature.CALENDAR, CalendarSystem.GREGORIAN) != CalendarSystem.GREGORIAN) {
      return null;
    }
    boolean overNewYear = old.get(Feature.MONTH, 0) > young.get(Feature.MONTH, 0);
    int year = year(young, year(frame, PartialDate.NONE));
    int oldYear = year(old, PartialDate.NONE);
    if (year == PartialDate.NONE && oldYear != PartialDate.NONE) {
      year = overNewYear ? oldYear + 1 : oldYear;
    }
    boolean told = old.has(Feature.CALENDAR) || young.has(Feature.CALENDAR);
    boolean one =
        year == PartialDate.NONE
            ? isNear(old, young)
            : (told || year <= LAST_YEAR)
                && isSame(old, young, year, overNewYear ? year - 1 : year, oldYear);
    return one ? whole(frame, old, young, year) : null;
  }

  private static int turn(Frame frame) {
    return frame.get(Feature.TURN, 0);
  }

  private static int year(Frame part, int otherwise) {
    return part.has(Feature.YEAR) ? part.get(Feature.YEAR, 0) + turn(part) : otherwise;
  }

  private static boolean isSame(Frame old, Frame young, int year, int julianYear, int written) {
    int month = old.get(Feature.MONTH, 0);
    int day = old.get(Feature.DAY, 0);
    return (written == PartialDate.NONE || written == julianYear)
        && CalendarDate.exists(CalendarSystem.JULIAN, julianYear, month, day)
        && new CalendarDate(CalendarSystem.JULIAN, julianYear, month, day)
            .first()
            .equals(
                LocalDate.of(year, young.get(Feature.MONTH, 1), 1)
                    .plusDays(young.get(Feature.DAY, 1) - 1));
  }

  private static boolean isNear(Frame old, Frame young) {
    int apart = dayOfYear(young) - dayOfYear(old);
    int days = apart < 0 ? apart + 365 : apart;
    return days >= LEAST && days <= MOST;
  }

  private static int dayOfYear(Frame part) {
    return Year.of(2001).atMonth(part.get(Feature.MONTH, 1)).atDay(1).getDayOfYear()
        + part.get(Feature.DAY, 0);
  }

  private static Frame whole(Frame frame, Frame old, Frame young, int year) {
    return frame
        .with(Feature.YEAR, year)
        .with(Feature.MONTH, young.get(Feature.MONTH, 0))
        .with(Feature.DAY, young.get(Feature.DAY, 0))
        .with(Feature.OLD, old.get(Feature.MONTH, 0) * 100 + old.get(Feature.DAY, 0))
        .with(Feature.CALENDAR, CalendarSystem.JULIAN)
        .without(Feature.TURN)
        .without(Feature.TAIL)
        .without(Feature.BOTH)
        .without(Feature.CHECK)
        .withParts(List.of());
  }
}
