package org.entente.reading.statement.order;

import java.util.Set;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// The verb on which words of order hang with the fact they govern: the one before them, or, where
/// they open the clause, the first after what they govern.
final class Governing {

  private static final Set<String> MEASURES =
      WordSet.of(
          "hour hours day days week weeks fortnight month months year years decade decades"
              + " one two three four five six seven eight nine ten eleven twelve few several some"
              + " half long just exactly barely almost");

  /// Verbs of saying and wishing: what follows their object is part of what was said or wished.
  private static final Set<String> SAYING =
      WordSet.of(
          "demand propose promise agree plan call urge ask request seek want announce pledge offer"
              + " invite negotiate discuss warn threaten insist expect predict favour favor support"
              + " vow undertake provide stipulate oblige claim say state suggest recommend"
              + " hope intend order envisage foresee guarantee allow permit predicate condition");

  private final Facts facts;
  private final Clause clause;
  private final OrderRule rule;

  Governing(Facts facts, OrderRule rule) {
    this.facts = facts;
    this.rule = rule;
    this.clause = facts.clause();
  }

  /// The verb on which the words in [from, to) hang; null where that is not plain.
  ///
  /// @param governed what they govern
  @Nullable Predicate of(int from, Governed governed) {
    return leads(from) ? after(governed) : before(from, governed);
  }

  /// Whether the words open their clause: "Two weeks after", "but shortly before".
  boolean leads(int from) {
    int i = from - 1;
    while (i >= 0 && light(i)) {
      i--;
    }
    if (i < 0) {
      return true;
    }
    Unit u = facts.units().get(i);
    return switch (u.kind()) {
      case STOP, BUT, AND, SUBORDINATOR, RELATIVE -> true;
      case COMMA, DASH -> facts.verbs().stream().noneMatch(p -> p.at() < from);
      default -> false;
    };
  }

  private boolean light(int i) {
    Unit u = facts.units().get(i);
    return switch (u.kind()) {
      case ADVERB, NUMBER, DATE, NOT -> true;
      case DETERMINER, WORD -> u.is("a") || u.is("the") || MEASURES.contains(u.lower());
      case PREPOSITION -> clause.is(i + 1, Kind.DATE);
      default -> false;
    };
  }

  /// "After A left, B came": the first verb after the comma that closes what the words govern, or
  /// one that shares its subject; in "B was the first to come", what B was the first to do.
  private @Nullable Predicate after(Governed governed) {
    int close = governed.to();
    while (close < facts.units().size()
        && !(clause.is(close, Kind.COMMA) && clause.covering(close) == null)) {
      close++;
    }
    Predicate first = null;
    for (Predicate p : facts.verbs()) {
      Phrase subject = p.subject();
      int next = clause.is(governed.to(), Kind.DO) ? governed.to() + 1 : governed.to();
      boolean joined = subject != null && subject.from() == next;
      if (p.at() > close || joined && p.at() >= governed.to()) {
        if (first != null && first.lemma().equals("be") && facts.infinitive(p)) {
          return p;
        }
        if (subject == null || hangs(governed.to(), p.at()) || !facts.finite(p)) {
          return null;
        }
        boolean own =
            first == null ? subject.from() >= governed.to() : subject.same(first.subject());
        if (!own) {
          return null;
        }
        if (facts.end(p) != null) {
          return p;
        }
        first = p;
      }
    }
    return null;
  }

  private boolean hangs(int from, int to) {
    return facts.has(from, to, Kind.RELATIVE)
        || facts.has(from, to, Kind.SUBORDINATOR)
        || facts.has(from, to, Kind.STOP);
  }

  /// "B came after A left": the last verb before the words, over infinitives of purpose and
  /// participles that carry no fact.
  private @Nullable Predicate before(int from, Governed governed) {
    boolean apart = clause.is(from - 1, Kind.COMMA);
    for (int k = facts.verbs().size() - 1; k >= 0; k--) {
      Predicate p = facts.verbs().get(k);
      if (p.at() >= from) {
        continue;
      }
      if (facts.end(p) == null && !facts.finite(p) && passable(p)) {
        continue;
      }
      boolean hidden = hangs(p.at(), from) || strays(p.at(), from) || apart && aside(p);
      boolean said =
          rule.unlessSaying() && !apart && !governed.clause() && SAYING.contains(p.lemma());
      return hidden || said || rule.unless().contains(p.lemma()) ? null : p;
    }
    return null;
  }

  /// "the treaty signed by A, until", "after A left, until": what only describes a noun or hangs on
  /// another clause takes no words after a comma.
  private boolean aside(Predicate p) {
    return !facts.finite(p) && !facts.infinitive(p) || facts.embedded(p);
  }

  /// Whether another story begins between a verb and the words: "A left in May, with B following in
  /// June after".
  private boolean strays(int verb, int from) {
    int dates = 0;
    for (int i = verb; i < from; i++) {
      dates += clause.is(i, Kind.DATE) ? 1 : 0;
      if (clause.is(i, Kind.COMMA) && facts.units().get(i + 1).is("with")) {
        return true;
      }
    }
    return dates > 1;
  }

  private boolean passable(Predicate p) {
    return (p.purpose() || !facts.infinitive(p)) && !rule.unless().contains(p.lemma());
  }
}
