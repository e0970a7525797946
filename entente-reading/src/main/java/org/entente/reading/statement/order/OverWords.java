package org.entente.reading.statement.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.claim.Order.Sense;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.statement.order.OrderRule.First;
import org.entente.reading.statement.order.OrderRule.Stands;
import org.jspecify.annotations.Nullable;

/// Reads words that govern one of the two facts: "after A left", "until the treaty", "having signed
/// it".
final class OverWords {

  /// "ever since", "the first visit since": here the word tells a time and no cause.
  private static final Set<String> TIMELY = Set.of("ever", "first", "last", "only");

  private final OrderTable table;
  private final Facts facts;
  private final Clause clause;
  private final List<Unit> units;

  OverWords(OrderTable table, Facts facts) {
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
        int from = Runs.from(rule, units, i);
        boolean here = rule.stands() == Stands.OVER || rule.stands() == Stands.OPENING;
        if (from < 0 || !here || facts.quoted(i) || clause.is(from - 1, Kind.DETERMINER)) {
          continue;
        }
        Link link = link(rule, from, rule.stands() == Stands.OPENING ? from : i + 1, recent);
        if (link != null) {
          links.add(link);
          i = Math.max(i, from);
          break;
        }
      }
    }
    return links;
  }

  private @Nullable Link link(OrderRule rule, int from, int to, Recent recent) {
    if (clause.is(to, Kind.RELATIVE) && units.get(to).is("which")) {
      return which(rule, from, to);
    }
    if (pointing(to)) {
      return pointed(rule, from, to, recent.last());
    }
    Governed governed = Governed.at(facts, recent, to);
    Predicate main = governed == null ? null : new Governing(facts, rule).of(from, governed);
    End other = facts.end(main);
    if (governed == null || main == null || other == null || !timely(rule, from, main)) {
      return null;
    }
    boolean turned = ended(rule) && only(from, main);
    First first = turned ? First.GOVERNED : rule.first();
    if (governed.over() && first == First.MAIN) {
      return null;
    }
    boolean ended = governed.over() || ended(rule) && !turned;
    return link(rule, first, governed.end(), other, ended, from, to);
  }

  private Link link(
      OrderRule rule, First first, End governed, End main, boolean ended, int from, int to) {
    boolean straight = first == First.GOVERNED;
    return new Link(
        straight ? governed : main,
        straight ? main : governed,
        ended ? Sense.ENDED_BEFORE : Sense.BEGAN_BEFORE,
        rule.name(),
        facts.startOf(from),
        facts.endOf(Math.max(from, to - 1)));
  }

  /// "A left, after which B came": what the words govern is the clause before.
  private @Nullable Link which(OrderRule rule, int from, int which) {
    Predicate earlier = null;
    Predicate next = null;
    for (Predicate p : facts.verbs()) {
      earlier = p.at() < from && facts.finite(p) ? p : earlier;
      next = next == null && p.at() > which ? p : next;
    }
    End governed = clause.is(from - 1, Kind.COMMA) ? facts.end(earlier) : null;
    End main = next != null && facts.finite(next) ? facts.end(next) : null;
    boolean plain = earlier != null && !facts.has(earlier.at(), from, Kind.SUBORDINATOR);
    return governed == null || main == null || !plain
        ? null
        : link(rule, rule.first(), governed, main, ended(rule), from, which + 1);
  }

  /// "After this, B came", of a sentence of its own.
  private @Nullable Link pointed(OrderRule rule, int from, int to, @Nullable End before) {
    Predicate next =
        before == null || from > 1 || facts.verbs().isEmpty() ? null : facts.verbs().getFirst();
    End main = next != null && facts.finite(next) ? facts.end(next) : null;
    return before == null || main == null
        ? null
        : link(rule, rule.first(), before, main, ended(rule), from, to + 1);
  }

  private static boolean ended(OrderRule rule) {
    return rule.sense() == Sense.ENDED_BEFORE;
  }

  private boolean pointing(int i) {
    boolean word = i < units.size() && (units.get(i).is("this") || units.get(i).is("that"));
    return word && clause.is(i + 1, Kind.COMMA);
  }

  /// "not until", "only until": what the words govern came first.
  private boolean only(int from, Predicate main) {
    return clause.is(from - 1, Kind.NOT)
        || facts.has(clause.groupStart(main.at()), main.at(), Kind.NOT);
  }

  /// "Since" tells a time beside a perfect tense, and else mostly a cause.
  private boolean timely(OrderRule rule, int from, Predicate main) {
    if (!rule.name().equals("since")) {
      return true;
    }
    boolean perfect = facts.has(clause.groupStart(main.at()), main.at() + 1, Kind.HAVE);
    return perfect || from > 0 && TIMELY.contains(units.get(from - 1).lower());
  }
}
