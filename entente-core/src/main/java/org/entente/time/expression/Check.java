package org.entente.time.expression;

/// Conditions on the numbers of a rule that its pattern cannot say.
enum Check {
  NONE,
  /// The month is no later year of the same century: "1955-06", and not "1904-05".
  NO_RANGE,
  /// The tail is the year after the year: "winter 1941–42".
  NEXT_YEAR,
  /// The year is no round hundred, which could be a number of things.
  NOT_ROUND;

  boolean holds(Frame frame) {
    int tail = frame.get(Feature.YEAR, 0) % 100;
    return switch (this) {
      case NONE -> true;
      case NO_RANGE -> frame.get(Feature.MONTH, 0) <= tail;
      case NOT_ROUND -> tail != 0;
      case NEXT_YEAR -> frame.get(Feature.TAIL, -1) == (tail + 1) % 100;
    };
  }
}
