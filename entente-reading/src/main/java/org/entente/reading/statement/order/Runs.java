package org.entente.reading.statement.order;

import java.util.List;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;

/// Finds the runs of words of a rule among the units of a sentence.
final class Runs {

  private Runs() {}

  /// The last word of a unit. A date can end in a word of order: "two weeks after".
  static String lastWord(Unit u) {
    return u.is(Kind.DATE) ? u.lower().substring(u.lower().lastIndexOf(' ') + 1) : u.lower();
  }

  /// Index of the first unit of the rule's words if they end in unit `last`; -1 if they do not.
  static int from(OrderRule rule, List<Unit> units, int last) {
    int longest = -1;
    for (List<String> words : rule.words()) {
      if (dated(units.get(last), words)) {
        return last;
      }
      int from = last - words.size() + 1;
      boolean fits = from >= 0 && lastWord(units.get(last)).equals(words.getLast());
      for (int k = 0; fits && k < words.size() - 1; k++) {
        fits = units.get(from + k).is(words.get(k));
      }
      longest = fits && (longest < 0 || from < longest) ? from : longest;
    }
    return longest;
  }

  /// "the next day", where it is one date.
  private static boolean dated(Unit u, List<String> words) {
    String run = String.join(" ", words);
    return u.is(Kind.DATE) && (u.lower().equals(run) || u.lower().endsWith(" " + run));
  }
}
