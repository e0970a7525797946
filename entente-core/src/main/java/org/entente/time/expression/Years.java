package org.entente.time.expression;

/// Years, decades and centuries as astronomers count them: 1 BC is the year 0, 2 BC the year -1.
final class Years {

  private Years() {}

  /// The year of a reading, or the first of its decade or century; [PartialDate#NONE] if it has
  /// none.
  static int first(Frame frame) {
    boolean before = frame.get(Feature.ERA, 1) < 0;
    if (frame.has(Feature.CENTURY)) {
      int century = frame.get(Feature.CENTURY, 0);
      return before ? 1 - century * 100 : (century - 1) * 100;
    }
    if (frame.has(Feature.DECADE)) {
      int decade = frame.get(Feature.DECADE, 0);
      return before ? 1 - decade - 9 : decade < 100 ? 1900 + decade : decade;
    }
    int year = frame.get(Feature.YEAR, PartialDate.NONE);
    return before && year != PartialDate.NONE ? 1 - year : year;
  }

  /// How many years a reading names: 1, 10 or 100.
  static int scale(Frame frame) {
    if (frame.has(Feature.CENTURY)) {
      return 100;
    }
    if (!frame.has(Feature.DECADE)) {
      return 1;
    }
    int decade = frame.get(Feature.DECADE, 0);
    boolean hundred = decade >= 1000 && decade % 100 == 0 && decade != 2000;
    return hundred && !frame.has(Feature.ERA) ? 100 : 10;
  }
}
