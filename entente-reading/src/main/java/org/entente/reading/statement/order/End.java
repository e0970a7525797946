package org.entente.reading.statement.order;

import org.entente.claim.Claim;
import org.jspecify.annotations.Nullable;

/// One of the two facts that words put in order.
///
/// @param claim the claim that carries it; null where it is only named and another passage tells it
/// @param name the name of the instrument or meeting that stands for it; empty where a claim does
/// @param firm whether the words themselves tell which fact it is; false where they only point back
/// @param start offset of its first character in the document
/// @param end offset after its last character
record End(@Nullable Claim claim, String name, boolean firm, int start, int end) {

  /// A fact that the sentence tells.
  static End told(Claim claim) {
    return new End(claim, "", true, claim.source().start(), claim.source().end());
  }

  /// A fact that the sentence only names.
  static End named(String name, int start, int end) {
    return new End(null, name, true, start, end);
  }

  /// The same fact, to which a later sentence only points.
  End pointed() {
    return new End(claim, name, false, start, end);
  }
}
