package org.entente.time.expression;

/// Times of day as TIMEX3 writes them behind a day.
final class Clock {

  private Clock() {}

  /// `T14:30`, `TMO`; empty where the reading tells no time of day.
  static String of(Frame frame) {
    if (!frame.has(Feature.HOUR)) {
      return Daytime.of(frame.get(Feature.DAYTIME, 0)).letters;
    }
    int hour = frame.get(Feature.HOUR, 0);
    if (frame.has(Feature.MERIDIEM) && hour <= 12) {
      hour = hour % 12 + frame.get(Feature.MERIDIEM, 0);
    }
    return "T" + two(hour) + ":" + two(frame.get(Feature.MINUTE, 0));
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : Integer.toString(n);
  }
}
