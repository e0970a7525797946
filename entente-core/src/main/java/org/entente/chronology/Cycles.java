package org.entente.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Finds the cycle with the fewest reasons among the edges that hold in a layer and some that do
/// not fit.
///
/// The first days of the layer leave slack, none or more, on each edge that holds, and lack days on
/// each that does not fit. A cycle cannot hold if and only if its misfits lack more than its other
/// edges have to spare. Then one of its misfits can be begun with such that, all the way round,
/// more is lacking so far than was spared; so cycles are looked for from each misfit, over ways
/// through the layer to itself or to others, as far as what is lacking lasts.
final class Cycles {

  private final Layer layer;
  private final Network net;
  private final int[] edges;

  /// By how many days each edge does not fit.
  private final long[] lack;

  private final @Nullable Reach[] reach;
  private final @Nullable Cycle[] best;
  private final boolean[] gone;
  private final boolean[] searched;
  private boolean fewest = true;

  /// @param misfits the edges that do not fit
  Cycles(Layer layer, int[] misfits) {
    this.layer = layer;
    this.net = layer.net;
    this.edges = misfits;
    this.lack = Arrays.stream(misfits).mapToLong(edge -> -layer.slack(edge)).toArray();
    this.reach = new @Nullable Reach[misfits.length];
    this.best = new @Nullable Cycle[misfits.length];
    this.gone = new boolean[misfits.length];
    this.searched = new boolean[misfits.length];
  }

  /// The cycle with the fewest reasons, of several the one whose reasons were added first; null
  /// when none is left.
  @Nullable Cycle shortest() {
    Cycle shortest = null;
    for (int i = 0; i < edges.length; i++) {
      if (!gone[i]) {
        Cycle cycle = from(i);
        boolean shorter =
            cycle != null
                && (shortest == null || cycle.reasons().compareTo(shortest.reasons()) < 0);
        shortest = shorter ? cycle : shortest;
      }
    }
    return shortest;
  }

  /// Whether the searches saw all cycles with fewer reasons.
  boolean isFewest() {
    return fewest;
  }

  /// Leaves edges out from now on; those that hold in the layer no longer do.
  void drop(IntPredicate dropped) {
    for (int i = 0; i < edges.length; i++) {
      gone[i] |= dropped.test(edges[i]);
      Cycle cycle = best[i];
      if (cycle != null && cycle.hasAny(dropped)) {
        searched[i] = false;
      }
    }
  }

  /// The best cycle that is begun with a misfit.
  private @Nullable Cycle from(int misfit) {
    if (!searched[misfit]) {
      searched[misfit] = true;
      best[misfit] = null;
      ReasonSet reasons = ReasonSet.EMPTY.with(net.reason[edges[misfit]]);
      follow(Route.from(misfit, reasons, lack[misfit]));
    }
    return best[misfit];
  }

  private void follow(Route route) {
    int start = route.misfits().getFirst();
    for (Route.Link link : links(route, start)) {
      close(route, link);
    }
    for (int to = 0; to < edges.length; to++) {
      if (!gone[to] && !route.misfits().contains(to)) {
        ReasonSet reasons = route.reasons().with(net.reason[edges[to]]);
        Cycle found = best[start];
        if (found == null || reasons.compareTo(found.reasons()) < 0) {
          for (Route.Link link : links(route, to)) {
            follow(route.then(link, to, reasons, lack[to]));
          }
        }
      }
    }
  }

  /// The ways from the end of a route to an edge that need less than is left: past the origin, and
  /// through it.
  private List<Route.Link> links(Route route, int to) {
    int from = net.head[edges[route.last()]];
    int goal = net.tail[edges[to]];
    List<Route.Link> links = new ArrayList<>();
    if (from != Network.ORIGIN && goal != Network.ORIGIN) {
      Reach ways = reach(to);
      long slack = ways.within(from, route.left());
      if (slack < route.left()) {
        links.add(new Route.Link(List.of(new Leg.Direct(from, goal, ways)), slack, false));
      }
    }
    if (!route.passesOrigin()) {
      List<Leg> legs = new ArrayList<>();
      boolean open = false;
      long slack = 0;
      if (from != Network.ORIGIN) {
        legs.add(new Leg.ToOrigin(from));
        open = layer.last.isOpen(from);
        slack = open ? 0 : layer.slackToOrigin(from);
      }
      if (goal != Network.ORIGIN) {
        legs.add(new Leg.FromOrigin(goal));
        open |= layer.first.isOpen(goal);
      }
      if (!open && slack < route.left()) {
        links.add(new Route.Link(legs, slack, true));
      }
    }
    return links;
  }

  private void close(Route route, Route.Link back) {
    int start = route.misfits().getFirst();
    List<Route.Link> links = route.with(back);
    List<Leg> legs = links.stream().flatMap(link -> link.legs().stream()).toList();
    Cycle found = best[start];
    int most = found == null ? Integer.MAX_VALUE : found.reasons().size();
    Fewest.Way way = Fewest.along(legs, layer, route.reasons(), route.lack(), most);
    if (way != null) {
      fewest &= way.fewest();
      Cycle cycle = Cycle.of(net, walk(route, links, way));
      if (found == null || cycle.reasons().compareTo(found.reasons()) < 0) {
        best[start] = cycle;
      }
    }
  }

  private Ints walk(Route route, List<Route.Link> links, Fewest.Way way) {
    Ints walk = new Ints();
    int leg = 0;
    for (int i = 0; i < links.size(); i++) {
      walk.add(edges[route.misfits().get(i)]);
      for (int j = 0; j < links.get(i).legs().size(); j++) {
        Ints part = way.edges().get(leg++);
        for (int k = 0; k < part.size(); k++) {
          walk.add(part.get(k));
        }
      }
    }
    return walk;
  }

  private Reach reach(int misfit) {
    Reach ways = reach[misfit];
    if (ways == null) {
      ways = new Reach(layer, net.tail[edges[misfit]]);
      reach[misfit] = ways;
    }
    return ways;
  }
}
