package org.entente.reconcile.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  static Contradiction of(List<Reason> cycle, boolean firm) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    cycle.forEach(reason -> reason.claims().forEach(c -> claims.putIfAbsent(c.id(), c)));
    return new Contradiction(cycle, List.copyOf(claims.values()), firm);
  }
}
