package org.entente.reading.grammar;

import java.util.List;
import java.util.Set;
import org.entente.claim.Stance;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.VerbForm;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds whether what a verb tells was done, denied, planned or owed.
final class Stances {

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
              + " persuade prompt enable meet use rise move send dispatch vote travel gather"
              + " assemble convene return fly");

  private static final Set<String> ORDER =
      WordSet.of("first second third fourth fifth sixth last only earliest latest");

  /// Verbs that say for what somebody is praised or blamed, which was done.
  private static final Set<String> JUDGING =
      WordSet.of(
          "condemn praise criticise criticize thank punish reward denounce congratulate commend"
              + " censure apologise apologize hail sanction arrest expel try execute");

  private static final Set<String> ACCUSING = WordSet.of("accuse suspect charge threaten");

  private static final Set<String> WEIGHING =
      WordSet.of("consider suggest propose recommend plan discuss favour favor risk");

  private static final Set<String> ONLY = WordSet.of("no neither nobody none nothing");

  private final Found found;
  private final Clause clause;
  private final List<Unit> units;
  private final Reports reports;

  Stances(Found found) {
    this.found = found;
    this.clause = found.clause();
    this.units = found.units();
    this.reports = new Reports(found);
  }

  /// The stance of the verb at `v`: told as done, denied, planned, bound to or under a condition.
  ///
  /// @param group index of its first auxiliary
  /// @param subject its grammatical subject
  Stance ofVerb(int v, int group, boolean infinitive, VerbForm form, @Nullable Phrase subject) {
    boolean not = found.has(group, v, Kind.NOT) || nothing(v) || denying(group, subject);
    if (infinitive) {
      return infinitiveStance(v, group, not);
    }
    if (supposed(v) || inverted(subject, v)) {
      return Stance.CONDITIONAL;
    }
    for (int i = group; i < v; i++) {
      Unit u = units.get(i);
      if (u.is(Kind.MODAL)) {
        return not || u.is("cannot") ? Stance.DENIED : modal(u);
      }
    }
    if (not) {
      return untilFollows(v) ? Stance.ASSERTED : Stance.DENIED;
    }
    return form.gerund() ? gerundStance(v, group) : reports.stance(v, subject);
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

  /// "Had Ruritania attacked, …": a clause that opens with its auxiliary supposes.
  private boolean inverted(@Nullable Phrase subject, int v) {
    int i = subject == null || subject.from() > v ? -1 : subject.from() - 1;
    return i >= 0
        && (units.get(i).is("had") || units.get(i).is("should"))
        && (i == 0 || units.get(i - 1).is(Kind.COMMA));
  }

  /// "no state", "neither A nor B", "nor did A", "nor sent": what stands before denies.
  private boolean denying(int group, @Nullable Phrase subject) {
    if (group > 0 && units.get(group - 1).is("nor")) {
      return true;
    }
    if (subject == null || subject.from() >= group) {
      return false;
    }
    int auxiliary = subject.from() - 1;
    return ONLY.contains(units.get(subject.from()).lower())
        || auxiliary > 0
            && (clause.is(auxiliary, Kind.DO) || clause.is(auxiliary, Kind.HAVE))
            && (units.get(auxiliary - 1).is("nor") || units.get(auxiliary - 1).is(Kind.NOT));
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
    return clause.is(v + 1, Kind.DETERMINER)
        && (units.get(v + 1).is("no") || units.get(v + 1).is("neither"));
  }

  /// "without attacking", "accused of attacking", "considered attacking": the words before an -ing
  /// form tell whether it was done.
  private Stance gerundStance(int v, int group) {
    Unit before = clause.unit(group - 1);
    Predicate matrix = found.before(v);
    if (before == null) {
      return Stance.ASSERTED;
    }
    if (before.is("than")) {
      return clause.is(group - 2, Kind.ADVERB) ? Stance.DENIED : Stance.ASSERTED;
    }
    if (before.is(Kind.PREPOSITION)) {
      return governed(before, group, matrix == null ? "" : matrix.lemma());
    }
    if (matrix == null || matrix.at() != group - 1) {
      return Stance.ASSERTED;
    }
    if (DENYING.contains(matrix.lemma())) {
      return Stance.DENIED;
    }
    return WEIGHING.contains(matrix.lemma()) ? Stance.PLANNED : Stance.ASSERTED;
  }

  private Stance governed(Unit preposition, int group, String matrix) {
    return switch (preposition.lower()) {
      case "without", "against" -> Stance.DENIED;
      case "for" -> JUDGING.contains(matrix) ? Stance.ASSERTED : Stance.PLANNED;
      case "from" ->
          Subjects.HINDERING.contains(matrix) || DENYING.contains(matrix)
              ? Stance.DENIED
              : Stance.ASSERTED;
      case "of", "with" -> {
        Unit what = clause.unit(group - 2);
        yield what != null && (what.is("instead") || what.is("short"))
            ? Stance.DENIED
            : ACCUSING.contains(matrix) ? Stance.CONDITIONAL : Stance.ASSERTED;
      }
      default -> Stance.ASSERTED;
    };
  }

  private Stance infinitiveStance(int v, int group, boolean not) {
    Unit yet = clause.unit(group - 1);
    if (not || yet != null && yet.is("yet")) {
      return Stance.DENIED;
    }
    Predicate matrix = found.before(v);
    boolean inOrder = yet != null && yet.is("order");
    if (matrix == null || inOrder) {
      return Stance.PLANNED;
    }
    if (outcome(v) || first(v, matrix)) {
      return matrix.stance();
    }
    boolean denied = matrix.stance() == Stance.DENIED;
    if (DENYING.contains(matrix.lemma())) {
      return denied ? Stance.CONDITIONAL : Stance.DENIED;
    }
    boolean told = TELLING.contains(matrix.lemma()) && clause.groupStart(v) <= matrix.end() + 1;
    return denied || told ? matrix.stance() : Stance.PLANNED;
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
}
