package org.entente.reading.statement.order;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Order.Sense;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.statement.order.OrderRule.Stands;
import org.jspecify.annotations.Nullable;

/// Reads adverbs that point back to the fact told before: "and then left", "Two days later,".
///
/// Across sentences they say that the fact is later than another, but only the place tells than
/// which: such an order is not firm.
final class BackWords {

  private final OrderTable table;
  private final Facts facts;
  private final Clause clause;
  private final List<Unit> units;

  BackWords(OrderTable table, Facts facts) {
    this.table = table;
    this.facts = facts;
    this.clause = facts.clause();
    this.units = facts.units();
  }

  /// The orders that the sentence tells so.
  ///
  /// @param recent what the sentences before tell
  List<Link> read(Recent recent) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      for (OrderRule rule : table.about(Runs.lastWord(units.get(i)))) {
        int from = rule.stands() == Stands.BACK ? Runs.from(rule, units, i) : -1;
        if (from < 0 || facts.quoted(i) || governed(from, i + 1) || titular(i)) {
          continue;
        }
        Link link = link(rule, from, i + 1, recent.last());
        if (link != null) {
          links.add(link);
          break;
        }
      }
    }
    return links;
  }

  /// "since then", "no later"; "in response to" what follows.
  private boolean governed(int from, int to) {
    Unit next = clause.unit(to);
    return next != null && (next.is(Kind.TO) || next.is("of"))
        || clause.is(from - 1, Kind.PREPOSITION)
        || clause.is(from - 1, Kind.SUBORDINATOR)
        || clause.is(from - 1, Kind.DETERMINER)
        || clause.is(from - 1, Kind.NOT);
  }

  /// "the then president".
  private boolean titular(int word) {
    Unit next = clause.unit(word + 1);
    return next != null
        && units.get(word).is("then")
        && (next.name() instanceof Name.Office || next.is(Kind.DASH));
  }

  private @Nullable Link link(OrderRule rule, int from, int to, @Nullable End before) {
    Predicate own = own(rule, from, to);
    End later = facts.end(own);
    if (own == null || later == null || !facts.finite(own)) {
      return null;
    }
    int opening = Math.min(from, clause.groupStart(own.at()));
    Predicate told = earlier(own);
    boolean across = told == null && !facts.embedded(own);
    End earlier = across ? before : told != null && joined(told, own) ? facts.end(told) : null;
    return earlier == null
        ? null
        : new Link(
            earlier,
            later,
            Sense.BEGAN_BEFORE,
            rule.name(),
            facts.startOf(opening),
            facts.endOf(to - 1));
  }

  /// The verb to which the words belong: in its group, before its subject, or right behind it.
  private @Nullable Predicate own(OrderRule rule, int from, int to) {
    for (Predicate p : facts.verbs()) {
      if (p.at() >= to) {
        Phrase subject = p.subject();
        boolean inside = clause.groupStart(p.at()) <= from;
        boolean opens =
            subject != null
                && subject.from() >= to
                && !facts.has(to, p.at(), Kind.RELATIVE)
                && !facts.has(to, p.at(), Kind.SUBORDINATOR)
                && (new Governing(facts, rule).leads(from) || clause.is(from - 1, Kind.COMMA));
        return inside || opens ? p : null;
      }
    }
    return null;
  }

  /// The last finite verb told before another; null where there is none.
  private @Nullable Predicate earlier(Predicate own) {
    Predicate last = null;
    for (Predicate p : facts.verbs()) {
      boolean counts = facts.finite(p) || facts.end(p) != null;
      last = p.at() < own.at() && counts ? p : last;
    }
    return last;
  }

  /// Whether one verb follows another in the same story: "A came and later left", "A, who later
  /// left".
  private boolean joined(Predicate told, Predicate own) {
    int group = clause.groupStart(own.at());
    if (clause.is(group - 1, Kind.RELATIVE)) {
      return true;
    }
    boolean parted =
        facts.has(told.at(), own.at(), Kind.RELATIVE)
            || facts.has(told.at(), own.at(), Kind.SUBORDINATOR);
    boolean linked =
        facts.has(told.at(), own.at(), Kind.AND)
            || facts.has(told.at(), own.at(), Kind.BUT)
            || facts.has(told.at(), own.at(), Kind.COMMA);
    return linked && !parted && facts.finite(told) && !facts.embedded(told);
  }
}
