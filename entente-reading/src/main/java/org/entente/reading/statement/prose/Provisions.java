package org.entente.reading.statement.prose;

import java.util.ArrayList;
import java.util.List;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;

/// Tells apart the provisions that one clause joins: "the right to station troops and to build a
/// railway".
final class Provisions {

  private Provisions() {}

  /// The ranges of units, from one to before another, each a provision of its own.
  static List<int[]> split(List<Unit> units, int from, int to) {
    List<int[]> out = new ArrayList<>();
    int start = from;
    boolean infinitive = false;
    for (int i = from; i < to; i++) {
      boolean opens = units.get(i).is(Kind.TO) && i + 1 < to && units.get(i + 1).is(Kind.VERB);
      boolean joined = opens && infinitive && i > start + 1 && units.get(i - 1).is(Kind.AND);
      if (joined) {
        int end = units.get(i - 2).is(Kind.COMMA) ? i - 2 : i - 1;
        if (end > start) {
          out.add(new int[] {start, end});
          start = i;
        }
      }
      infinitive |= opens;
    }
    out.add(new int[] {start, to});
    return out;
  }
}
