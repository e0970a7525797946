package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;

/// Where the words of a clause end, for values that are taken as they stand.
final class ClauseEnd {

  private static final Set<String> BREAKS =
      WordSet.of("although though because while whereas when but since");

  private ClauseEnd() {}

  /// Index after the last unit of the clause that goes on at `from`.
  static int after(List<Unit> units, int from) {
    int i = from;
    while (i < units.size()) {
      Unit u = units.get(i);
      if (u.is(Kind.STOP) || BREAKS.contains(u.lower()) && !u.is(Kind.DATE)) {
        return trimmed(units, from, i);
      }
      if (u.is(Kind.AND) && (verbFollows(units, i + 1) || clauseFollows(units, i + 1))) {
        return trimmed(units, from, i);
      }
      if (u.is(Kind.COMMA) && ends(units, i + 1)) {
        return trimmed(units, from, i);
      }
      i++;
    }
    return trimmed(units, from, i);
  }

  private static int trimmed(List<Unit> units, int from, int to) {
    int end = to;
    while (end > from
        && (units.get(end - 1).is(Kind.COMMA)
            || units.get(end - 1).is(Kind.AND)
            || units.get(end - 1).is(Kind.BUT))) {
      end--;
    }
    return end;
  }

  private static boolean verbFollows(List<Unit> units, int i) {
    int j = i;
    while (j < units.size() && units.get(j).is(Kind.ADVERB)) {
      j++;
    }
    if (j >= units.size()) {
      return false;
    }
    Unit u = units.get(j);
    if (u.is(Kind.VERB)) {
      return u.verb() != null && u.verb().past();
    }
    return u.is(Kind.BE)
        || u.is(Kind.HAVE)
        || u.is(Kind.MODAL)
        || u.is(Kind.PRONOUN) && finiteSoon(units, j + 1, 3);
  }

  private static boolean ends(List<Unit> units, int i) {
    if (i >= units.size()) {
      return true;
    }
    Unit u = units.get(i);
    if (u.is(Kind.RELATIVE) || u.is(Kind.SUBORDINATOR) || u.is(Kind.BUT)) {
      return true;
    }
    if (u.is(Kind.AND)) {
      return verbFollows(units, i + 1) || clauseFollows(units, i + 1);
    }
    return u.is(Kind.VERB) && u.verb() != null && (u.verb().gerund() || u.verb().past());
  }

  private static boolean clauseFollows(List<Unit> units, int i) {
    return finiteSoon(units, i, 6);
  }

  private static boolean finiteSoon(List<Unit> units, int from, int within) {
    for (int j = from; j < Math.min(units.size(), from + within); j++) {
      Unit u = units.get(j);
      if (u.is(Kind.PREPOSITION) || u.is(Kind.COMMA) || u.is(Kind.TO)) {
        return false;
      }
      if (u.is(Kind.BE)
          || u.is(Kind.HAVE)
          || u.is(Kind.MODAL)
          || u.is(Kind.VERB) && u.verb() != null && u.verb().past()) {
        return true;
      }
    }
    return false;
  }
}
