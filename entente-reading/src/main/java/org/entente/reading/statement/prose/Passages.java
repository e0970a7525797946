package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;

/// Makes claims whose value is a passage of the sentence as it stands.
final class Passages {

  private final Clause clause;
  private final List<Unit> units;
  private final String paragraph;
  private final Sayer.Sink sink;

  Passages(Clause clause, String paragraph, Sayer.Sink sink) {
    this.clause = clause;
    this.units = clause.units();
    this.paragraph = paragraph;
    this.sink = sink;
  }

  /// Index after a verb and the adverbs beside it.
  int afterVerb(Predicate p) {
    int i = p.at() + 1;
    while (clause.is(i, Kind.ADVERB)) {
      i++;
    }
    return i;
  }

  /// The same, after one of the prepositions if it stands there.
  int after(Predicate p, Set<String> prepositions) {
    int i = afterVerb(p);
    return i < units.size() && prepositions.contains(units.get(i).lower()) ? i + 1 : i;
  }

  /// Says that the words from one unit to before another are a property of something.
  void say(
      String rule,
      Entity e,
      Property property,
      Predicate p,
      int from,
      int to,
      Stance stance,
      double sure) {
    boolean pronoun = to == from + 1 && units.get(from).is(Kind.PRONOUN);
    if (to <= from || pronoun) {
      return;
    }
    int start = units.get(from).start();
    int end = units.get(to - 1).end();
    sink.take(
        new ClaimDraft(e, property, rule)
            .value(paragraph.substring(start, end))
            .stance(stance)
            .confidence(sure),
        Math.min(start, units.get(opening(p)).start()),
        end);
  }

  /// Index of the first word that a citation needs to show of whom the predicate speaks: its
  /// subject, with the clause that leads to it in "the talks resulted in the treaty ending the
  /// war".
  private int opening(Predicate p) {
    Phrase subject = p.subject();
    if (subject == null || subject.from() > p.at()) {
      return p.at();
    }
    int verb = subject.from() - 2;
    boolean governed =
        clause.is(subject.from() - 1, Kind.PREPOSITION)
            && clause.is(verb, Kind.VERB)
            && units.get(verb).verb() != null;
    if (!governed) {
      return subject.from();
    }
    Phrase host = clause.subjectBefore(clause.groupStart(verb));
    return host == null ? verb : host.from();
  }
}
