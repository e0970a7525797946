package org.entente.chronology;

import java.util.Arrays;

/// For every moment its first possible day, kept up to date while edges come and go; or, looking
/// the other way, the last possible one.
///
/// The constraints are a simple temporal problem (R. Dechter, I. Meiri, J. Pearl, "Temporal
/// Constraint Networks", Artificial Intelligence 49, 1991): the first possible days are the longest
/// paths from the origin, and there are none if and only if some cycle has more than no days. An
/// edge that does not fit the days so far pushes moments to later days, those that are pushed
/// furthest first, so that each is pushed once; a push that comes back to where it began has gone
/// round such a cycle (S. Cotton, O. Maler, "Fast and Flexible Difference Constraint Propagation
/// for DPLL(T)", SAT 2006; for the cycles, B. Cherkassky, A. Goldberg, "Negative-Cycle Detection
/// Algorithms", Mathematical Programming 85, 1999). Work is done only where days change, and never
/// passes through the origin, whose day is fixed.
final class Propagation {

  /// The day of a moment that nothing bounds; what is pushed from it stays below its half.
  private static final long OPEN = -(1L << 59);

  private final Network net;
  private final int layer;
  private final boolean forward;

  private long[] day = new long[0];

  /// The edge that gives a moment its day; [Network#NONE] where nothing does.
  private int[] support = new int[0];

  /// Of the moments at work: by how many days they move, and by which edge.
  private long[] move = new long[0];

  private int[] by = new int[0];
  private boolean[] loose = new boolean[0];
  private final Ints moved = new Ints();
  private final Heap heap = new Heap();

  /// @param forward whether it finds first days; else it finds last days, and counts them downwards
  Propagation(Network net, int layer, boolean forward) {
    this.net = net;
    this.layer = layer;
    this.forward = forward;
  }

  /// The same days over another layer, in which so far the same edges hold.
  Propagation copy(int otherLayer) {
    Propagation copy = new Propagation(net, otherLayer, forward);
    copy.day = day.clone();
    copy.support = support.clone();
    copy.move = new long[day.length];
    copy.by = new int[day.length];
    copy.loose = new boolean[day.length];
    return copy;
  }

  /// The first possible day, or the last one with its sign turned; far below all days where the
  /// moment [#isOpen].
  long day(int moment) {
    return moment < day.length ? day[moment] : OPEN;
  }

  boolean isOpen(int moment) {
    return day(moment) < OPEN / 2;
  }

  /// Lets the days fit an edge.
  ///
  /// @return whether they can; if not, they are as they were
  boolean admit(int edge) {
    reserve();
    int from = forward ? net.tail[edge] : net.head[edge];
    int to = forward ? net.head[edge] : net.tail[edge];
    long days = day[from] + net.days[edge] - day[to];
    if (days <= 0) {
      return true;
    }
    boolean fits = to != Network.ORIGIN && to != from;
    if (fits) {
      push(to, days, edge);
      fits = spread(from);
    }
    for (int i = 0; i < moved.size(); i++) {
      int moment = moved.get(i);
      if (fits) {
        day[moment] += move[moment];
        support[moment] = by[moment];
      }
      move[moment] = 0;
    }
    moved.clear();
    heap.clear();
    return fits;
  }

  private boolean spread(int from) {
    int[] heads = forward ? net.head : net.tail;
    int[] first = forward ? net.firstOut : net.firstIn;
    int[] next = forward ? net.nextOut : net.nextIn;
    while (!heap.isEmpty()) {
      long days = -heap.key();
      int moment = heap.pop();
      if (days == move[moment]) {
        long now = day[moment] + days;
        for (int edge = first[moment]; edge != Network.NONE; edge = next[edge]) {
          int to = heads[edge];
          long further = now + net.days[edge] - day[to];
          if (further > move[to] && net.holds(edge, layer)) {
            if (to == Network.ORIGIN || to == from) {
              return false;
            }
            push(to, further, edge);
          }
        }
      }
    }
    return true;
  }

  private void push(int moment, long days, int edge) {
    if (move[moment] == 0) {
      moved.add(moment);
    }
    move[moment] = days;
    by[moment] = edge;
    heap.push(-days, moment);
  }

  /// Lets those days fall back that rested on edges which no longer hold.
  void release(Ints edges) {
    reserve();
    int[] heads = forward ? net.head : net.tail;
    int[] first = forward ? net.firstOut : net.firstIn;
    int[] next = forward ? net.nextOut : net.nextIn;
    for (int i = 0; i < edges.size(); i++) {
      loosen(heads[edges.get(i)], edges.get(i));
    }
    for (int i = 0; i < moved.size(); i++) {
      for (int e = first[moved.get(i)]; e != Network.NONE; e = next[e]) {
        loosen(heads[e], e);
      }
    }
    for (int i = 0; i < moved.size(); i++) {
      catchFall(moved.get(i));
    }
    // Those that fall least are settled first: what falls further cannot hold them up.
    while (!heap.isEmpty()) {
      long days = heap.key();
      int moment = heap.pop();
      if (loose[moment] && days == move[moment]) {
        loose[moment] = false;
        day[moment] -= days;
        support[moment] = by[moment];
        move[moment] = 0;
        for (int e = first[moment]; e != Network.NONE; e = next[e]) {
          int to = heads[e];
          if (loose[to] && net.holds(e, layer)) {
            fall(to, day[to] - day[moment] - net.days[e], e);
          }
        }
      }
    }
    moved.clear();
  }

  private void loosen(int moment, int edge) {
    if (moment != Network.ORIGIN && support[moment] == edge && !loose[moment]) {
      loose[moment] = true;
      moved.add(moment);
    }
  }

  /// What the moments around one that has lost its support still give it.
  private void catchFall(int moment) {
    int[] tails = forward ? net.tail : net.head;
    int[] next = forward ? net.nextIn : net.nextOut;
    move[moment] = Long.MAX_VALUE;
    fall(moment, day[moment] - OPEN, Network.NONE);
    int edge = (forward ? net.firstIn : net.firstOut)[moment];
    for (; edge != Network.NONE; edge = next[edge]) {
      if (!loose[tails[edge]] && net.holds(edge, layer)) {
        fall(moment, day[moment] - day[tails[edge]] - net.days[edge], edge);
      }
    }
  }

  private void fall(int moment, long days, int edge) {
    if (days < move[moment]) {
      move[moment] = days;
      by[moment] = edge;
      heap.push(days, moment);
    }
  }

  private void reserve() {
    int length = day.length;
    if (net.moments() > length) {
      int longer = Math.max(net.moments(), 2 * length);
      day = Arrays.copyOf(day, longer);
      support = Arrays.copyOf(support, longer);
      move = Arrays.copyOf(move, longer);
      by = Arrays.copyOf(by, longer);
      loose = Arrays.copyOf(loose, longer);
      Arrays.fill(day, Math.max(length, 1), longer, OPEN);
      Arrays.fill(support, length, longer, Network.NONE);
    }
  }
}
