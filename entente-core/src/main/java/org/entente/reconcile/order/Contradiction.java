package org.entente.reconcile.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.chronology.Constraint;
import org.entente.claim.Claim;

/// Claims that cannot all be true, or are unlikely to be.
///
/// @param cycle why, in the order of the cycle: what is dated too late, what it has to come before,
///   and so on to what is dated too early
/// @param claims the claims, each once, in that order
/// @param firm whether they cannot all be true; else they deserve a look
public record Contradiction(List<Reason> cycle, List<Claim> claims, boolean firm) {

  public Contradiction {
    cycle = List.copyOf(cycle);
    claims = List.copyOf(claims);
  }

  /// What the solver found, with the reasons that its constraints have for people.
  static Contradiction of(
      org.entente.chronology.Contradiction<Moment, String> found,
      Map<Constraint<Moment, String>, Reason> reasons) {
    List<Reason> cycle = new ArrayList<>();
    for (Constraint<Moment, String> constraint : found.cycle()) {
      Reason reason = reasons.get(constraint);
      if (reason == null) {
        throw new IllegalStateException("no reason was given for " + constraint);
      }
      cycle.add(reason);
    }
    Map<String, Claim> claims = new LinkedHashMap<>();
    cycle.forEach(reason -> reason.claims().forEach(c -> claims.putIfAbsent(c.id(), c)));
    return new Contradiction(
        cycle, List.copyOf(claims.values()), found.strength() == Constraint.Strength.HARD);
  }
}
