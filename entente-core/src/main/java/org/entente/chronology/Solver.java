package org.entente.chronology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins edges to the layers, and sets reasons aside where they do not fit.
final class Solver {

  /// With so many misfits, those are settled before more edges are joined.
  private static final int MANY = 32;

  final Network net = new Network();
  final Layer hard = new Layer(net, Network.HARD);

  /// The hard and the soft edges; null until there is a soft one.
  private @Nullable Layer all;

  /// Reasons set aside, with all their edges or with the soft ones.
  private final BitSet aside = new BitSet();

  private final BitSet softAside = new BitSet();
  private final BitSet withdrawn = new BitSet();
  private final List<Report> reports = new ArrayList<>();

  /// What did not fit.
  ///
  /// @param setAside the reason that gave way
  /// @param fewest whether no smaller set of reasons was left unseen
  record Report(Cycle cycle, boolean soft, int setAside, boolean fewest) {}

  /// Only edges that rest on no reason do not fit each other.
  static final class Unreasoned extends RuntimeException {
    final Cycle cycle;

    Unreasoned(Cycle cycle) {
      super("constraints without a reason contradict each other");
      this.cycle = cycle;
    }
  }

  List<Report> reports() {
    return reports;
  }

  /// Whether an edge that was not withdrawn rests on a reason.
  boolean isNamed(int reason) {
    int edge = net.firstOfReason(reason);
    while (edge != Network.NONE && withdrawn.get(edge)) {
      edge = net.nextOfReason[edge];
    }
    return edge != Network.NONE;
  }

  /// Joins edges, in their order, to what is there.
  void join(Ints edges) {
    Ints firm = new Ints();
    for (int i = 0; i < edges.size(); i++) {
      if (!net.isSoft(edges.get(i))) {
        firm.add(edges.get(i));
      }
    }
    join(hard, firm);
    Layer both = all;
    if (both == null && firm.size() < edges.size()) {
      both = hard.copy(Network.ALL);
      all = both;
    }
    if (both != null) {
      join(both, edges);
    }
  }

  private void join(Layer layer, Ints edges) {
    Ints misfits = new Ints();
    int next = 0;
    while (next < edges.size() || misfits.size() > 0) {
      Ints before = misfits;
      Ints fitting = new Ints();
      misfits = new Ints();
      for (int i = 0; i < before.size(); i++) {
        fit(layer, before.get(i), fitting, misfits);
      }
      while (next < edges.size() && (misfits.size() < MANY || isOneReason(edges, next))) {
        fit(layer, edges.get(next++), fitting, misfits);
      }
      for (int i = 0; i < fitting.size(); i++) {
        layer.last.admit(fitting.get(i));
      }
      if (misfits.size() > 0) {
        settle(layer, misfits);
      }
    }
  }

  private boolean isOneReason(Ints edges, int next) {
    int reason = net.reason[edges.get(next)];
    return next > 0 && reason != Network.NONE && reason == net.reason[edges.get(next - 1)];
  }

  private void fit(Layer layer, int edge, Ints fitting, Ints misfits) {
    if (!isAside(layer, edge)) {
      if (layer.first.admit(edge)) {
        net.hold(edge, layer.bit);
        fitting.add(edge);
      } else {
        misfits.add(edge);
      }
    }
  }

  private boolean isAside(Layer layer, int edge) {
    int reason = net.reason[edge];
    boolean isSoft = net.isSoft(edge);
    return withdrawn.get(edge)
        || (layer != hard && !isSoft && !hard.holds(edge))
        || (reason != Network.NONE && (aside.get(reason) || (isSoft && softAside.get(reason))));
  }

  /// Sets reasons aside until the misfits that are left fit.
  private void settle(Layer layer, Ints misfits) {
    Cycles cycles = new Cycles(layer, misfits.toArray());
    Ints dropped = new Ints();
    for (Cycle cycle = cycles.shortest(); cycle != null; cycle = cycles.shortest()) {
      boolean soft = layer != hard;
      int reason = last(cycle, soft);
      if (reason == Network.NONE) {
        throw new Unreasoned(cycle);
      }
      reports.add(new Report(cycle, soft, reason, cycles.isFewest()));
      (soft ? softAside : aside).set(reason);
      drop(layer, reason, dropped);
      cycles.drop(edge -> isAside(layer, edge));
    }
    layer.release(dropped);
  }

  /// The last reason of a cycle; for a soft one the last that gives a soft edge of it.
  private int last(Cycle cycle, boolean soft) {
    int last = Network.NONE;
    for (int edge : cycle.edges()) {
      if (!soft || net.isSoft(edge)) {
        last = Math.max(last, net.reason[edge]);
      }
    }
    return last;
  }

  private void drop(Layer layer, int reason, Ints dropped) {
    Ints elsewhere = new Ints();
    Layer both = all;
    int edge = net.firstOfReason(reason);
    for (; edge != Network.NONE; edge = net.nextOfReason[edge]) {
      if (isAside(layer, edge) && layer.holds(edge)) {
        net.drop(edge, layer.bit);
        dropped.add(edge);
      }
      if (both != null && both != layer && both.holds(edge)) {
        net.drop(edge, both.bit);
        elsewhere.add(edge);
      }
    }
    if (both != null && elsewhere.size() > 0) {
      both.release(elsewhere);
    }
  }

  /// Takes the edges from one number to below another out for good, and joins anew what was set
  /// aside because of them.
  void withdraw(int from, int to) {
    withdrawn.set(from, to);
    for (Layer layer : all == null ? List.of(hard) : List.of(hard, all)) {
      Ints dropped = new Ints();
      for (int edge = from; edge < to; edge++) {
        if (layer.holds(edge)) {
          net.drop(edge, layer.bit);
          dropped.add(edge);
        }
      }
      layer.release(dropped);
    }
    BitSet again = new BitSet();
    reports.removeIf(report -> isVoid(report, from, to, again));
    Ints edges = new Ints();
    again.stream().forEach(edges::add);
    join(edges);
  }

  private boolean isVoid(Report report, int from, int to, BitSet again) {
    for (int edge : report.cycle().edges()) {
      if (edge >= from && edge < to) {
        int reason = report.setAside();
        (report.soft() ? softAside : aside).clear(reason);
        for (int e = net.firstOfReason(reason); e != Network.NONE; e = net.nextOfReason[e]) {
          again.set(e, !withdrawn.get(e));
        }
        return true;
      }
    }
    return false;
  }
}
