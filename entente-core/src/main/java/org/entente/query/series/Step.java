package org.entente.query.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// The length of the periods of a series.
public enum Step {
  MONTH(ChronoUnit.MONTHS),
  YEAR(ChronoUnit.YEARS);

  private final ChronoUnit unit;

  Step(ChronoUnit unit) {
    this.unit = unit;
  }

  /// The first day of the period in which a day lies.
  LocalDate first(LocalDate day) {
    return this == MONTH ? day.withDayOfMonth(1) : day.withDayOfYear(1);
  }

  /// The first day of the period after that which begins with a day.
  LocalDate next(LocalDate first) {
    return first.plus(1, unit);
  }

  /// The period that begins with a day as EDTF: `1955-06`, `1955`.
  public String edtf(LocalDate first) {
    String day = first.toString();
    return day.substring(0, day.length() - (this == MONTH ? 3 : 6));
  }

  /// The word typed at the command line.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
