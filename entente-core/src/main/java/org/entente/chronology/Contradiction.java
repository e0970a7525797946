package org.entente.chronology;

import java.util.List;
import org.entente.chronology.Constraint.Strength;

/// Reasons that cannot all be true, with the constraints that show it.
///
/// The constraints make a cycle: each begins at the moment at which the one before it ends, the
/// calendar counting as a moment, and together they ask for a day that comes after itself. Where
/// the cycle touches the calendar, it starts there: with a bound from below.
///
/// @param reasons the fewest reasons that contradict each other, in the order of the cycle
/// @param cycle the constraints, in the order of the cycle; those without a reason too
/// @param strength hard for an impossibility; soft for an anomaly, whose cycle needs a soft
///   constraint
/// @param excess by how many days the cycle misses being possible, one at least
/// @param setAside the reason that was set aside so that the rest can hold: the last one added; of
///   an anomaly the last one that gave a soft constraint of the cycle
/// @param fewest whether no smaller set was left unseen; false only where a network was too tangled
///   to look through, and then every reason is still needed for this cycle
public record Contradiction<P, R>(
    List<R> reasons,
    List<Constraint<P, R>> cycle,
    Strength strength,
    long excess,
    R setAside,
    boolean fewest) {

  public Contradiction {
    reasons = List.copyOf(reasons);
    cycle = List.copyOf(cycle);
  }
}
