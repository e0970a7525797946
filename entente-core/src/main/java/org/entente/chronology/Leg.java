package org.entente.chronology;

/// A part of a way through a layer: from a moment to another one, or to or from the origin.
///
/// A way passes the origin only between two legs. A leg from the origin is looked for backwards,
/// from its moment: few edges lead there from the origin, all dates lead away from it.
sealed interface Leg {

  /// Where the search begins.
  int start();

  /// Where it ends.
  int goal();

  /// Whether edges are followed from their heads to their tails.
  default boolean isBackward() {
    return false;
  }

  /// A number that the slack still needed from a moment to the goal is not below.
  long atLeast(Layer layer, int moment);

  /// From a moment to another, not through the origin.
  record Direct(int start, int goal, Reach reach) implements Leg {
    @Override
    public long atLeast(Layer layer, int moment) {
      return moment == Network.ORIGIN ? Long.MAX_VALUE : reach.atLeast(moment);
    }
  }

  /// From a moment to the origin, over a bound from above.
  record ToOrigin(int start) implements Leg {
    @Override
    public int goal() {
      return Network.ORIGIN;
    }

    @Override
    public long atLeast(Layer layer, int moment) {
      return moment == Network.ORIGIN ? 0 : layer.slackToOrigin(moment);
    }
  }

  /// From the origin, over a bound from below, to a moment.
  record FromOrigin(int start) implements Leg {
    @Override
    public int goal() {
      return Network.ORIGIN;
    }

    @Override
    public boolean isBackward() {
      return true;
    }

    @Override
    public long atLeast(Layer layer, int moment) {
      return moment == Network.ORIGIN ? 0 : layer.slackFromOrigin(moment);
    }
  }
}
