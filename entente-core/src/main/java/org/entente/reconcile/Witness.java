package org.entente.reconcile;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.Gap;
import org.entente.claim.Order;
import org.entente.remark.Judged;
import org.entente.source.Description;

/// One document as a source that is heard with others: what it says, and what is known of it.
///
/// @param document the document's id
/// @param title its title
/// @param description what is known of it as a source
/// @param claims what it says
/// @param gaps fields of it that lost their value
/// @param orders what its words say of the order of its facts
public record Witness(
    String document,
    String title,
    Description description,
    List<Claim> claims,
    List<Gap> gaps,
    List<Order> orders) {

  public Witness {
    claims = List.copyOf(claims);
    gaps = List.copyOf(gaps);
    orders = List.copyOf(orders);
  }

  /// The same document without what persons found to be wrong.
  Witness without(Judged judged) {
    return new Witness(
        document,
        title,
        description,
        claims.stream().filter(claim -> !judged.isRejected(claim.id())).toList(),
        gaps.stream().filter(gap -> !judged.isRejected(gap.evidence().id())).toList(),
        orders);
  }
}
