package org.entente.ledger;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.Gap;
import org.entente.claim.Order;

/// All that was learned from one reading of one document; a ledger keeps it whole or not at all.
///
/// Two clocks run: the time of each claim says when it held, the document's `learned` when we came
/// to know.
///
/// @param document the document and when it was read
/// @param claims what it says, in reading order
/// @param gaps fields of it that lost their value
/// @param orders what its words say of the order of its facts
public record Entry(DocumentRow document, List<Claim> claims, List<Gap> gaps, List<Order> orders) {

  public Entry {
    claims = List.copyOf(claims);
    gaps = List.copyOf(gaps);
    orders = List.copyOf(orders);
  }

  /// Whether both say the same of the same bytes, whenever each was learned.
  public boolean saysSame(Entry other) {
    return document.saysSame(other.document)
        && claims.equals(other.claims)
        && gaps.equals(other.gaps)
        && orders.equals(other.orders);
  }
}
