package org.entente.time.expression;

/// One step of a pattern: a token, or what other rules read.
sealed interface Element permits Terminal, Element.Sub {

  /// What the rules of a name read.
  ///
  /// @param name the name of the rules
  /// @param kept whether it stays a time of its own; else its features become the whole's
  record Sub(String name, boolean kept) implements Element {}
}
