package org.entente.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.entente.chronology.Constraint.Strength;
import org.jspecify.annotations.Nullable;

/// Moments and what has to hold between them: bounds every moment, says why, and finds what cannot
/// all be true.
///
/// Constraints come in batches, such as those of one document; a batch is joined to what is there
/// without solving that anew. A network that cannot hold is made to hold: as long as reasons
/// contradict each other, the fewest that do are reported and the last of them is set aside with
/// all its constraints. Of several smallest sets the one whose reasons were added first comes
/// first. Reasons count as added when a constraint first names them; earlier batches thus have
/// precedence over later ones, and the order of batches decides which reason is set aside, never
/// which networks are possible. Who wants a result that does not depend on the order in which
/// documents came adds them in one batch, in an order of their own.
///
/// What remains holds together, and [#bounds] are those that it implies. Soft constraints are
/// looked at after the hard ones, and are set aside alone.
///
/// Not safe for use by several threads at once.
///
/// @param <P> what names a moment; must have `equals` and `hashCode`, cheap ones for speed
/// @param <R> what names a reason; the same
public final class Chronology<P, R> {

  private final Index<P> moments = new Index<>();
  private final Index<R> reasons = new Index<>();
  private final List<Constraint<P, R>> constraints = new ArrayList<>();
  private final Solver solver = new Solver();

  /// Where the constraints of each batch begin, and for withdrawn ones nothing.
  private final Ints begins = new Ints();

  private final List<@Nullable Batch<P, R>> batches = new ArrayList<>();

  /// A network without moments.
  public Chronology() {}

  /// Joins constraints to the network.
  ///
  /// @param batch those of one document, in the order in which their reasons are to be believed;
  ///   the same ones in the same order give the same result
  /// @return the batch, to withdraw it, with the contradictions that it brought
  /// @throws IllegalArgumentException if constraints that have no reason contradict each other; the
  ///   network is then as it was
  public Batch<P, R> add(List<Constraint<P, R>> batch) {
    int from = constraints.size();
    int reported = solver.reports().size();
    Ints edges = new Ints();
    for (Constraint<P, R> constraint : batch) {
      edges.add(edge(constraint));
      constraints.add(constraint);
    }
    try {
      solver.join(edges);
    } catch (Solver.Unreasoned bare) {
      withdraw(from, constraints.size());
      throw new IllegalArgumentException(
          "these constraints have no reason and contradict each other; leave one out: "
              + constraints(bare.cycle.edges()),
          bare);
    }
    List<Solver.Report> brought = solver.reports().subList(reported, solver.reports().size());
    Batch<P, R> added =
        new Batch<>(
            batches.size(),
            told(brought, report -> !report.soft()),
            told(brought, Solver.Report::soft));
    begins.add(from);
    batches.add(added);
    return added;
  }

  /// Takes a batch out again, as if it had not been there; what was set aside because of it is
  /// joined anew, after all that is there now.
  ///
  /// Costs as much as the moments whose bounds rest on the batch; its place in memory stays taken.
  ///
  /// @throws IllegalArgumentException if the batch is not in the network
  public void withdraw(Batch<P, R> batch) {
    int number = batch.number();
    if (number < 0 || number >= batches.size() || !batch.equals(batches.get(number))) {
      throw new IllegalArgumentException(
          "batch %d is not in this network; hand in what `add` returned, once".formatted(number));
    }
    batches.set(number, null);
    int next = number + 1;
    withdraw(begins.get(number), next < begins.size() ? begins.get(next) : constraints.size());
  }

  private void withdraw(int from, int to) {
    solver.withdraw(from, to);
    for (int edge = from; edge < to; edge++) {
      int reason = solver.net.reason[edge];
      if (reason != Network.NONE && !solver.isNamed(reason)) {
        reasons.forget(reason);
      }
    }
  }

  /// The earliest and the latest day that all hard constraints together leave to a moment; open for
  /// a moment that no constraint names.
  public Bounds bounds(P moment) {
    int number = moments.find(moment) + 1;
    return number == 0
        ? Bounds.OPEN
        : new Bounds(day(solver.hard.first, number, 1), day(solver.hard.last, number, -1));
  }

  private static OptionalLong day(Propagation days, int number, int sign) {
    return days.isOpen(number) ? OptionalLong.empty() : OptionalLong.of(sign * days.day(number));
  }

  /// Why a moment cannot be earlier: the chain of hard constraints with the fewest reasons that
  /// gives its earliest day, from the date to the moment; empty where nothing bounds it.
  public List<Constraint<P, R>> whyNotEarlier(P moment) {
    return constraints(Explanation.first(solver.hard, moments.find(moment) + 1));
  }

  /// Why a moment cannot be later: the chain of hard constraints with the fewest reasons that gives
  /// its latest day, from the date to the moment; empty where nothing bounds it.
  public List<Constraint<P, R>> whyNotLater(P moment) {
    return constraints(Explanation.last(solver.hard, moments.find(moment) + 1));
  }

  /// What cannot all be true, in the order in which it was found.
  public List<Contradiction<P, R>> contradictions() {
    return told(solver.reports(), report -> !report.soft());
  }

  /// What is unlikely to be all true, in the order in which it was found.
  public List<Contradiction<P, R>> anomalies() {
    return told(solver.reports(), Solver.Report::soft);
  }

  private int edge(Constraint<P, R> constraint) {
    return switch (constraint) {
      case Constraint.NotBefore<P, R>(P moment, long day, R reason, Strength strength) ->
          edge(Network.ORIGIN, number(moment), day, reason, strength);
      case Constraint.NotAfter<P, R>(P moment, long day, R reason, Strength strength) ->
          edge(number(moment), Network.ORIGIN, -day, reason, strength);
      case Constraint.Difference<P, R>(
              P earlier,
              P later,
              long days,
              R reason,
              Strength strength) ->
          edge(number(earlier), number(later), days, reason, strength);
    };
  }

  private int edge(int from, int to, long days, @Nullable R reason, Strength strength) {
    int why = reason == null ? Network.NONE : reasons.number(reason);
    return solver.net.add(from, to, days, why, strength == Strength.SOFT);
  }

  /// Moment 0 is the origin.
  private int number(P moment) {
    int number = moments.number(moment) + 1;
    solver.net.reserveMoments(number + 1);
    return number;
  }

  private List<Contradiction<P, R>> told(
      List<Solver.Report> reports, Predicate<Solver.Report> which) {
    return reports.stream().filter(which).map(this::told).toList();
  }

  private Contradiction<P, R> told(Solver.Report report) {
    int[] edges = report.cycle().edges();
    return new Contradiction<>(
        Arrays.stream(edges)
            .map(edge -> solver.net.reason[edge])
            .filter(reason -> reason != Network.NONE)
            .distinct()
            .mapToObj(reasons::name)
            .toList(),
        constraints(edges),
        report.soft() ? Strength.SOFT : Strength.HARD,
        report.cycle().excess(solver.net),
        reasons.name(report.setAside()),
        report.fewest());
  }

  private List<Constraint<P, R>> constraints(int[] edges) {
    return Arrays.stream(edges).mapToObj(constraints::get).toList();
  }

  /// What came in at once.
  ///
  /// @param number its place among the batches of the network, from 0
  /// @param contradictions what cannot all be true, now that it is there
  /// @param anomalies what is unlikely to be all true, now that it is there
  public record Batch<P, R>(
      int number, List<Contradiction<P, R>> contradictions, List<Contradiction<P, R>> anomalies) {

    public Batch {
      contradictions = List.copyOf(contradictions);
      anomalies = List.copyOf(anomalies);
    }
  }
}
