package org.entente.store;

import java.time.Instant;

/// Moments as stores keep them: nanoseconds from 1970-01-01T00:00:00Z, which reach from 1677 to
/// 2262.
final class Moments {

  private static final long SECOND = 1_000_000_000L;

  private Moments() {}

  /// A moment to be kept.
  ///
  /// @throws ArithmeticException if it lies outside the years that can be kept
  static long kept(Instant moment) {
    return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), SECOND), moment.getNano());
  }

  /// A moment asked about; one outside the years that can be kept stands before or after all.
  static long asked(Instant moment) {
    try {
      return kept(moment);
    } catch (ArithmeticException e) {
      return moment.isAfter(Instant.EPOCH) ? Long.MAX_VALUE : Long.MIN_VALUE;
    }
  }

  /// The moment that was kept.
  static Instant of(long kept) {
    return Instant.ofEpochSecond(Math.floorDiv(kept, SECOND), Math.floorMod(kept, SECOND));
  }
}
