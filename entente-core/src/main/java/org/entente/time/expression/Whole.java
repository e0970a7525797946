package org.entente.time.expression;

import java.util.List;
import org.entente.time.CalendarSystem;
import org.jspecify.annotations.Nullable;

/// Puts together what a rule read: lets the dates of a pair complete each other, and refuses what
/// no calendar has.
final class Whole {

  private static final int LONGEST_RANGE = 400;

  private Whole() {}

  /// The reading made whole; null where its words make no time.
  static @Nullable Frame of(Frame frame) {
    if (!frame.get(Feature.CHECK, Check.NONE).holds(frame)) {
      return null;
    }
    if (frame.has(Feature.BOTH) && frame.parts().size() == 2) {
      return BothStyles.of(frame);
    }
    if (frame.parts().size() == 2) {
      return pair(frame);
    }
    return PartialDate.of(frame).exists() ? frame : null;
  }

  private static @Nullable Frame pair(Frame frame) {
    Frame first = frame.parts().get(0);
    Frame second = frame.parts().get(1);
    if (second.get(Feature.ERA, 1) < 0 && isBareNumber(first) && !first.has(Feature.ERA)) {
      first = first.with(Feature.ERA, -1);
    }
    if (second.has(Feature.TAIL) && !second.has(Feature.TURN)) {
      int year = first.get(Feature.YEAR, 0);
      int unit = second.to() - second.from() == 1 && second.get(Feature.TAIL, 0) < 10 ? 10 : 100;
      int end = year / unit * unit + second.get(Feature.TAIL, 0);
      if (end <= year) {
        return null;
      }
      second = second.with(Feature.YEAR, end);
    }
    if (second.has(Feature.CALENDAR) && !second.has(Feature.OLD) && !first.has(Feature.CALENDAR)) {
      first = first.with(Feature.CALENDAR, second.get(Feature.CALENDAR, CalendarSystem.GREGORIAN));
    }
    PartialDate a = PartialDate.of(first);
    PartialDate b = PartialDate.of(second);
    if (b.day() > 0 && b.month() == 0 && a.month() > 0) {
      if (a.day() == 0 || a.hasYear() || b.day() <= a.day()) {
        return null;
      }
      second = second.with(Feature.MONTH, a.month());
      b = PartialDate.of(second);
    }
    boolean together =
        frame.shape() == Shape.RANGE ? isRange(a, b) : isSeveral(frame.shape(), a, b);
    return together && a.exists() && b.exists() ? frame.withParts(List.of(first, second)) : null;
  }

  private static boolean isBareNumber(Frame frame) {
    return frame.has(Feature.YEAR);
  }

  private static boolean isRange(PartialDate a, PartialDate b) {
    if (a.isDayOnly()) {
      return b.day() > a.day() && b.month() > 0;
    }
    if (b.day() > 0 && b.month() == 0) {
      return false;
    }
    if (a.hasYear() && b.hasYear()) {
      boolean bare = a.isBareYear() && b.isBareYear();
      int last = b.year() + b.scale() - 1;
      return bare ? a.year() < b.year() && b.year() - a.year() <= LONGEST_RANGE : a.year() <= last;
    }
    return a.isLike(b)
        || a.hasYear()
        || (b.month() > 0 && a.month() > 0)
        || (a.code() > 0 && b.hasYear());
  }

  private static boolean isSeveral(Shape shape, PartialDate a, PartialDate b) {
    if (shape != Shape.ALL_OF && shape != Shape.ONE_OF) {
      return true;
    }
    if (a.isDayOnly()) {
      return b.day() > a.day() && b.month() > 0;
    }
    if (!a.isLike(b) || a.part() != b.part()) {
      return false;
    }
    boolean bare = a.isBareYear() || (a.hasYear() && a.scale() > 1);
    return a.hasYear() ? bare && b.hasYear() && a.year() < b.year() : b.hasYear() || b.month() > 0;
  }
}
