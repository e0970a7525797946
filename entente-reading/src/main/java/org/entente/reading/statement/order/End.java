package org.entente.reading.statement.order;

import org.entente.claim.Claim;
import org.jspecify.annotations.Nullable;

/// One of the two facts that words put in order.
///
/// @param claim the claim that carries it; null where it is only named and another passage tells it
/// @param name the name of the instrument or meeting that stands for it; empty where a claim does
/// @param start offset of its first character in the document
/// @param end offset after its last character
record End(@Nullable Claim claim, String name, int start, int end) {

  /// A fact that the sentence tells.
  static End told(Claim claim) {
    return new End(claim, "", claim.source().start(), claim.source().end());
  }

  /// A fact that the sentence only names.
  static End named(String name, int start, int end) {
    return new End(null, name, start, end);
  }
}
