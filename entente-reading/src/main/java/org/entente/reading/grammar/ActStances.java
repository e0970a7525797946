package org.entente.reading.grammar;

import java.util.Set;
import org.entente.claim.Stance;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds whether an act that a noun names was done, denied or only thought of: "plans for an
/// invasion", "averted an attack".
final class ActStances {

  private static final Set<String> POSSIBLE =
      WordSet.of("possible potential planned proposed threatened future eventual attempted");

  private static final Set<String> THOUGHTS =
      WordSet.of(
          "brink verge plan plans threat threats fear fears possibility danger risk prospect"
              + " proposal proposals preparation preparations idea demand demands call calls option"
              + " event request requests");

  private static final Set<String> AVERTING =
      WordSet.of("prevent avert avoid forestall forbid prohibit rule+out");

  private static final Set<String> THINKING =
      WordSet.of("fear plan threaten prepare expect predict consider urge demand propose attempt");

  private final Found found;
  private final Clause clause;

  ActStances(Found found) {
    this.found = found;
    this.clause = found.clause();
  }

  /// The stance of an act, from the verb that carries it out or the words around it.
  Stance of(Phrase act, @Nullable Predicate carrier) {
    Stance own = own(act);
    if (own != Stance.ASSERTED) {
      return own;
    }
    Stance governed = governed(act);
    return governed == Stance.ASSERTED && carrier != null ? carrier.stance() : governed;
  }

  private Stance own(Phrase act) {
    int i = act.from() - 1;
    Unit before = clause.unit(i);
    boolean against = before != null && before.is("against") && !act.definite();
    if (act.determiner().equals("no") || against || before != null && before.is("without")) {
      return Stance.DENIED;
    }
    boolean possible = act.modifiers().stream().anyMatch(m -> POSSIBLE.contains(m.lower()));
    Unit thought = before != null && before.is(Kind.PREPOSITION) ? clause.unit(i - 1) : null;
    boolean planned =
        before != null
            && thought != null
            && thought.is(Kind.WORD)
            && (before.is("of") || before.is("for"))
            && THOUGHTS.contains(thought.lower());
    return possible || planned ? Stance.PLANNED : Stance.ASSERTED;
  }

  /// What the verb makes of the act that is its object.
  private Stance governed(Phrase act) {
    for (Predicate p : found.all()) {
      boolean not = p.lemma().equals("be") && p.stance() == Stance.DENIED;
      if (not && act.same(p.object())) {
        return Stance.DENIED;
      }
      if (!p.nominal() && (p.passive() ? act.same(p.subject()) : act.same(p.object()))) {
        return AVERTING.contains(p.lemma())
            ? Stance.DENIED
            : THINKING.contains(p.lemma()) ? Stance.PLANNED : Stance.ASSERTED;
      }
    }
    return Stance.ASSERTED;
  }
}
