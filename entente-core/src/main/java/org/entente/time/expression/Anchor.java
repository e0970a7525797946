package org.entente.time.expression;

import java.time.LocalDate;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// Where the story stands: the last date, as far as another can hang on it.
///
/// @param first its first day
/// @param last its last day
record Anchor(LocalDate first, LocalDate last) {

  private static final int LONGEST_SEASON = 100;
  private static final int LONGEST_WITHIN_A_YEAR = 366;

  /// The anchor that a date makes; null for none, and for what is open at both ends or wider than
  /// is of use.
  static @Nullable Anchor of(@Nullable Edtf date) {
    if (date == null) {
      return null;
    }
    DayRange range = date.bounds();
    LocalDate first = range.earliest() == null ? range.latest() : range.earliest();
    LocalDate last = range.latest() == null ? range.earliest() : range.latest();
    if (first == null || last == null) {
      return null;
    }
    return new Anchor(first, last);
  }

  /// Whether a date without a year can take one from it.
  boolean tellsYear() {
    return first.getYear() == last.getYear()
        || last.toEpochDay() - first.toEpochDay() < LONGEST_WITHIN_A_YEAR;
  }

  /// Whether it is told to a season or closer.
  boolean isNarrow() {
    return last.toEpochDay() - first.toEpochDay() < LONGEST_SEASON;
  }

  boolean tellsMonth() {
    return first.getYear() == last.getYear() && first.getMonthValue() == last.getMonthValue();
  }

  boolean tellsDay() {
    return first.equals(last);
  }

  /// The year that a date of this month has in the story: the same, or the next where the story
  /// stands in late autumn and the date in early spring.
  int yearOf(int month) {
    int year = last.getYear();
    if (isNarrow() && month > 0 && month <= 3 && last.getMonthValue() >= 10) {
      return year + 1;
    }
    if (first.getYear() < year && month > last.getMonthValue() && month >= first.getMonthValue()) {
      return first.getYear();
    }
    return year;
  }
}
