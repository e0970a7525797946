package org.entente.remark;

import java.time.Instant;

/// Something said about what is on record. Like a document's entry it is appended and never
/// changed; what undoes it is another remark.
public sealed interface Remark permits Judgement, Withdrawal, Link {

  /// When it was made.
  Instant learned();
}
