package org.entente.ledger;

/// One reading of one document as it is handed to a ledger: what was learned, and the text from
/// which it was learned, to which the citations point.
///
/// @param entry what was learned
/// @param text the document's text as read
public record Deposit(Entry entry, String text) {}
