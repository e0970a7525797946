package org.entente.reading.grammar;

import java.util.List;
import java.util.Set;
import org.entente.claim.Stance;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds acts that nouns name: "the Soviet intervention in Hungary".
final class Nominals {

  private static final Set<String> CARRYING =
      WordSet.of(
          "launch begin start stage mount conduct lead undertake carry order continue complete"
              + " announce resume join make open commence initiate attempt plan threaten"
              + " participate engage sponsor finish extend demand end declare proclaim gain win"
              + " seek");

  private static final Set<String> HAPPENING =
      WordSet.of(
          "take occur happen begin start continue come follow hold be expand open resume conclude"
              + " end commence last break erupt ensue");

  private static final Set<String> ACT = Set.of("act", "instance", "gesture");

  private final ActStances stances;
  private final Found found;
  private final Clause clause;
  private final List<Unit> units;

  Nominals(Found found) {
    this.stances = new ActStances(found);
    this.found = found;
    this.clause = found.clause();
    this.units = found.units();
  }

  /// Tells the act that the noun at `i` names; null where it names none.
  @Nullable Predicate noun(int i) {
    Phrase p = clause.covering(i);
    if (p == null) {
      return null;
    }
    Phrase own = member(p, i);
    if (own == null) {
      return null;
    }
    Args after = Args.afterNoun(clause, own);
    Predicate carrier = carrier(own);
    Stance stance = stances.of(own, carrier);
    Unit date = after.date() != null ? after.date() : leading(own);
    return new Predicate(
        units,
        true,
        units.get(i).lower(),
        "",
        false,
        stance,
        false,
        i,
        own,
        null,
        after.args(),
        date != null ? date : happening(own, p, carrier),
        after.end(),
        carrier);
  }

  /// "launched an attack on", "led its troops in an invasion of": the verb that carries out the
  /// act.
  private @Nullable Predicate carrier(Phrase act) {
    for (Predicate p : found.all()) {
      boolean carries =
          !p.nominal() && !p.passive() && p.subject() != null && CARRYING.contains(p.lemma());
      if (carries && (act.same(p.object()) || p.args().stream().anyMatch(a -> within(act, a)))) {
        return p;
      }
    }
    return null;
  }

  private static boolean within(Phrase act, Arg arg) {
    return arg.preposition().equals("in") && act.same(arg.phrase());
  }

  /// "The talks took place in May": the date of the verb by which the act is said to happen.
  private @Nullable Unit happening(Phrase own, Phrase act, @Nullable Predicate carrier) {
    if (carrier != null) {
      return carrier.date();
    }
    for (Predicate p : found.all()) {
      if (!p.nominal()
          && (act.same(p.subject()) || actOf(p.subject(), own))
          && p.stance() == Stance.ASSERTED
          && HAPPENING.contains(p.lemma())) {
        return p.date();
      }
    }
    return null;
  }

  /// "The first act of recognition": the act it is an act of.
  private static boolean actOf(@Nullable Phrase subject, Phrase act) {
    return subject != null
        && ACT.contains(subject.headWord())
        && subject.complement() != null
        && subject.complement().members().stream().anyMatch(act::same);
  }

  private @Nullable Unit leading(Phrase own) {
    int i = own.from() - 1;
    if (clause.is(i, Kind.COMMA) && clause.is(i - 1, Kind.DATE)) {
      return units.get(i - 1);
    }
    Unit first = units.get(own.from());
    return first.is(Kind.DATE) ? first : null;
  }

  private static @Nullable Phrase member(Phrase p, int i) {
    for (Phrase m : p.members()) {
      if (m.head() == i) {
        return m;
      }
      if (m.complement() != null && m.complement().from() <= i && i < m.complement().to()) {
        return member(m.complement(), i);
      }
    }
    return null;
  }
}
