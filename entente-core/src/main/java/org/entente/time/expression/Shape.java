package org.entente.time.expression;

/// How the times of a phrase hang together.
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
  /// So long after or before the last date.
  SHIFT,
  /// The day, month or year of the last date.
  SAME,
  /// From the last date of the paragraph on, or up to it: "since then", "until then".
  THEN,
  /// So long from the last date on.
  SPAN,
  /// A length of time, wherever it lies.
  LENGTH,
  /// Told from the day of writing: "yesterday", "last May", "on Monday".
  DEICTIC,
  /// Times that come back.
  SET,
  /// The past, the present, the future.
  REFERENCE,
  /// A period with a name.
  PERIOD
}
