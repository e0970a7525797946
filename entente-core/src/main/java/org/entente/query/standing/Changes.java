package org.entente.query.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.claim.Claim;

/// Changes put in order, each told once.
final class Changes {

  private static final Comparator<Change> BY_DAYS =
      Comparator.comparing((Change change) -> Days.orLast(change.when().latest()))
          .thenComparing(change -> Days.orFirst(change.when().earliest()))
          .thenComparing(Change::effect)
          .thenComparing(change -> change.claims().getFirst().id())
          .thenComparing(change -> change.claims().getFirst().source().document());

  private Changes() {}

  /// Puts changes in order. Those of one kind and date are one change with the claims of all; a
  /// coarse date, as a heading gives it, is the same change as a finer one of its kind within it.
  static List<Change> merged(List<Change> told) {
    List<Change> finestFirst = new ArrayList<>(told);
    finestFirst.sort(Comparator.comparingLong(Changes::width).thenComparing(BY_DAYS));
    List<Change> kept = new ArrayList<>();
    for (Change change : finestFirst) {
      int same = same(change, kept);
      if (same < 0) {
        kept.add(change);
      } else {
        kept.set(same, both(kept.get(same), change));
      }
    }
    kept.sort(BY_DAYS);
    return List.copyOf(kept);
  }

  private static int same(Change change, List<Change> kept) {
    for (int i = 0; i < kept.size(); i++) {
      Change other = kept.get(i);
      boolean equal = change.effect() == other.effect() && change.when().equals(other.when());
      if (equal || (change.isDated() && change.isCoarserThan(other))) {
        return i;
      }
    }
    return -1;
  }

  private static Change both(Change finer, Change coarser) {
    List<Claim> claims = new ArrayList<>(finer.claims());
    claims.addAll(coarser.claims());
    Level level = finer.level() == null ? coarser.level() : finer.level();
    return new Change(finer.effect(), finer.when(), level, claims);
  }

  private static long width(Change change) {
    return Days.width(change.when());
  }
}
