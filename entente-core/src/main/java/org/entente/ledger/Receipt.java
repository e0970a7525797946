package org.entente.ledger;

/// What a ledger did with an entry.
public enum Receipt {
  /// The document was new.
  ADDED,
  /// The record says just this already; nothing was added.
  KNOWN,
  /// The document, or what is read from it, has changed: answers now come from this entry, and the
  /// rows of the former one remain.
  REPLACED
}
