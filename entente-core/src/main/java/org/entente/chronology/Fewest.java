package org.entente.chronology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The way along given legs that needs the fewest reasons, of all that need less slack than
/// allowed.
///
/// One reason may give several edges of a way and counts once, so a shortest path will not do: kept
/// for each moment are all ways to it that no other way beats, in slack and in the set of its
/// reasons. They are looked through by the number of their reasons, and only as far as the slack
/// that is still needed allows. Before that, sets are compared by their size alone, which finds a
/// way quickly, but not always one with the fewest reasons: that way stands where sets become too
/// many (to find a path with the fewest colours is NP-hard).
final class Fewest {

  /// So much work is done before sets are compared by size.
  private static final int MOST_WORK = 2_000_000;

  private final Layer layer;
  private final List<Leg> legs;
  private final long limit;
  private final boolean bySets;

  /// The slack needed at least after each leg.
  private final long[] after;

  private final Map<Place, List<Step>> known = new HashMap<>();
  private final Map<Kind, Step> alike = new HashMap<>();
  private final List<ArrayDeque<Step>> byCount = new ArrayList<>();

  /// The best that came to the end so far.
  private @Nullable Step end;

  private int work;

  private Fewest(Layer layer, List<Leg> legs, long limit, boolean bySets) {
    this.layer = layer;
    this.legs = legs;
    this.limit = limit;
    this.bySets = bySets;
    this.after = new long[legs.size()];
    for (int i = legs.size() - 2; i >= 0; i--) {
      Leg next = legs.get(i + 1);
      after[i] = sum(after[i + 1], next.atLeast(layer, next.start()));
    }
  }

  /// A way.
  ///
  /// @param edges those of each leg, from earlier to later
  /// @param fewest whether none has fewer reasons
  record Way(List<Ints> edges, boolean fewest) {}

  /// How a moment was come to.
  private static final class Step {
    final int leg;
    final int moment;
    final ReasonSet reasons;
    final long slack;
    final int edge;
    final @Nullable Step before;
    boolean beaten;

    Step(int leg, int moment, ReasonSet reasons, long slack, int edge, @Nullable Step before) {
      this.leg = leg;
      this.moment = moment;
      this.reasons = reasons;
      this.slack = slack;
      this.edge = edge;
      this.before = before;
    }

    Place place(int size) {
      return new Place(leg, moment, size);
    }

    Kind kind(boolean bySets) {
      return new Kind(place(reasons.size()), bySets ? reasons : ReasonSet.EMPTY);
    }
  }

  /// Where one can have come, with how many reasons.
  private record Place(int leg, int moment, int size) {}

  /// Where one can have come, with which reasons.
  private record Kind(Place place, ReasonSet reasons) {}

  /// Finds the way; of several with as few reasons, the one whose reasons were added first.
  ///
  /// @param free the reasons that the way has already
  /// @param limit the slack that must not be reached
  /// @param most more reasons than so many are too many
  static @Nullable Way along(List<Leg> legs, Layer layer, ReasonSet free, long limit, int most) {
    Fewest bySize = new Fewest(layer, legs, limit, false);
    Step few = bySize.search(free, Integer.MAX_VALUE);
    if (few == null) {
      return null;
    }
    Fewest bySets = new Fewest(layer, legs, limit, true);
    Step fewest = bySets.search(free, Math.min(most, few.reasons.size()));
    if (bySets.work > MOST_WORK) {
      return bySize.way(few);
    }
    return fewest == null ? null : bySets.way(fewest);
  }

  private @Nullable Step search(ReasonSet free, int most) {
    come(0, legs.isEmpty() ? Network.ORIGIN : legs.getFirst().start(), free, 0, Network.NONE, null);
    for (int count = free.size(); count <= most && count < byCount.size(); count++) {
      ArrayDeque<Step> queue = byCount.get(count);
      for (Step step = queue.poll(); step != null; step = queue.poll()) {
        if (!step.beaten) {
          follow(step, most);
        }
        if (bySets && work > MOST_WORK) {
          return null;
        }
      }
      if (end != null && end.reasons.size() == count) {
        return end;
      }
    }
    return end;
  }

  private void follow(Step step, int most) {
    Network net = layer.net;
    boolean back = legs.get(step.leg).isBackward();
    int[] ends = back ? net.tail : net.head;
    int[] next = back ? net.nextIn : net.nextOut;
    int edge = (back ? net.firstIn : net.firstOut)[step.moment];
    for (; edge != Network.NONE; edge = next[edge]) {
      work++;
      if (layer.holds(edge)) {
        long slack = sum(step.slack, layer.slack(edge));
        if (canEnd(step.leg, ends[edge], slack)) {
          ReasonSet reasons = step.reasons.with(net.reason[edge]);
          if (reasons.size() <= most && (end == null || reasons.compareTo(end.reasons) < 0)) {
            come(step.leg, ends[edge], reasons, slack, edge, step);
          }
        }
      }
    }
  }

  private boolean canEnd(int leg, int moment, long slack) {
    return sum(sum(slack, legs.get(leg).atLeast(layer, moment)), after[leg]) < limit;
  }

  /// Comes to a moment; at the goal of a leg, to the start of the next.
  private void come(
      int leg, int moment, ReasonSet reasons, long slack, int edge, @Nullable Step before) {
    Step step = new Step(leg, moment, reasons, slack, edge, before);
    while (step.leg < legs.size() && step.moment == legs.get(step.leg).goal()) {
      int then = step.leg + 1;
      int start = then < legs.size() ? legs.get(then).start() : Network.ORIGIN;
      step = new Step(then, start, reasons, slack, Network.NONE, step);
    }
    if (step.leg == legs.size()) {
      end = end == null || reasons.compareTo(end.reasons) < 0 ? step : end;
    } else if (isUnbeaten(step)) {
      while (byCount.size() <= reasons.size()) {
        byCount.add(new ArrayDeque<>());
      }
      byCount.get(reasons.size()).add(step);
    }
  }

  /// Whether no other way to the moment needs no more slack and no other reasons; one that needs
  /// the same reasons and more slack is beaten from now on.
  private boolean isUnbeaten(Step step) {
    int size = step.reasons.size();
    for (int fewer = 0; fewer < size; fewer++) {
      for (Step other : known.getOrDefault(step.place(fewer), List.of())) {
        work++;
        if (other.slack <= step.slack && (!bySets || other.reasons.isWithin(step.reasons))) {
          return false;
        }
      }
    }
    Step same = alike.get(step.kind(bySets));
    if (same != null && same.slack <= step.slack) {
      return false;
    }
    if (same != null) {
      same.beaten = true;
    }
    alike.put(step.kind(bySets), step);
    known.computeIfAbsent(step.place(size), place -> new ArrayList<>()).add(step);
    return true;
  }

  private Way way(Step end) {
    List<Ints> edges = new ArrayList<>();
    for (int i = 0; i < legs.size(); i++) {
      edges.add(new Ints());
    }
    for (Step step = end; step != null; step = step.before) {
      if (step.edge != Network.NONE) {
        edges.get(step.leg).add(step.edge);
      }
    }
    for (int i = 0; i < legs.size(); i++) {
      if (!legs.get(i).isBackward()) {
        edges.get(i).reverse();
      }
    }
    return new Way(edges, bySets);
  }

  /// A sum of slacks that stays where it is once there is no way.
  private static long sum(long one, long other) {
    return one > Long.MAX_VALUE - Math.max(other, 0) ? Long.MAX_VALUE : one + other;
  }
}
