package org.entente.reconcile;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.remark.Judged;

/// One side of a conflict: what it holds, and which sources stand there.
///
/// Sources are counted and dated, never weighed against each other: which side is right stays for
/// the reader, who may prefer one.
///
/// @param stands the date as EDTF, or the name, that this side holds
/// @param claims all that say so, those of the nearest source first
/// @param sources who says so, nearest in time to the event first, those without a date last
/// @param wordings in how many different wordings they say it: fewer than there are sources where
///   one repeats another's words
/// @param preferred whether a person prefers it
public record Side(
    String stands, List<Claim> claims, List<Testimony> sources, int wordings, boolean preferred) {

  public Side {
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
  }

  /// The same side, preferred where a person prefers a claim of it.
  Side judged(Judged judged) {
    boolean now = claims.stream().anyMatch(claim -> judged.isPreferred(claim.id()));
    return new Side(stands, claims, sources, wordings, now);
  }

  /// The source that is known to be nearest in time to the event.
  public Optional<Testimony> nearest() {
    return sources.stream().filter(source -> source.apart() != null).findFirst();
  }
}
