package org.entente.reading.statement.order;

import java.util.List;
import java.util.Map;
import org.entente.claim.Claim;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/// A sentence that was read: its predicates and the claim that carries each.
public final class Facts {

  private final Span text;
  private final Clause clause;
  private final List<Predicate> told;
  private final List<Predicate> verbs;
  private final Map<Integer, Claim> carriers;

  /// @param carriers by the number of the predicate
  Facts(Span text, Clause clause, List<Predicate> told, Map<Integer, Claim> carriers) {
    this.text = text;
    this.clause = clause;
    this.told = told;
    this.verbs = told.stream().filter(p -> !p.nominal()).toList();
    this.carriers = carriers;
  }

  Clause clause() {
    return clause;
  }

  List<Unit> units() {
    return clause.units();
  }

  /// Whether nothing in it can stand in an order.
  boolean none() {
    return carriers.isEmpty();
  }

  /// The predicates that are verbs, in order.
  List<Predicate> verbs() {
    return verbs;
  }

  /// The fact that a predicate tells; null where no claim carries it.
  @Nullable End end(@Nullable Predicate p) {
    for (Map.Entry<Integer, Claim> carrier : carriers.entrySet()) {
      Predicate carried = told.get(carrier.getKey());
      if (p != null && carried.at() == p.at() && carried.nominal() == p.nominal()) {
        return End.told(carrier.getValue());
      }
    }
    return null;
  }

  /// The fact of the noun of action at the head of a phrase.
  @Nullable End act(Phrase phrase) {
    for (Predicate p : told) {
      if (p.nominal() && phrase.same(p.subject())) {
        return end(p);
      }
    }
    return null;
  }

  /// Offset of a unit's first character in the document.
  int startOf(int unit) {
    return text.startInOriginal(units().get(unit).start());
  }

  /// Offset after a unit's last character in the document.
  int endOf(int unit) {
    return text.endInOriginal(units().get(unit).end());
  }

  /// Whether the verb stands in its tense; no infinitive, no -ing form or participle that
  /// describes.
  boolean finite(Predicate p) {
    int group = clause.groupStart(p.at());
    boolean be = p.lemma().equals("be") || has(group, p.at(), Kind.BE);
    return !has(group, p.at(), Kind.TO)
        && (be || !p.passive() && !p.sentence().get(p.at()).gerund());
  }

  /// Whether the verb is an infinitive.
  boolean infinitive(Predicate p) {
    return has(clause.groupStart(p.at()), p.at(), Kind.TO);
  }

  /// Whether the verb stands in a clause that hangs on another.
  boolean embedded(Predicate p) {
    int opening = clause.clauseStart(p.at()) - 1;
    return clause.is(opening, Kind.RELATIVE) || clause.is(opening, Kind.SUBORDINATOR);
  }

  /// Whether a unit of a kind stands in [from, to).
  boolean has(int from, int to, Kind kind) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (units().get(i).is(kind)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a unit stands within quotation marks: what is quoted orders nothing.
  boolean quoted(int unit) {
    int marks = 0;
    for (int i = 0; i < unit; i++) {
      marks += units().get(i).is(Kind.QUOTE) ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  /// The facts that claims carry.
  List<End> all() {
    return carriers.values().stream().distinct().map(End::told).toList();
  }

  /// The fact that the sentence ends on: that of its last verb in a main clause; null where no
  /// claim carries it.
  @Nullable End last() {
    for (int k = verbs.size() - 1; k >= 0; k--) {
      Predicate p = verbs.get(k);
      if (finite(p) && !embedded(p)) {
        return end(p);
      }
    }
    return null;
  }
}
