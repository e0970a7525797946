package org.entente.query.search;

import java.util.List;
import org.entente.claim.Citation;
import org.entente.claim.Claim;

/// A paragraph, or a stretch of one, with the claims that cite words in it.
///
/// @param words its words and their place
/// @param claims in the order of the document
public record Passage(Citation words, List<Claim> claims) {

  public Passage {
    claims = List.copyOf(claims);
  }
}
