package org.entente.chronology;

import java.util.List;

/// Why a moment has its first or its last day: of all ways to the origin that give that day, the
/// one with the fewest reasons.
final class Explanation {

  private static final int[] NOTHING = {};

  private Explanation() {}

  /// The edges that give a moment its first day, from the origin to the moment.
  static int[] first(Layer layer, int moment) {
    return layer.first.isOpen(moment)
        ? NOTHING
        : fewest(layer, new Leg.FromOrigin(moment)).toArray();
  }

  /// The edges that give a moment its last day, from the origin to the moment.
  static int[] last(Layer layer, int moment) {
    if (layer.last.isOpen(moment)) {
      return NOTHING;
    }
    Ints edges = fewest(layer, new Leg.ToOrigin(moment));
    edges.reverse();
    return edges.toArray();
  }

  /// Only ways that need no more slack than they must give the day.
  private static Ints fewest(Layer layer, Leg leg) {
    long slack = leg.atLeast(layer, leg.start());
    Fewest.Way way =
        Fewest.along(List.of(leg), layer, ReasonSet.EMPTY, slack + 1, Integer.MAX_VALUE);
    if (way == null) {
      throw new IllegalStateException("a bound rests on no constraint; please report it");
    }
    return way.edges().getFirst();
  }
}
