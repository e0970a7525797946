package org.entente.search;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.ledger.DocumentRow;

/// What an index is of: the documents, each with how the record has it, and the rejected claims.
///
/// @param stamps by the documents' ids
/// @param rejected ids of claims
record State(SortedMap<String, String> stamps, SortedSet<String> rejected) {

  static final State EMPTY = new State(Collections.emptySortedMap(), Collections.emptySortedSet());

  /// The state of a record.
  static State of(Iterable<DocumentRow> rows, Set<String> rejected) {
    SortedMap<String, String> stamps = new TreeMap<>();
    rows.forEach(row -> stamps.put(row.id(), Leaves.stamp(row)));
    return new State(stamps, new TreeSet<>(rejected));
  }

  /// The documents that this state has, and another has not just so.
  SortedSet<String> changedSince(State other) {
    SortedSet<String> changed = new TreeSet<>();
    stamps.forEach(
        (id, stamp) -> {
          if (!stamp.equals(other.stamps.get(id))) {
            changed.add(id);
          }
        });
    return changed;
  }

  /// The documents that another state has, and this one has no more.
  SortedSet<String> goneSince(State other) {
    SortedSet<String> gone = new TreeSet<>(other.stamps.keySet());
    gone.removeAll(stamps.keySet());
    return gone;
  }

  /// The claims that are rejected in one of two states only.
  SortedSet<String> judgedSince(State other) {
    SortedSet<String> judged = new TreeSet<>(rejected);
    judged.removeAll(other.rejected);
    SortedSet<String> freed = new TreeSet<>(other.rejected);
    freed.removeAll(rejected);
    judged.addAll(freed);
    return judged;
  }
}
