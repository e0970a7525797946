package org.entente.reading.statement.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.claim.Entity;
import org.entente.reading.evidence.Times;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Lists that are told side by side: "A and B left in 1933 and 1937, respectively" pairs the first
/// with the first.
final class Respectively {

  private final boolean told;
  private final List<HistoricalDate> dates;
  private final int end;

  Respectively(Predicate p) {
    this.told = told(p);
    this.dates = new ArrayList<>();
    this.end = told ? readDates(p) : 0;
  }

  /// Offset after the last of the dates; 0 where there are none.
  int end() {
    return end;
  }

  /// Whether the two belong together, each a member of its list.
  boolean pairs(List<Entity> first, Entity a, List<Entity> second, Entity b) {
    boolean parallel = told && first.size() > 1 && first.size() == second.size();
    return !parallel || first.indexOf(a) == second.indexOf(b);
  }

  /// The date of one of those listed; null where the dates do not fit the list.
  @Nullable HistoricalDate date(HistoricalDate whole, List<List<Entity>> lists, Entity... sides) {
    if (dates.size() < 2) {
      return whole;
    }
    for (List<Entity> list : lists) {
      int i = list.size() == dates.size() ? first(list, sides) : -1;
      if (i >= 0) {
        return dates.get(i);
      }
    }
    return null;
  }

  private static int first(List<Entity> list, Entity... sides) {
    return Arrays.stream(sides).mapToInt(list::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
  }

  private static boolean told(Predicate p) {
    List<Unit> units = p.sentence();
    for (int i = p.at() + 1; i < units.size() && !units.get(i).is(Kind.STOP); i++) {
      if (units.get(i).is("respectively")) {
        return true;
      }
    }
    return false;
  }

  /// Reads the dates that follow one another; the offset after the last.
  private int readDates(Predicate p) {
    int last = 0;
    List<Unit> units = p.sentence();
    int i = p.date() == null ? units.size() : units.indexOf(p.date());
    while (i < units.size()) {
      HistoricalDate date = units.get(i).date();
      if (date != null) {
        dates.addAll(Times.members(date));
        last = units.get(i).end();
      } else if (!units.get(i).is(Kind.AND) && !units.get(i).is(Kind.COMMA)) {
        break;
      }
      i++;
    }
    return last;
  }
}
