package org.entente.reading.grammar;

import java.util.Set;
import org.entente.claim.Stance;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// Tells what somebody only claims, fears or denies from what the text itself tells: "Ruritania
/// claimed that Borduria had attacked".
final class Reports {

  private static final Set<String> DENYING =
      WordSet.of("deny reject doubt dispute disprove refute");

  private static final Set<String> CLAIMING =
      WordSet.of(
          "claim allege fear suspect believe assume think suppose worry hope expect predict"
              + " threaten demand insist propose suggest request urge ask recommend argue maintain"
              + " contend imagine pretend complain charge accuse");

  private static final Set<String> FALSE = WordSet.of("false untrue denial denials");

  private static final Set<String> UNCERTAIN =
      WordSet.of(
          "possible likely unlikely doubtful probable claim claims rumour rumours rumor rumors"
              + " allegation allegations fear fears belief possibility idea accusation accusations"
              + " charge charges hope hopes suspicion suspicions demand demands condition");

  private final Found found;
  private final Clause clause;

  Reports(Found found) {
    this.found = found;
    this.clause = found.clause();
  }

  /// The stance that the clause of the verb at `v` has by what reports it.
  Stance stance(int v, @Nullable Phrase subject) {
    int that = clause.clauseStart(v) - 1;
    Unit opening = clause.unit(that);
    Predicate matrix = found.before(v);
    if (opening != null && opening.is("that") && opening.is(Kind.SUBORDINATOR)) {
      Stance noun = noun(clause.unit(that - 1));
      return noun != Stance.ASSERTED ? noun : verb(found.before(that), that);
    }
    Phrase object = matrix == null || matrix.passive() ? null : matrix.object();
    return object != null && subject != null && subject.same(object)
        ? verb(matrix, object.to())
        : Stance.ASSERTED;
  }

  private static Stance noun(@Nullable Unit before) {
    if (before == null) {
      return Stance.ASSERTED;
    }
    return FALSE.contains(before.lower())
        ? Stance.DENIED
        : UNCERTAIN.contains(before.lower()) && !before.is(Kind.VERB)
            ? Stance.CONDITIONAL
            : Stance.ASSERTED;
  }

  /// What the verb that governs a clause makes of it, if the clause follows it closely.
  private Stance verb(@Nullable Predicate matrix, int at) {
    if (matrix == null || matrix.end() < at) {
      return Stance.ASSERTED;
    }
    return DENYING.contains(matrix.lemma())
        ? Stance.DENIED
        : CLAIMING.contains(matrix.lemma()) ? Stance.CONDITIONAL : Stance.ASSERTED;
  }
}
