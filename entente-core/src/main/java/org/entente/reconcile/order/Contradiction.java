package org.entente.reconcile.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Claim;

/// Claims that cannot all be true, or are unlikely to be.
///
/// @param circle why, in the order of the circle: what is dated too late, what it has to come
///   before, and so on to what is dated too early
/// @param firm whether they cannot all be true; else they deserve a look
public record Contradiction(List<Reason> circle, boolean firm) {

  public Contradiction {
    circle = List.copyOf(circle);
  }

  /// The claims, each once, in the order of the circle.
  public List<Claim> claims() {
    Map<String, Claim> claims = new LinkedHashMap<>();
    circle.forEach(reason -> reason.claims().forEach(c -> claims.putIfAbsent(c.id(), c)));
    return List.copyOf(claims.values());
  }
}
