package org.entente.reading.statement.prose;

import org.entente.claim.Entity;
import org.jspecify.annotations.Nullable;

/// A diplomatic or consular mission.
///
/// @param owner who sends it
/// @param host who receives it
record Mission(@Nullable Entity owner, @Nullable Entity host) {

  boolean complete() {
    return owner != null && host != null && !owner.equals(host);
  }
}
