package org.entente.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.VerbForm;
import org.jspecify.annotations.Nullable;

/// Gives the verb of a relative clause what its pronoun stands for: "the treaty which A signed",
/// "B, with which A concluded a treaty".
final class Relatives {

  private final Documents documents;
  private final Found found;
  private final Clause clause;
  private final List<Unit> units;

  Relatives(Found found) {
    this.documents = new Documents(found.clause());
    this.found = found;
    this.clause = found.clause();
    this.units = found.units();
  }

  /// What follows the verb at `v`, with the relative pronoun's part in it.
  Args completed(int v, boolean infinitive, boolean passive, @Nullable Phrase subject, Args after) {
    int start = clause.clauseStart(v);
    int pronoun = start - 1;
    boolean relative = clause.is(pronoun, Kind.RELATIVE) && standsForThing(units.get(pronoun));
    if (!relative || subject == null || subject.from() < start || !first(v, start, infinitive)) {
      return after;
    }
    boolean governed = clause.is(pronoun - 1, Kind.PREPOSITION) || clause.is(pronoun - 1, Kind.TO);
    Phrase nearest = antecedent(governed ? pronoun - 2 : pronoun - 1);
    VerbForm verb = units.get(v).verb();
    Phrase meant = verb == null ? nearest : documents.meant(nearest, verb.lemma());
    if (meant == null) {
      return after;
    }
    if (governed) {
      List<Arg> args = new ArrayList<>(after.args());
      args.add(new Arg(units.get(pronoun - 1).lower(), meant));
      return new Args(
          after.particle(), after.object(), List.copyOf(args), after.date(), after.end());
    }
    return after.object() == null && !passive
        ? new Args(after.particle(), meant, after.args(), after.date(), after.end())
        : after;
  }

  private static boolean standsForThing(Unit pronoun) {
    return pronoun.is("which") || pronoun.is("whom");
  }

  /// Whether no verb of the clause stands before, save the one that governs an infinitive.
  private boolean first(int v, int start, boolean infinitive) {
    Predicate before = found.before(v);
    return before == null || before.at() < start || infinitive;
  }

  /// The phrase that the pronoun after `i` points to; a person rather than the office beside the
  /// name.
  private @Nullable Phrase antecedent(int i) {
    int j = i;
    if (clause.is(j, Kind.COMMA)) {
      j--;
    }
    while (clause.is(j, Kind.DATE) || clause.is(j, Kind.CLOSE)) {
      j--;
      if (clause.is(j, Kind.PREPOSITION)) {
        j--;
      }
    }
    Phrase p = clause.covering(j);
    Phrase named =
        p != null && clause.is(p.from() - 1, Kind.COMMA) ? clause.covering(p.from() - 2) : null;
    boolean beside =
        p != null
            && named != null
            && Actors.isPerson(named.headUnit())
            && !Actors.isPerson(p.headUnit());
    return beside ? named : p;
  }
}
