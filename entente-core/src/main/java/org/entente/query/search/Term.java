package org.entente.query.search;

import java.util.List;

/// What one part of a search asks of a passage or a claim.
public sealed interface Term {

  /// It has the word in any of its forms; with case and diacritics as they may be.
  ///
  /// @param word as typed; several words where punctuation stands between them
  record Word(String word) implements Term {}

  /// It has these words just so, one after the other.
  record Phrase(String words) implements Term {}

  /// It has a word that begins so.
  record Prefix(String start) implements Term {}

  /// It has at least one of these.
  record AnyOf(List<Term> terms) implements Term {

    public AnyOf {
      terms = List.copyOf(terms);
    }
  }
}
