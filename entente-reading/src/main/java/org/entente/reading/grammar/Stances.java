package org.entente.reading.grammar;

import java.util.List;
import java.util.Set;
import org.entente.claim.Stance;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.VerbForm;
import org.entente.reading.mention.WordSet;

/// Finds whether what a sentence tells was done, denied, planned or owed.
final class Stances {

  private static final Set<String> POSSIBLE =
      WordSet.of("possible potential planned proposed threatened future eventual attempted");

  private static final Set<String> DENYING =
      WordSet.of("fail refuse decline refrain prevent avoid neglect cease deny");

  private static final Set<String> PLANNING =
      WordSet.of(
          "plan decide intend agree promise pledge threaten propose hope want wish prepare vow"
              + " offer undertake resolve determine aim attempt try seek commit expect refuse"
              + " consider");

  private static final Set<String> TELLING =
      WordSet.of(
          "begin continue proceed come manage help start go lead force compel oblige cause convince"
              + " persuade prompt enable meet use rise move send dispatch");

  private static final Set<String> ORDER =
      WordSet.of("first second third fourth fifth sixth last only earliest latest");

  private final Found found;
  private final Clause clause;
  private final List<Unit> units;

  Stances(Found found) {
    this.found = found;
    this.clause = found.clause();
    this.units = found.units();
  }

  /// The stance of the verb at `v`: told as done, denied, planned, bound to or under a condition.
  Stance ofVerb(int v, int group, boolean infinitive, VerbForm form) {
    boolean not = found.has(group, v, Kind.NOT) || nothing(v);
    if (infinitive) {
      return infinitiveStance(v, not);
    }
    if (supposed(v)) {
      return Stance.CONDITIONAL;
    }
    for (int i = group; i < v; i++) {
      Unit u = units.get(i);
      if (u.is(Kind.MODAL)) {
        return not ? Stance.DENIED : modal(u);
      }
    }
    if (not) {
      return untilFollows(v) ? Stance.ASSERTED : Stance.DENIED;
    }
    if (form.gerund() && clause.is(group - 1, Kind.PREPOSITION)) {
      Unit p = units.get(group - 1);
      return p.is("without") || p.is("against")
          ? Stance.DENIED
          : p.is("for") ? Stance.PLANNED : Stance.ASSERTED;
    }
    return Stance.ASSERTED;
  }

  /// Whether the clause only supposes: "if Ruritania attacked".
  private boolean supposed(int v) {
    Unit opening = clause.unit(clause.clauseStart(v) - 1);
    return opening != null
        && (opening.is("if")
            || opening.is("unless")
            || opening.is("whether")
            || opening.is("lest"));
  }

  private static Stance modal(Unit u) {
    return switch (u.lower()) {
      case "shall", "must" -> Stance.OBLIGATED;
      case "will" -> Stance.PLANNED;
      default -> Stance.CONDITIONAL;
    };
  }

  /// "did not recognise it until 1909" says that it did, in 1909.
  private boolean untilFollows(int v) {
    for (int i = v + 1; i < units.size() && !units.get(i).is(Kind.STOP); i++) {
      Unit u = units.get(i);
      if (u.is("until") || u.is(Kind.DATE) && u.text().startsWith("until")) {
        return true;
      }
    }
    return false;
  }

  private boolean nothing(int v) {
    return clause.is(v + 1, Kind.DETERMINER) && units.get(v + 1).is("no");
  }

  private Stance infinitiveStance(int v, boolean not) {
    Predicate matrix = found.before(v);
    if (matrix == null) {
      return Stance.PLANNED;
    }
    if (outcome(v) || first(v, matrix)) {
      return not ? Stance.DENIED : matrix.stance();
    }
    Stance own =
        DENYING.contains(matrix.lemma())
            ? Stance.DENIED
            : TELLING.contains(matrix.lemma()) && clause.groupStart(v) <= matrix.end() + 1
                ? Stance.ASSERTED
                : Stance.PLANNED;
    if (not) {
      return Stance.DENIED;
    }
    return own == Stance.ASSERTED ? matrix.stance() : own;
  }

  /// "It opened in 1961, only to close in 1963" tells what came of it.
  private boolean outcome(int v) {
    for (int i = clause.groupStart(v); i < v; i++) {
      if (units.get(i).is("only") && clause.is(i + 1, Kind.TO)) {
        return true;
      }
    }
    return false;
  }

  /// "was the second state to recognise it", "was among the last to leave": what somebody was the
  /// first or the last to do was done.
  private boolean first(int v, Predicate matrix) {
    Phrase said = matrix.object();
    boolean is = matrix.lemma().equals("be") || matrix.lemma().equals("become");
    if (!is || said == null || said.to() != clause.groupStart(v)) {
      return false;
    }
    Phrase inner = said.complement() == null ? said : said.complement();
    return units.subList(inner.from(), inner.to()).stream()
        .anyMatch(u -> ORDER.contains(u.lower()));
  }

  /// Whether an infinitive only tells what something was for: "met to discuss".
  boolean purpose(int v, boolean infinitive, Stance stance) {
    Predicate matrix = infinitive && stance == Stance.PLANNED ? found.before(v) : null;
    return matrix != null && !PLANNING.contains(matrix.lemma());
  }

  /// The stance of a noun of action.
  Stance ofNoun(Phrase p) {
    int i = p.from() - 1;
    Unit before = clause.unit(i);
    boolean denied =
        p.determiner().equals("no")
            || before != null && (before.is("without") || before.is("against"));
    if (denied) {
      return Stance.DENIED;
    }
    for (Unit m : p.modifiers()) {
      if (POSSIBLE.contains(m.lower())) {
        return Stance.PLANNED;
      }
    }
    return Stance.ASSERTED;
  }
}
