package org.entente.time.expression;

import java.util.List;

/// A date expression as read, before what it leaves out is filled in.
///
/// @param from its first token
/// @param to the token after its last
/// @param shape how its dates hang together
/// @param dates the dates in it; none for those that count from the last date
/// @param count how many units, negative for earlier
/// @param unit of the relative shapes: 1 day, 2 week, 3 month, 4 year, 5 decade
/// @param aside whether it only names a thing by its date ("the Treaty of 1951"), so that the story
///   does not move there
record Phrase(
    int from, int to, Shape shape, List<PartialDate> dates, int count, int unit, boolean aside) {

  /// How the dates of a phrase hang together.
  enum Shape {
    /// One date.
    POINT,
    /// All the time of one date.
    LASTING,
    /// From the first to the second.
    RANGE,
    /// From the date on.
    ONWARD,
    /// Up to the date.
    UP_TO,
    /// At each of them.
    ALL_OF,
    /// At one of them.
    ONE_OF,
    /// So long after the last date.
    SHIFT,
    /// The day, month or year of the last date.
    SAME,
    /// So long from the last date on.
    SPAN
  }

  static Phrase of(int from, int to, Shape shape, PartialDate... dates) {
    return new Phrase(from, to, shape, List.of(dates), 0, 0, false);
  }

  static Phrase relative(int from, int to, Shape shape, int count, int unit) {
    return new Phrase(from, to, shape, List.of(), count, unit, false);
  }

  Phrase asAside() {
    return new Phrase(from, to, shape, dates, count, unit, true);
  }

  Phrase startingAt(int token) {
    return new Phrase(token, to, shape, dates, count, unit, aside);
  }
}
