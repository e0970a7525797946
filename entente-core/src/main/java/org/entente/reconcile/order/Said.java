package org.entente.reconcile.order;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.Order;

/// What one document says of facts and of their order.
///
/// @param claims what it says, in any order
/// @param orders what its words say of the order of its facts
public record Said(List<Claim> claims, List<Order> orders) {

  public Said {
    claims = List.copyOf(claims);
    orders = List.copyOf(orders);
  }
}
