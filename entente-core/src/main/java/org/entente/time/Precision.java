package org.entente.time;

/// How finely a date is told.
public enum Precision {
  /// To the day, or finer.
  DAY,
  /// To the month.
  MONTH,
  /// To a part of a year: season, quarter, third or half.
  SEASON,
  /// To the year.
  YEAR,
  /// To ten years.
  DECADE,
  /// To a hundred years.
  CENTURY,
  /// Coarser than a century, or not at all.
  UNKNOWN;

  /// The coarser of the two.
  public Precision coarser(Precision other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
