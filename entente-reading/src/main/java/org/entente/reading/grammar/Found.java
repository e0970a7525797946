package org.entente.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// The predicates found so far in a sentence: later ones lean on earlier ones for subject, stance
/// and date.
final class Found {

  private final Clause clause;
  private final List<Predicate> all = new ArrayList<>();

  Found(Clause clause) {
    this.clause = clause;
  }

  Clause clause() {
    return clause;
  }

  List<Unit> units() {
    return clause.units();
  }

  /// What was found, in order of finding.
  List<Predicate> all() {
    return all;
  }

  void add(Predicate p) {
    all.add(p);
  }

  /// Puts another predicate in the place of the one numbered `k`.
  void put(int k, Predicate p) {
    all.set(k, p);
  }

  /// The last predicate before unit `i`.
  @Nullable Predicate before(int i) {
    for (int k = all.size() - 1; k >= 0; k--) {
      if (all.get(k).at() < i) {
        return all.get(k);
      }
    }
    return null;
  }

  /// Whether a unit of a kind stands in [from, to).
  boolean has(int from, int to, Kind kind) {
    for (int i = from; i < to; i++) {
      if (units().get(i).is(kind)) {
        return true;
      }
    }
    return false;
  }
}
