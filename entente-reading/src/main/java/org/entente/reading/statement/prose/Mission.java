package org.entente.reading.statement.prose;

import org.entente.claim.Entity;
import org.jspecify.annotations.Nullable;

/// A diplomatic or consular mission.
///
/// @param owner who sends it
/// @param host who receives it
/// @param rank what it is, if the words say so
record Mission(@Nullable Entity owner, @Nullable Entity host, @Nullable MissionRank rank) {

  boolean complete() {
    return owner != null && host != null && !owner.equals(host);
  }

  /// The same mission with another rank; itself where the rank is not known.
  Mission ranked(@Nullable MissionRank other) {
    return other == null ? this : new Mission(owner, host, other);
  }
}
