package org.entente.store;

import org.entente.ledger.Deposit;
import org.entente.ledger.Entry;
import org.jspecify.annotations.Nullable;

/// What is to be kept, as nothing of it has been worked out yet.
///
/// @param entry what a document says
/// @param text the document's text; null where it is not known
record Coming(Entry entry, @Nullable String text) {

  static Coming of(Deposit deposit) {
    return new Coming(deposit.entry(), deposit.text());
  }

  String document() {
    return entry.document().id();
  }

  int claims() {
    return entry.claims().size();
  }
}
