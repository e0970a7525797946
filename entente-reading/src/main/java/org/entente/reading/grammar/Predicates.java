package org.entente.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.claim.Stance;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.VerbForm;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds what is said in a sentence: verbs and nouns of action with those they concern.
public final class Predicates {

  private static final Set<String> CONTROLLING =
      WordSet.of(
          "force compel ask invite allow urge persuade convince instruct order enable require help"
              + " lead encourage cause permit request tell pressure authorize authorise appoint"
              + " send oblige call prompt bring want push commit");
  private static final Set<String> POSSIBLE =
      WordSet.of("possible potential planned proposed threatened future eventual attempted");
  private static final Set<String> PARTICLES =
      WordSet.of("off out up down back away over forward together forth");
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

  private static final Set<String> CARRYING =
      WordSet.of(
          "launch begin start stage mount conduct lead undertake carry order continue complete"
              + " announce resume join make open commence initiate attempt plan threaten"
              + " participate engage sponsor finish extend demand end");
  private static final Set<String> HAPPENING =
      Set.of(
          "take",
          "occur",
          "happen",
          "begin",
          "start",
          "continue",
          "come",
          "follow",
          "hold",
          "be",
          "expand",
          "open",
          "resume",
          "conclude",
          "end",
          "commence",
          "last",
          "break",
          "erupt",
          "ensue");
  private static final VerbForm BEING = new VerbForm("be", false, false, true, false, false);

  private final Clause clause;
  private final List<Unit> units;
  private final List<Predicate> found = new ArrayList<>();

  private Predicates(Clause clause) {
    this.clause = clause;
    this.units = clause.units();
  }

  /// The predicates of a sentence, verbs first, each group in order.
  ///
  /// @param nouns nouns that name acts
  public static List<Predicate> of(Clause clause, Set<String> nouns) {
    Predicates p = new Predicates(clause);
    for (int i = 0; i < p.units.size(); i++) {
      if (p.units.get(i).is(Kind.VERB)) {
        p.found.add(p.verb(i));
      } else if ((p.units.get(i).is(Kind.BE) || p.units.get(i).is(Kind.HAVE)) && p.copula(i)) {
        p.found.add(p.being(i));
      }
    }
    p.echoDates();
    p.shareDates();
    for (int i = 0; i < p.units.size(); i++) {
      if (nouns.contains(p.units.get(i).lower())) {
        p.noun(i);
      }
    }
    return p.found;
  }

  private Predicate verb(int v) {
    VerbForm form = java.util.Objects.requireNonNull(units.get(v).verb());
    int group = clause.groupStart(v);
    boolean be = has(group, v, Kind.BE);
    boolean infinitive = has(group, v, Kind.TO);
    Args after = Args.after(clause, v + 1);
    boolean reduced = !be && form.participle() && group == v && reduced(v, form, after);
    boolean passive = be && form.participle() || reduced;
    Phrase subject = complemented(subject(v, group, form, infinitive, reduced));
    Stance stance = stance(v, group, infinitive, form);
    Unit date = after.date() != null ? after.date() : leadDate(v, subject);
    return new Predicate(
        units,
        false,
        form.lemma(),
        after.particle(),
        passive,
        stance,
        purpose(v, infinitive, stance),
        v,
        subject,
        after.object(),
        after.args(),
        date,
        after.end(),
        null);
  }

  /// Whether the form of "be" is the verb itself and not the auxiliary of another.
  private boolean copula(int b) {
    int i = b + 1;
    while (clause.is(i, Kind.ADVERB) || clause.is(i, Kind.NOT)) {
      i++;
    }
    return !clause.is(i, Kind.VERB) && !clause.is(i, Kind.BE) && !clause.is(i, Kind.TO);
  }

  private Predicate being(int b) {
    int group = clause.groupStart(b);
    Args after = Args.after(clause, skipNot(b + 1));
    Phrase subject = subject(b, group, BEING, has(group, b, Kind.TO), false);
    Stance stance =
        clause.is(b + 1, Kind.NOT)
            ? Stance.DENIED
            : stance(b, group, has(group, b, Kind.TO), BEING);
    Unit date = after.date() != null ? after.date() : leadDate(b, subject);
    return new Predicate(
        units,
        false,
        units.get(b).is(Kind.HAVE) ? "have" : "be",
        after.particle(),
        false,
        stance,
        false,
        b,
        subject,
        after.object(),
        after.args(),
        date,
        after.end(),
        null);
  }

  private int skipNot(int i) {
    return clause.is(i, Kind.NOT) ? i + 1 : i;
  }

  /// "a treaty signed by", "the armistice concluded in": a participle that describes the noun
  /// before it.
  private boolean reduced(int v, VerbForm form, Args after) {
    if (v == 0) {
      return after.object() == null;
    }
    Unit last = units.get(v - 1);
    if (clause.is(v + 1, Kind.PREPOSITION) && units.get(v + 1).is("by")) {
      return true;
    }
    if (last.is(Kind.COMMA) || last.is(Kind.RELATIVE) || last.is(Kind.AND) && !form.past()) {
      return !form.past() && after.object() == null;
    }
    if (!form.past()) {
      return true;
    }
    Phrase before = clause.covering(v - 1);
    return after.object() == null
        && before != null
        && thing(before)
        && inside(v, before)
        && finiteLater(v);
  }

  private static boolean thing(Phrase p) {
    return !Actors.isActor(p.headUnit()) && !Collectives.contains(p.headWord());
  }

  /// Whether the noun before is itself governed, as an object or after a preposition, so that a
  /// clause is under way.
  private boolean inside(int v, Phrase before) {
    int i = before.from() - 1;
    return i >= 0
            && (units.get(i).is(Kind.VERB)
                || units.get(i).is(Kind.BE)
                || units.get(i).is(Kind.PREPOSITION)
                || units.get(i).is(Kind.RELATIVE))
        || finiteLater(v);
  }

  private boolean finiteLater(int v) {
    for (int i = v + 1; i < units.size(); i++) {
      Unit u = units.get(i);
      if (u.is(Kind.COMMA) || u.is(Kind.SUBORDINATOR) || u.is(Kind.RELATIVE) || u.is(Kind.STOP)) {
        break;
      }
      if (u.is(Kind.BE) || u.is(Kind.HAVE) || u.is(Kind.MODAL) || u.is(Kind.DO)) {
        return true;
      }
      if (u.is(Kind.VERB)
          && u.verb() != null
          && u.verb().past()
          && !units.get(i - 1).is(Kind.AND)) {
        return true;
      }
    }
    for (int i = v - 1; i >= 0; i--) {
      Unit u = units.get(i);
      if (u.is(Kind.SUBORDINATOR) || u.is(Kind.RELATIVE) || u.is(Kind.STOP)) {
        return false;
      }
      if (u.is(Kind.BE) || u.is(Kind.VERB) && u.verb() != null && u.verb().past()) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int from, int to, Kind kind) {
    for (int i = from; i < to; i++) {
      if (units.get(i).is(kind)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Phrase subject(
      int v, int group, VerbForm form, boolean infinitive, boolean reduced) {
    int before = group - 1;
    if (before < 0) {
      return null;
    }
    Unit last = units.get(before);
    if (infinitive) {
      return infinitiveSubject(v);
    }
    if (last.is(Kind.RELATIVE)) {
      return relativeSubject(before, last);
    }
    if (last.is(Kind.AND)
        || last.is(Kind.BUT)
        || last.is(Kind.COMMA) && (form.past() && !reduced || form.gerund())) {
      Phrase shared = sharedSubject(before, form);
      if (shared != null || last.is(Kind.AND) || last.is(Kind.BUT)) {
        return shared;
      }
    }
    if (form.gerund() && (last.is(Kind.PREPOSITION) || last.is(Kind.SUBORDINATOR))) {
      Predicate matrix = previous(v);
      return matrix == null ? null : matrix.passive() ? null : matrix.subject();
    }
    if (form.gerund() || reduced) {
      return clause.covering(before) != null ? clause.covering(before) : beforeComma(before);
    }
    return clause.subjectBefore(group);
  }

  /// "The pact was an agreement signed by": what describes the complement of "be" is said of its
  /// subject.
  private @Nullable Phrase complemented(@Nullable Phrase subject) {
    for (Predicate p : found) {
      if (subject != null
          && p.lemma().equals("be")
          && subject.same(p.object())
          && p.subject() != null
          && !subject.definite()) {
        return p.subject();
      }
    }
    return subject;
  }

  private @Nullable Phrase beforeComma(int i) {
    return clause.is(i, Kind.COMMA) ? clause.covering(i - 1) : clause.subjectBefore(i + 1);
  }

  /// "which", "who" and "that" take the phrase before them; "in which" and "whom" do not make it a
  /// subject.
  private @Nullable Phrase relativeSubject(int relative, Unit word) {
    if (word.is("whom") || word.is("whose") || word.is("where")) {
      return null;
    }
    int i = relative - 1;
    if (clause.is(i, Kind.COMMA)) {
      i--;
    }
    while (clause.is(i, Kind.DATE) || clause.is(i, Kind.CLOSE) || clause.is(i, Kind.ADVERB)) {
      i--;
      if (clause.is(i, Kind.PREPOSITION)) {
        i--;
      }
    }
    Phrase before = clause.covering(i);
    boolean thing = !word.is("who");
    return thing && before != null && personal(before) ? impersonal(i) : before;
  }

  private static boolean personal(Phrase p) {
    return Actors.isPerson(p.members().getLast().headUnit());
  }

  /// "a treaty signed by Smith that ended": what "that" points to is no person.
  private @Nullable Phrase impersonal(int before) {
    for (int k = found.size() - 1; k >= 0; k--) {
      Phrase subject = found.get(k).subject();
      if (found.get(k).at() < before && subject != null && !personal(subject)) {
        return subject;
      }
    }
    return null;
  }

  /// "A did this and did that": the verb before lends its subject.
  private @Nullable Phrase sharedSubject(int before, VerbForm form) {
    for (int k = found.size() - 1; k >= 0; k--) {
      Predicate p = found.get(k);
      VerbForm other =
          p.lemma().equals("be") || p.lemma().equals("have") ? BEING : units.get(p.at()).verb();
      boolean same =
          other != null && (other.past() && form.past() || other.gerund() == form.gerund());
      if (p.at() < before && (same || form.gerund())) {
        return form.gerund() && p.passive() ? null : p.subject();
      }
    }
    return null;
  }

  private @Nullable Phrase infinitiveSubject(int v) {
    Predicate matrix = previous(v);
    if (matrix == null) {
      return null;
    }
    boolean objectControls =
        matrix.object() != null
            && !matrix.passive()
            && matrix.object().to() <= clause.groupStart(v)
            && CONTROLLING.contains(matrix.lemma());
    return objectControls ? matrix.object() : matrix.subject();
  }

  private @Nullable Predicate previous(int v) {
    for (int k = found.size() - 1; k >= 0; k--) {
      if (found.get(k).at() < v) {
        return found.get(k);
      }
    }
    return null;
  }

  /// Whether an infinitive only tells what something was for: "met to discuss".
  private boolean purpose(int v, boolean infinitive, Stance stance) {
    Predicate matrix = infinitive && stance == Stance.PLANNED ? previous(v) : null;
    return matrix != null && !PLANNING.contains(matrix.lemma());
  }

  private Stance stance(int v, int group, boolean infinitive, VerbForm form) {
    boolean not = has(group, v, Kind.NOT) || nothing(v);
    if (infinitive) {
      return infinitiveStance(v, not);
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
    Predicate matrix = previous(v);
    if (matrix == null) {
      return Stance.PLANNED;
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

  /// "In 1938, A did": the date that opens the clause, where nothing dates it later.
  private @Nullable Unit leadDate(int v, @Nullable Phrase subject) {
    if (subject == null || subject.from() > v) {
      return null;
    }
    int i = subject.from() - 1;
    if (clause.is(i, Kind.COMMA)) {
      i--;
    }
    if (clause.is(i, Kind.DATE)) {
      boolean mine = !clause.is(i - 1, Kind.PREPOSITION) || !units.get(i - 1).is("of");
      return mine && leads(i) ? units.get(i) : null;
    }
    return openingDate(subject.from());
  }

  private boolean leads(int date) {
    int i = date - 1;
    if (clause.is(i, Kind.PREPOSITION)) {
      i--;
    }
    return i < 0
        || !clause.is(i, Kind.VERB) && clause.covering(i) == null
        || clause.is(date + 1, Kind.COMMA);
  }

  /// The date at the very beginning of the sentence, with only prepositional phrases between it and
  /// the subject.
  private @Nullable Unit openingDate(int subject) {
    for (int i = 0; i < subject; i++) {
      Unit u = units.get(i);
      if (u.is(Kind.DATE)) {
        return i <= 1 || clause.is(i + 1, Kind.COMMA) ? u : null;
      }
      if (u.is(Kind.VERB) || u.is(Kind.SUBORDINATOR) || u.is(Kind.STOP) || u.is(Kind.BE)) {
        return null;
      }
    }
    return null;
  }

  /// "presented his credentials, which he did on 19 September 1903": the date belongs to the verb
  /// it stands for.
  private void echoDates() {
    for (int i = 2; i + 2 < units.size(); i++) {
      boolean echo =
          units.get(i).is(Kind.DO)
              && units.get(i - 1).is(Kind.PRONOUN)
              && units.get(i - 2).is(Kind.RELATIVE);
      int d = clause.is(i + 1, Kind.PREPOSITION) ? i + 2 : i + 1;
      if (echo && clause.is(d, Kind.DATE)) {
        for (int k = found.size() - 1; k >= 0; k--) {
          if (found.get(k).at() < i) {
            found.set(k, found.get(k).dated(units.get(d)));
            break;
          }
        }
      }
    }
  }

  /// A clause after "when" takes the date of the clause it explains; so does a verb that shares a
  /// subject and a date.
  private void shareDates() {
    for (int k = 1; k < found.size(); k++) {
      Predicate p = found.get(k);
      if (p.date() != null) {
        continue;
      }
      int start = clause.clauseStart(p.at());
      boolean when = start > 0 && units.get(start - 1).is("when");
      Predicate before = found.get(k - 1);
      boolean joined =
          p.subject() != null
              && p.subject().same(before.subject())
              && p.stance() == before.stance();
      boolean lead =
          joined && before.date() != null && before.date().start() < units.get(before.at()).start();
      if (when && start >= before.end() - 1 || lead) {
        found.set(k, p.dated(before.date()));
      }
    }
  }

  private void noun(int i) {
    Phrase p = clause.covering(i);
    if (p == null) {
      return;
    }
    Phrase own = member(p, i);
    if (own == null) {
      return;
    }
    Args after = Args.afterNoun(clause, own);
    Predicate carrier = carrier(own);
    Stance stance = carrier == null ? nominalStance(own) : carrier.stance();
    Unit date = after.date() != null ? after.date() : leading(own);
    found.add(
        new Predicate(
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
            date != null ? date : happening(p, carrier),
            after.end(),
            carrier));
  }

  /// "launched an attack on", "led its troops in an invasion of": the verb that carries out the
  /// act.
  private @Nullable Predicate carrier(Phrase act) {
    for (Predicate p : found) {
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
  private @Nullable Unit happening(Phrase act, @Nullable Predicate carrier) {
    if (carrier != null) {
      return carrier.date();
    }
    for (Predicate p : found) {
      if (!p.nominal()
          && act.same(p.subject())
          && p.stance() == Stance.ASSERTED
          && HAPPENING.contains(p.lemma())) {
        return p.date();
      }
    }
    return null;
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

  private Stance nominalStance(Phrase p) {
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

  /// What follows a verb: particles do not hide its object.
  static boolean particle(Unit u) {
    return PARTICLES.contains(u.lower());
  }
}
