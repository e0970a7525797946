package org.entente.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.Gap;

/// Finds what cannot all be true.
public final class Conflicts {

  private Conflicts() {}

  /// What one document shows against itself, in the order of its words.
  public static List<Conflict> within(List<Claim> claims, List<Gap> gaps) {
    List<Conflict> found = new ArrayList<>();
    for (Gap gap : gaps) {
      found.add(
          Conflict.of(
              Conflict.Kind.GAP,
              Conflict.Severity.GAP,
              Conflict.Fact.of(gap.evidence()),
              List.of(gap.evidence()),
              gap.explanation(),
              List.of()));
    }
    return List.copyOf(found);
  }
}
