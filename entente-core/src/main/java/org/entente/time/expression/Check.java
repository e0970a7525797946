package org.entente.time.expression;

/// Conditions on the numbers of a rule that its pattern cannot say.
enum Check {
  NONE,
  /// The month is no later year of the same century: "1955-06", and not "1904-05".
  NO_RANGE,
  /// The tail is the year after the year: "winter 1941–42".
  NEXT_YEAR,
  /// Two years of a day before 25 March, the second after the first: "30 January 1648/9".
  DUAL_YEAR,
  /// The leap day that only Sweden had.
  SWEDISH,
  /// The decade begins with a ten: "1950-х".
  TENS,
  /// The year is no round hundred, which could be a number of things.
  NOT_ROUND;

  boolean holds(Frame frame) {
    Frame dated = frame.parts().isEmpty() ? frame : frame.parts().getFirst();
    int tail = dated.get(Feature.YEAR, 0) % 100;
    return switch (this) {
      case NONE -> true;
      case NO_RANGE -> frame.get(Feature.MONTH, 0) <= tail;
      case NOT_ROUND -> tail != 0;
      case TENS -> frame.get(Feature.DECADE, 1) % 10 == 0;
      case DUAL_YEAR -> isDual(frame);
      case SWEDISH ->
          frame.get(Feature.YEAR, 0) == 1712
              && frame.get(Feature.MONTH, 0) == 2
              && frame.get(Feature.DAY, 0) == 30;
      case NEXT_YEAR -> frame.get(Feature.TAIL, -1) == (tail + 1) % 100;
    };
  }

  /// Source: the Calendar (New Style) Act 1750 ended such years with 1751/2.
  private static boolean isDual(Frame frame) {
    int next = frame.get(Feature.YEAR, 0) + 1;
    int tail = frame.get(Feature.TAIL, -1);
    int month = frame.get(Feature.MONTH, 1);
    boolean before = month < 3 || (month == 3 && frame.get(Feature.DAY, 1) < 25);
    return next <= 1752
        && before
        && tail == (tail < 10 ? next % 10 : tail < 100 ? next % 100 : next);
  }
}
