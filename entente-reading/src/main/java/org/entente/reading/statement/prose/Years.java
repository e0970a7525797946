package org.entente.reading.statement.prose;

import java.util.List;
import org.entente.reading.evidence.Times;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// The years that a sentence speaks of.
final class Years {

  private Years() {}

  /// The year of the first date; null where there is none.
  static @Nullable Integer of(List<Unit> units) {
    for (Unit u : units) {
      Integer year = Times.year(u.date());
      if (year != null) {
        return year;
      }
    }
    return null;
  }

  /// The only date of a sentence.
  static @Nullable Unit only(List<Unit> units) {
    List<Unit> dates = units.stream().filter(u -> u.is(Kind.DATE)).toList();
    return dates.size() == 1 ? dates.getFirst() : null;
  }
}
