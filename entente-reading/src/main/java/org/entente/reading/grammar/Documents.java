package org.entente.reading.grammar;

import java.util.Set;
import org.entente.reading.mention.InstrumentShapes;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the treaty or body behind a phrase that only says more of it: "a pact of friendship in
/// Ruritania, which A signed" tells of the pact.
final class Documents {

  private static final Set<String> VERBS =
      WordSet.of(
          "sign conclude initial ratify adhere accede join abrogate denounce expire found establish"
              + " dissolve renew negotiate adopt create form lapse terminate approve provide"
              + " stipulate guarantee reaffirm oblige obligate require prohibit forbid ban outlaw"
              + " bind specify");
  private static final Set<String> BODIES =
      WordSet.of("alliance organization organisation league bloc union conference");
  private static final int DEPTH = 4;

  private final Clause clause;

  Documents(Clause clause) {
    this.clause = clause;
  }

  /// The phrase meant where a verb is said of what stands before it: the one found, or a treaty
  /// that it only describes.
  @Nullable Phrase meant(@Nullable Phrase nearest, String verb) {
    if (nearest == null || !VERBS.contains(verb) || made(nearest)) {
      return nearest;
    }
    Phrase p = nearest;
    for (int k = 0; k < DEPTH && p != null; k++) {
      if (made(p)) {
        return p;
      }
      p = governor(p);
    }
    return nearest;
  }

  /// The phrase before the preposition that governs another.
  private @Nullable Phrase governor(Phrase p) {
    int i = p.from() - 1;
    if (clause.is(i, Kind.VERB) && gerund(i)) {
      i--;
    }
    return clause.is(i, Kind.PREPOSITION) ? clause.covering(i - 1) : null;
  }

  private boolean gerund(int i) {
    Unit u = clause.unit(i);
    return u != null && u.gerund();
  }

  private static boolean made(Phrase p) {
    Unit head = p.headUnit();
    return head.name() instanceof Name.Instrument
        || head.is(Kind.WORD)
            && (InstrumentShapes.type(head.lower()) != null || BODIES.contains(head.lower()));
  }
}
