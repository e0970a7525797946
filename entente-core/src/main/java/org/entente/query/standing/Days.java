package org.entente.query.standing;

import java.time.LocalDate;
import org.entente.time.Certainty;
import org.entente.time.DayRange;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// Days among which something came, and the day of a question.
final class Days {

  private Days() {}

  /// Whether it had come by the end of the day.
  static Certainty isBy(DayRange when, LocalDate day) {
    LocalDate latest = when.latest();
    LocalDate earliest = when.earliest();
    if (latest != null && !latest.isAfter(day)) {
      return Certainty.CERTAIN;
    }
    return earliest != null && earliest.isAfter(day) ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
  }

  /// Whether it lasted on a day; the same as [UncertainInterval#holdsOn], of which there are many
  /// to ask.
  static Certainty holdsOn(UncertainInterval interval, LocalDate day) {
    if (orFirst(interval.start().earliest()).isAfter(day)
        || orLast(interval.end().latest()).isBefore(day)) {
      return Certainty.IMPOSSIBLE;
    }
    boolean certain =
        !orLast(interval.start().latest()).isAfter(day)
            && !orFirst(interval.end().earliest()).isBefore(day);
    return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
  }

  /// How many days lie between the first and the last.
  static long width(DayRange days) {
    return orLast(days.latest()).toEpochDay() - orFirst(days.earliest()).toEpochDay();
  }

  static LocalDate orLast(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }

  static LocalDate orFirst(@Nullable LocalDate day) {
    return day == null ? LocalDate.MIN : day;
  }
}
