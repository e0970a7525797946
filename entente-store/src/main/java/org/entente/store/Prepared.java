package org.entente.store;

import java.sql.SQLException;
import org.entente.ledger.Entry;
import org.jspecify.annotations.Nullable;

/// An entry with all that can be worked out without the store.
///
/// @param entry what is to be kept
/// @param text the document's text; null where it is not known
/// @param content the digest of what it says
/// @param named whom its claims name
/// @param claims its claims
/// @param filed where they are filed
record Prepared(
    Entry entry,
    @Nullable String text,
    String content,
    Named named,
    Gathered claims,
    Gathered filed) {

  static Prepared of(Coming coming) {
    Entry entry = coming.entry();
    Named named = new Named();
    try {
      Gathered claims = ClaimRows.of(entry, named);
      Gathered filed = FiledRows.of(entry.claims(), named);
      return new Prepared(entry, coming.text(), Content.of(entry), named, claims, filed);
    } catch (SQLException e) {
      throw new IllegalStateException("rows are gathered without a database", e);
    }
  }
}
