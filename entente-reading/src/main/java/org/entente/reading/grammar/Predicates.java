package org.entente.reading.grammar;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.claim.Stance;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.VerbForm;

/// Finds what is said in a sentence: verbs and nouns of action with those they concern.
public final class Predicates {

  private final Found found;
  private final Clause clause;
  private final List<Unit> units;
  private final Subjects subjects;
  private final Stances stances;
  private final Datings datings;
  private final Participles participles;
  private final Relatives relatives;

  private Predicates(Found found) {
    this.found = found;
    this.clause = found.clause();
    this.units = found.units();
    this.subjects = new Subjects(found);
    this.stances = new Stances(found);
    this.datings = new Datings(found);
    this.participles = new Participles(found);
    this.relatives = new Relatives(found);
  }

  /// The predicates of a sentence, verbs first, each group in order.
  ///
  /// @param nouns nouns that name acts
  public static List<Predicate> of(Clause clause, Set<String> nouns) {
    Found found = new Found(clause);
    new Predicates(found).read(nouns);
    return found.all();
  }

  private void read(Set<String> nouns) {
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.is(Kind.VERB)) {
        found.add(verb(i));
      } else if ((unit.is(Kind.BE) || unit.is(Kind.HAVE)) && copula(i)) {
        found.add(being(i));
      }
    }
    datings.share();
    Nominals nominals = new Nominals(found);
    for (int i = 0; i < units.size(); i++) {
      Predicate act = nouns.contains(units.get(i).lower()) ? nominals.noun(i) : null;
      if (act != null) {
        found.add(act);
      }
    }
  }

  private Predicate verb(int v) {
    VerbForm form = Objects.requireNonNull(units.get(v).verb());
    int group = clause.groupStart(v);
    boolean be = found.has(group, v, Kind.BE);
    boolean infinitive = found.has(group, v, Kind.TO);
    Args after = Givings.turned(clause, form.lemma(), Args.after(clause, v + 1));
    boolean reduced = !be && form.participle() && group == v && participles.reduced(v, form, after);
    boolean passive = be && form.participle() || reduced;
    Phrase subject = subjects.complemented(subjects.subject(v, group, form, infinitive, reduced));
    Stance stance = stances.ofVerb(v, group, infinitive, form, subject);
    Unit date = after.date() != null ? after.date() : datings.leadDate(v, subject);
    if (!reduced) {
      after = relatives.completed(v, infinitive, passive, subject, after);
    }
    return new Predicate(
        units,
        false,
        form.lemma(),
        after.particle(),
        passive,
        stance,
        stances.purpose(v, infinitive, stance),
        v,
        subject,
        after.object(),
        after.args(),
        date,
        after.end(),
        null);
  }

  /// Whether the form of "be" is the verb itself and not the auxiliary of another.
  private boolean copula(int b) {
    int i = b + 1;
    while (clause.is(i, Kind.ADVERB) || clause.is(i, Kind.NOT)) {
      i++;
    }
    return !clause.is(i, Kind.VERB) && !clause.is(i, Kind.BE) && !clause.is(i, Kind.TO);
  }

  private Predicate being(int b) {
    int group = clause.groupStart(b);
    Args after = Args.after(clause, skipNot(b + 1));
    Phrase subject =
        subjects.subject(b, group, VerbForm.BEING, found.has(group, b, Kind.TO), false);
    Stance stance =
        clause.is(b + 1, Kind.NOT)
            ? Stance.DENIED
            : stances.ofVerb(b, group, found.has(group, b, Kind.TO), VerbForm.BEING, subject);
    Unit date = after.date() != null ? after.date() : datings.leadDate(b, subject);
    return new Predicate(
        units,
        false,
        units.get(b).is(Kind.HAVE) ? "have" : "be",
        after.particle(),
        false,
        stance,
        false,
        b,
        subject,
        after.object(),
        after.args(),
        date,
        after.end(),
        null);
  }

  private int skipNot(int i) {
    return clause.is(i, Kind.NOT) ? i + 1 : i;
  }
}
