package org.entente.chronology;

import org.jspecify.annotations.Nullable;

/// What has to hold between two moments, or between a moment and the calendar, in days.
///
/// Days are counted from any fixed day (as `LocalDate.toEpochDay` counts them); none may be further
/// than [#FURTHEST] from it. A constraint may rest on a reason: a claim, or the words that put two
/// facts in order. One that rests on none (a fact does not end before it starts) can be part of a
/// contradiction, but is never what is wrong.
///
/// @param <P> what names a moment; equal names are the same moment
/// @param <R> what names a reason; equal names are the same reason
public sealed interface Constraint<P, R> {

  /// The furthest day and the longest difference: some 273 million years.
  long FURTHEST = 100_000_000_000L;

  /// On what the constraint rests; null where it rests on nothing that could be doubted.
  @Nullable R reason();

  /// How far it is to be trusted.
  Strength strength();

  /// The same with the strength [Strength#SOFT].
  Constraint<P, R> soft();

  /// How far a constraint is to be trusted.
  enum Strength {
    /// Must hold: constraints that cannot all hold are a contradiction.
    HARD,
    /// Likely to hold: it never bounds a moment, and what contradicts it is an anomaly.
    SOFT
  }

  /// The moment is on this day or later.
  record NotBefore<P, R>(P moment, long day, @Nullable R reason, Strength strength)
      implements Constraint<P, R> {
    public NotBefore {
      check(day, reason, strength);
    }

    @Override
    public NotBefore<P, R> soft() {
      return new NotBefore<>(moment, day, reason, Strength.SOFT);
    }
  }

  /// The moment is on this day or earlier.
  record NotAfter<P, R>(P moment, long day, @Nullable R reason, Strength strength)
      implements Constraint<P, R> {
    public NotAfter {
      check(day, reason, strength);
    }

    @Override
    public NotAfter<P, R> soft() {
      return new NotAfter<>(moment, day, reason, Strength.SOFT);
    }
  }

  /// The one moment is at least so many days after the other; with a negative number it is at most
  /// so many days before it.
  record Difference<P, R>(P earlier, P later, long days, @Nullable R reason, Strength strength)
      implements Constraint<P, R> {
    public Difference {
      check(days, reason, strength);
    }

    @Override
    public Difference<P, R> soft() {
      return new Difference<>(earlier, later, days, reason, Strength.SOFT);
    }
  }

  /// A hard bound from below.
  static <P, R> Constraint<P, R> notBefore(P moment, long day, R reason) {
    return new NotBefore<>(moment, day, reason, Strength.HARD);
  }

  /// A hard bound from above.
  static <P, R> Constraint<P, R> notAfter(P moment, long day, R reason) {
    return new NotAfter<>(moment, day, reason, Strength.HARD);
  }

  /// A hard difference: the later moment is at least so many days after the earlier.
  static <P, R> Constraint<P, R> order(P earlier, P later, long days, R reason) {
    return new Difference<>(earlier, later, days, reason, Strength.HARD);
  }

  /// What needs no reason: the later moment never comes before the earlier.
  static <P, R> Constraint<P, R> always(P earlier, P later) {
    return new Difference<>(earlier, later, 0, null, Strength.HARD);
  }

  private static void check(long days, @Nullable Object reason, Strength strength) {
    if (days < -FURTHEST || days > FURTHEST) {
      throw new IllegalArgumentException(
          "%d days is further than the solver counts; keep within %d".formatted(days, FURTHEST));
    }
    if (strength == Strength.SOFT && reason == null) {
      throw new IllegalArgumentException("a soft constraint needs a reason; give it one");
    }
  }
}
