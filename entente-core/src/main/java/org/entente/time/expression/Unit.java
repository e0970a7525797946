package org.entente.time.expression;

/// The units in which time is counted, each with its letters in a TIMEX3 duration.
enum Unit {
  NONE(0, "", ""),
  DAY(1, "P", "D"),
  WEEK(2, "P", "W"),
  MONTH(3, "P", "M"),
  YEAR(4, "P", "Y"),
  DECADE(5, "P", "DE"),
  CENTURY(6, "P", "CE"),
  HOUR(7, "PT", "H"),
  MINUTE(8, "PT", "M"),
  SECOND(9, "PT", "S"),
  WEEKEND(10, "P", "WE"),
  QUARTER(11, "P", "Q");

  /// The number of its words in `date-words.tsv`.
  final int number;

  private final String before;
  private final String after;

  Unit(int number, String before, String after) {
    this.number = number;
    this.before = before;
    this.after = after;
  }

  /// The TIMEX3 value of so many of them: `P2Y`, `PT3H`, `PXD`.
  String duration(String count) {
    return before + count + after;
  }

  static Unit of(int number) {
    for (Unit unit : values()) {
      if (unit.number == number) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no unit has the number " + number);
  }
}
