package org.entente.time.expression;

/// So many units of time.
///
/// @param count how many, or [#SOME]
/// @param half whether half a unit comes on top
record Length(int count, boolean half, Unit unit) {

  /// An unknown number.
  static final int SOME = -1;

  static Length of(Frame frame) {
    int count = frame.get(Feature.COUNT, frame.has(Feature.TIMES) ? 1 : SOME);
    if (count != SOME) {
      count = count * frame.get(Feature.TIMES, 1) + frame.get(Feature.PLUS, 0);
    }
    return new Length(count, frame.has(Feature.HALF), Unit.of(frame.get(Feature.UNIT, 0)));
  }

  boolean isCounted() {
    return count != SOME;
  }

  /// As TIMEX3 writes it: `P2Y`, `P2.5Y`, `PXD`, `P6M` for half a year.
  String timex() {
    String number = isCounted() ? Integer.toString(count) : "X";
    if (half && count == 0 && unit == Unit.YEAR) {
      return Unit.MONTH.duration("6");
    }
    if (half && count == 0 && unit == Unit.HOUR) {
      return Unit.MINUTE.duration("30");
    }
    if (half && isCounted()) {
      number = count == 0 ? "0.5" : number + ".5";
    }
    return unit.duration(number);
  }
}
