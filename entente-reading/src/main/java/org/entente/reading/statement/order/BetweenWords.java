package org.entente.reading.statement.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.claim.Order.Sense;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.statement.order.OrderRule.First;
import org.entente.reading.statement.order.OrderRule.Stands;
import org.jspecify.annotations.Nullable;

/// Reads verbs that tell what one fact brought: "the coup led to the invasion", "prompting A to
/// leave".
final class BetweenWords {

  private static final Set<String> POINTING = Set.of("this", "that", "it", "these");

  private final OrderTable table;
  private final Facts facts;
  private final Clause clause;

  BetweenWords(OrderTable table, Facts facts) {
    this.table = table;
    this.facts = facts;
    this.clause = facts.clause();
  }

  /// The orders that the sentence tells so.
  ///
  /// @param recent what the sentences before tell
  List<Link> read(Recent recent) {
    List<Link> links = new ArrayList<>();
    for (Predicate p : facts.verbs()) {
      for (OrderRule rule : table.about(p.lemma())) {
        boolean here = rule.stands() == Stands.BETWEEN && p.stance() == Stance.ASSERTED;
        Link link = here && !facts.quoted(p.at()) ? link(rule, p, recent) : null;
        if (link != null) {
          links.add(link);
          break;
        }
      }
    }
    return links;
  }

  private @Nullable Link link(OrderRule rule, Predicate p, Recent recent) {
    for (List<String> words : rule.words()) {
      String preposition = words.size() > 1 ? words.getLast() : "";
      boolean passive = preposition.equals("by");
      End brought = passive == p.passive() ? brought(p, preposition, recent) : null;
      End bringing = brought == null ? null : bringing(p, recent);
      if (brought == null || bringing == null) {
        continue;
      }
      boolean straight = rule.first() == First.MAIN;
      return new Link(
          straight ? bringing : brought,
          straight ? brought : bringing,
          Sense.BEGAN_BEFORE,
          rule.name(),
          facts.startOf(p.at()),
          facts.endOf(p.at()));
    }
    return null;
  }

  /// What stands as its object or after its preposition: an act, an instrument, or what somebody
  /// was brought to do.
  private @Nullable End brought(Predicate p, String preposition, Recent recent) {
    Phrase object = preposition.isEmpty() ? p.object() : p.after(Set.of(preposition)).orElse(null);
    Governed named = object == null ? null : Governed.phrase(facts, recent, object);
    if (named != null && !named.over()) {
      return named.end();
    }
    Phrase moved = p.object();
    for (Predicate next : facts.verbs()) {
      if (moved != null && next.at() > p.at()) {
        boolean done = facts.infinitive(next) && clause.groupStart(next.at()) == moved.to();
        return done && !preposition.equals("by") ? facts.end(next) : null;
      }
    }
    return null;
  }

  /// What its subject names or points to; of a form in -ing after a comma, the verb before.
  private @Nullable End bringing(Predicate p, Recent recent) {
    int group = clause.groupStart(p.at());
    if (clause.is(group - 1, Kind.COMMA) && p.sentence().get(p.at()).gerund()) {
      return told(group);
    }
    Phrase subject = p.subject();
    if (group == 1 && POINTING.contains(p.sentence().getFirst().lower()) && facts.finite(p)) {
      return recent.last();
    }
    if (subject == null || !facts.finite(p)) {
      return null;
    }
    boolean which = clause.is(group - 1, Kind.RELATIVE);
    if (which && Actors.isActor(subject.headUnit())) {
      return clause.is(group - 2, Kind.COMMA) ? told(group - 2) : null;
    }
    Governed named = Governed.phrase(facts, recent, subject);
    return named == null || named.over() ? null : named.end();
  }

  /// The fact of the last finite verb before unit `i`.
  private @Nullable End told(int i) {
    Predicate last = null;
    for (Predicate p : facts.verbs()) {
      last = p.at() < i && facts.finite(p) ? p : last;
    }
    return facts.end(last);
  }
}
