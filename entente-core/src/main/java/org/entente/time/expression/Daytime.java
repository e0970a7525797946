package org.entente.time.expression;

/// The parts of a day that have a name, with the letters that TIMEX3 writes behind the day.
enum Daytime {
  NONE(0, ""),
  MORNING(1, "TMO"),
  MIDDAY(2, "TMI"),
  AFTERNOON(3, "TAF"),
  EVENING(4, "TEV"),
  NIGHT(5, "TNI"),
  DAYLIGHT(6, "TDT");

  /// The number of its words in `date-words.tsv`.
  final int number;

  final String letters;

  Daytime(int number, String letters) {
    this.number = number;
    this.letters = letters;
  }

  static Daytime of(int number) {
    for (Daytime daytime : values()) {
      if (daytime.number == number) {
        return daytime;
      }
    }
    throw new IllegalArgumentException("no part of the day has the number " + number);
  }
}
