package org.entente.query.search;

import java.util.List;

/// The answer to a search.
///
/// @param passages the best passages
/// @param passagesInAll how many there are
/// @param claims the best claims
/// @param claimsInAll how many there are
/// @param facets how all of them fall, passages and claims counted alike, in the order of the heads
public record Found(
    List<Hit.InPassage> passages,
    int passagesInAll,
    List<Hit.OfClaim> claims,
    int claimsInAll,
    List<Facet> facets) {

  public Found {
    passages = List.copyOf(passages);
    claims = List.copyOf(claims);
    facets = List.copyOf(facets);
  }

  /// Whether nothing was found.
  public boolean isEmpty() {
    return passagesInAll + claimsInAll == 0;
  }
}
