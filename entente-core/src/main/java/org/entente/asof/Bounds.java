package org.entente.asof;

import java.time.LocalDate;
import java.util.Comparator;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// The four bounds of an interval as days since 1970-01-01, for columns of numbers; the days that
/// nothing bounds are [#EVER_BEFORE] and [#EVER_AFTER].
///
/// @param startEarliest the first day on which it can have started
/// @param startLatest the last day on which it can have started
/// @param endEarliest the first day that can have been its last
/// @param endLatest the last day that can have been its last
public record Bounds(int startEarliest, int startLatest, int endEarliest, int endLatest)
    implements Comparable<Bounds> {

  /// Before every day.
  public static final int EVER_BEFORE = Integer.MIN_VALUE;

  /// After every day.
  public static final int EVER_AFTER = Integer.MAX_VALUE;

  /// What spans no more days than this is filed as point-like: a store finds it between two days by
  /// its start alone.
  public static final int POINT_DAYS = 366;

  private static final Comparator<Bounds> ORDER =
      Comparator.comparingInt(Bounds::startEarliest)
          .thenComparingInt(Bounds::startLatest)
          .thenComparingInt(Bounds::endEarliest)
          .thenComparingInt(Bounds::endLatest);

  /// The bounds of an interval.
  public static Bounds of(UncertainInterval interval) {
    return new Bounds(
        day(interval.start().earliest(), EVER_BEFORE),
        day(interval.start().latest(), EVER_AFTER),
        day(interval.end().earliest(), EVER_BEFORE),
        day(interval.end().latest(), EVER_AFTER));
  }

  private static int day(@Nullable LocalDate day, int unknown) {
    return day == null ? unknown : day(day);
  }

  /// A day as a number; one beyond five million years as the bound that nothing passes.
  public static int day(LocalDate day) {
    return Math.clamp(day.toEpochDay(), EVER_BEFORE + 1, EVER_AFTER - 1);
  }

  /// Whether it spans more days than [#POINT_DAYS] from the first that its start may be to the last
  /// that its end may be.
  public boolean lasts() {
    return (long) endLatest - startEarliest >= POINT_DAYS;
  }

  /// Whether that day may be one of its days.
  public boolean mayHoldOn(int day) {
    return startEarliest <= day && day <= endLatest;
  }

  /// By their four days in turn.
  @Override
  public int compareTo(Bounds that) {
    return ORDER.compare(this, that);
  }
}
