package org.entente.reading.grammar;

import java.util.List;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.VerbForm;

/// Tells a participle that describes the noun before it from the verb of a clause.
final class Participles {

  private final Clause clause;
  private final List<Unit> units;

  Participles(Found found) {
    this.clause = found.clause();
    this.units = found.units();
  }

  /// "a treaty signed by", "the armistice concluded in": a participle that describes the noun
  /// before it.
  boolean reduced(int v, VerbForm form, Args after) {
    if (v == 0) {
      return after.object() == null;
    }
    Unit last = units.get(v - 1);
    if (clause.is(v + 1, Kind.PREPOSITION) && units.get(v + 1).is("by")) {
      return true;
    }
    if (last.is(Kind.COMMA) || last.is(Kind.RELATIVE) || last.is(Kind.AND) && !form.past()) {
      return !form.past() && after.object() == null;
    }
    if (!form.past()) {
      return true;
    }
    Phrase before = clause.covering(v - 1);
    return after.object() == null
        && before != null
        && thing(before)
        && inside(v, before)
        && finiteLater(v);
  }

  private static boolean thing(Phrase p) {
    return !Actors.isActor(p.headUnit()) && !Collectives.contains(p.headWord());
  }

  /// Whether the noun before is itself governed, as an object or after a preposition, so that a
  /// clause is under way.
  private boolean inside(int v, Phrase before) {
    int i = before.from() - 1;
    return i >= 0
            && (units.get(i).is(Kind.VERB)
                || units.get(i).is(Kind.BE)
                || units.get(i).is(Kind.PREPOSITION)
                || units.get(i).is(Kind.RELATIVE))
        || finiteLater(v);
  }

  private boolean finiteLater(int v) {
    for (int i = v + 1; i < units.size(); i++) {
      Unit u = units.get(i);
      if (u.is(Kind.COMMA) || u.is(Kind.SUBORDINATOR) || u.is(Kind.RELATIVE) || u.is(Kind.STOP)) {
        break;
      }
      if (u.is(Kind.BE) || u.is(Kind.HAVE) || u.is(Kind.MODAL) || u.is(Kind.DO)) {
        return true;
      }
      if (u.is(Kind.VERB)
          && u.verb() != null
          && u.verb().past()
          && !units.get(i - 1).is(Kind.AND)) {
        return true;
      }
    }
    for (int i = v - 1; i >= 0; i--) {
      Unit u = units.get(i);
      if (u.is(Kind.SUBORDINATOR) || u.is(Kind.RELATIVE) || u.is(Kind.STOP)) {
        return false;
      }
      if (u.is(Kind.BE) || u.is(Kind.VERB) && u.verb() != null && u.verb().past()) {
        return true;
      }
    }
    return false;
  }
}
