package org.entente.time;

/// How one end of an interval is told, from the surest to the vaguest.
public enum EndKind {
  /// By a date that bounds it.
  TOLD,
  /// By a date that is approximate or doubtful (`1955~`, `1955?`), and so bounds nothing.
  APPROXIMATE,
  /// Not told, though there was one (`1948/`, `/1957`).
  UNKNOWN,
  /// Not told, and there need be none (`1948/..`, `../1957`).
  OPEN;

  /// The surer of the two.
  public EndKind surer(EndKind other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /// The vaguer of the two.
  public EndKind vaguer(EndKind other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
