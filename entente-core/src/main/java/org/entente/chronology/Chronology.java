package org.entente.chronology;

import java.util.List;

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

  /// A network without moments.
  public Chronology() {}

  /// Joins constraints to the network.
  ///
  /// @param constraints those of one document, in the order in which their reasons are to be
  ///   believed; the same ones in the same order give the same result
  /// @return the batch, to withdraw it, with the contradictions that it brought
  /// @throws IllegalArgumentException if constraints that have no reason contradict each other
  public Batch<P, R> add(List<Constraint<P, R>> constraints) {
    return new Batch<>(0, List.of(), List.of());
  }

  /// Takes a batch out again, as if it had not been there; what was set aside because of it is
  /// joined anew, after all that is there now.
  ///
  /// Costs as much as the moments whose bounds rest on the batch; its place in memory stays taken.
  ///
  /// @throws IllegalArgumentException if the batch is not in the network
  public void withdraw(Batch<P, R> batch) {}

  /// The earliest and the latest day that all hard constraints together leave to a moment; open for
  /// a moment that no constraint names.
  public Bounds bounds(P moment) {
    return Bounds.OPEN;
  }

  /// Why a moment cannot be earlier: the chain of hard constraints with the fewest reasons that
  /// gives its earliest day, from the date to the moment; empty where nothing bounds it.
  public List<Constraint<P, R>> whyNotEarlier(P moment) {
    return List.of();
  }

  /// Why a moment cannot be later: the chain of hard constraints with the fewest reasons that gives
  /// its latest day, from the date to the moment; empty where nothing bounds it.
  public List<Constraint<P, R>> whyNotLater(P moment) {
    return List.of();
  }

  /// What cannot all be true, in the order in which it was found.
  public List<Contradiction<P, R>> contradictions() {
    return List.of();
  }

  /// What is unlikely to be all true, in the order in which it was found.
  public List<Contradiction<P, R>> anomalies() {
    return List.of();
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
