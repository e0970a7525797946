package org.entente.reading.grammar;

import java.util.List;
import java.util.Set;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.VerbForm;
import org.entente.reading.mention.WordSet;

/// Tells a participle that describes the noun before it from the verb of a clause.
final class Participles {

  /// Verbs whose forms in -ed never describe what suffers them.
  private static final Set<String> INTRANSITIVE =
      WordSet.of(
          "accede adhere aim retaliate react reply reciprocate appear arrive belong come consent"
              + " consist culminate die emerge enter exist expire fall follow go happen insist"
              + " lapse last occur participate persist proceed prove remain resign respond result"
              + " return rise serve succeed travel vanish withdraw");

  private final Found found;
  private final Clause clause;
  private final List<Unit> units;

  Participles(Found found) {
    this.found = found;
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
    if (INTRANSITIVE.contains(form.lemma()) || last.is(Kind.PRONOUN)) {
      return false;
    }
    if (clause.is(v + 1, Kind.PREPOSITION) && units.get(v + 1).is("by")) {
      return true;
    }
    if (after.object() == null && (aside(v, after) || joined(v))) {
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
        && (clause.is(before.from() - 1, Kind.PREPOSITION) && !before.list()
            || inside(v, before) && finiteLater(v));
  }

  /// "The treaty, signed in May, ended the war"; "the accords, initialled in May and signed in
  /// June": after a comma the participle describes the thing named before it.
  private boolean aside(int v, Args after) {
    Phrase before = clause.is(v - 1, Kind.COMMA) ? clause.covering(v - 2) : null;
    if (before == null || !thing(before) || before.headUnit().is(Kind.PRONOUN)) {
      return false;
    }
    Predicate earlier = found.before(v);
    if (closes(v - 1)) {
      return false;
    }
    boolean own = earlier == null || earlier.subject() == null || !earlier.subject().same(before);
    return own && (after.date() != null || !after.args().isEmpty());
  }

  /// Whether a comma ends a relative clause that another comma opened: "A, who saw the war, left".
  private boolean closes(int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (clause.is(i, Kind.RELATIVE)) {
        return clause.is(i - 1, Kind.COMMA) || clause.is(i - 2, Kind.COMMA);
      }
      if (clause.is(i, Kind.COMMA) && clause.covering(i) == null) {
        return false;
      }
    }
    return false;
  }

  /// "initialled in May and signed in June": joined to a participle of that kind.
  private boolean joined(int v) {
    Predicate earlier = clause.is(v - 1, Kind.AND) ? found.before(v) : null;
    if (earlier == null || !earlier.passive() || earlier.end() < v - 1) {
      return false;
    }
    return !found.has(clause.groupStart(earlier.at()), earlier.at(), Kind.BE);
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
