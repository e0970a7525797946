package org.entente.reading.evidence;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.Gap;

/// What a part of a document says, and what it shows to be missing.
///
/// @param claims what it says, in reading order
/// @param gaps fields and lists that lost a value
public record Stated(List<Claim> claims, List<Gap> gaps) {

  /// Nothing said.
  public static final Stated NOTHING = new Stated(List.of(), List.of());

  /// What both parts say.
  public Stated and(Stated other) {
    List<Claim> allClaims = new ArrayList<>(claims);
    allClaims.addAll(other.claims);
    List<Gap> allGaps = new ArrayList<>(gaps);
    allGaps.addAll(other.gaps);
    return new Stated(List.copyOf(allClaims), List.copyOf(allGaps));
  }
}
