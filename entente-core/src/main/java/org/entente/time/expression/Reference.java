package org.entente.time.expression;

/// The times that are told only by where they lie from the teller.
enum Reference {
  PAST,
  PRESENT,
  FUTURE;

  /// The value that TIMEX3 gives it.
  String value() {
    return name() + "_REF";
  }
}
