package org.entente.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// Edges, each beginning where the one before it ends, that ask for more than no days in all: they
/// cannot all hold.
final class Cycle {

  private final int[] edges;
  private final ReasonSet reasons;

  private Cycle(int[] edges, ReasonSet reasons) {
    this.edges = edges;
    this.reasons = reasons;
  }

  /// The edges in their order; from the origin, if that is one of the moments.
  int[] edges() {
    return edges.clone();
  }

  ReasonSet reasons() {
    return reasons;
  }

  boolean hasAny(IntPredicate edge) {
    return Arrays.stream(edges).anyMatch(edge);
  }

  /// The cycle in a closed way that asks for more than no days: the way itself, or a part of it
  /// where it comes to one moment twice.
  static Cycle of(Network net, Ints way) {
    List<Integer> edges = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      edges.add(way.get(i));
    }
    return simple(net, edges);
  }

  private static Cycle simple(Network net, List<Integer> edges) {
    for (int i = 0; i < edges.size(); i++) {
      for (int j = i + 1; j < edges.size(); j++) {
        if (net.tail[edges.get(i)] == net.tail[edges.get(j)]) {
          List<Integer> inner = new ArrayList<>(edges.subList(i, j));
          List<Integer> outer = new ArrayList<>(edges.subList(0, i));
          outer.addAll(edges.subList(j, edges.size()));
          return simple(net, days(net, inner) > 0 ? inner : outer);
        }
      }
    }
    return turned(net, edges);
  }

  /// Begins at the origin; a cycle without it with the edge that was added first.
  private static Cycle turned(Network net, List<Integer> edges) {
    int start = 0;
    for (int i = 1; i < edges.size(); i++) {
      boolean atOrigin = net.tail[edges.get(start)] == Network.ORIGIN;
      boolean better = net.tail[edges.get(i)] == Network.ORIGIN || edges.get(i) < edges.get(start);
      start = !atOrigin && better ? i : start;
    }
    int[] turned = new int[edges.size()];
    ReasonSet reasons = ReasonSet.EMPTY;
    for (int i = 0; i < turned.length; i++) {
      turned[i] = edges.get((start + i) % turned.length);
      reasons = reasons.with(net.reason[turned[i]]);
    }
    return new Cycle(turned, reasons);
  }

  /// By how many days the edges ask for too much.
  long excess(Network net) {
    long days = 0;
    for (int edge : edges) {
      days += net.days[edge];
    }
    return days;
  }

  private static long days(Network net, List<Integer> edges) {
    return edges.stream().mapToLong(edge -> net.days[edge]).sum();
  }
}
