package org.entente.problem;

/// How much a problem stops.
public enum Severity {
  /// The input could not be read at all.
  ERROR,
  /// It was read, but something in it deserves a look.
  WARNING
}
