package org.entente.time.expression;

/// Writes times that come back as TIMEX3 has them: the length between two of them, or the name of a
/// day of the week.
///
/// Source: TimeML Annotation Guidelines 1.2.1, section 2.2.3.4 on SET.
final class Recurrence {

  private Recurrence() {}

  /// `P1D` for "daily", `P2Y` for "every two years", `XXXX-WXX-1` for "every Monday", `XXXX-FA` for
  /// "every autumn".
  static String value(Frame frame) {
    int weekday = frame.get(Feature.WEEKDAY, 0);
    if (weekday > 0) {
      return "XXXX-WXX-" + weekday;
    }
    if (frame.has(Feature.CODE)) {
      return "XXXX" + Timex.season(frame.get(Feature.CODE, 0));
    }
    Length length = Length.of(frame);
    return length.isCounted() ? length.timex() : length.unit().duration("1");
  }
}
