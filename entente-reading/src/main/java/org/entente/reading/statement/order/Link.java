package org.entente.reading.statement.order;

import org.entente.claim.Order.Sense;

/// Two facts in order, before it is known which claims stand for them.
///
/// @param start offset in the document of the first of the words that say so
/// @param end offset after the last
record Link(End earlier, End later, Sense sense, String rule, int start, int end) {

  /// Whether the words say between which two facts, and not only the place at which they stand.
  boolean firm() {
    return earlier.firm() && later.firm();
  }

  /// Offset of the first character of the words with both facts.
  int from() {
    return Math.min(start, Math.min(earlier.start(), later.start()));
  }

  /// Offset after the last.
  int to() {
    return Math.max(end, Math.max(earlier.end(), later.end()));
  }
}
