package org.entente.reading.grammar;

import java.util.List;
import java.util.Set;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.VerbForm;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds who does what a verb says: before it, shared with another verb, through a relative pronoun
/// or from the verb that governs it.
final class Subjects {

  private static final Set<String> CONTROLLING =
      WordSet.of(
          "force compel ask invite allow urge persuade convince instruct order enable require help"
              + " lead encourage cause permit request tell pressure authorize authorise appoint"
              + " send oblige call prompt bring want push commit");

  /// Verbs that keep their object from doing something.
  static final Set<String> HINDERING =
      WordSet.of("prevent stop keep bar dissuade deter discourage prohibit ban hinder forbid");

  /// Verbs whose object does what an -ing form after a preposition says: "accused it of attacking".
  private static final Set<String> JUDGING =
      WordSet.of(
          "accuse suspect condemn praise criticise criticize thank punish reward denounce"
              + " congratulate commend censure blame convict pressure force coerce trick talk"
              + " mislead provoke");

  private final Documents documents;
  private final Found found;
  private final Clause clause;
  private final List<Unit> units;

  Subjects(Found found) {
    this.documents = new Documents(found.clause());
    this.found = found;
    this.clause = found.clause();
    this.units = found.units();
  }

  /// The subject of the verb at `v`, whose group of auxiliaries starts at `group`.
  @Nullable Phrase subject(int v, int group, VerbForm form, boolean infinitive, boolean reduced) {
    int before = group - 1;
    if (before < 0) {
      return null;
    }
    Unit last = units.get(before);
    if (infinitive) {
      return infinitiveSubject(v);
    }
    if (last.is(Kind.RELATIVE)) {
      return documents.meant(relativeSubject(before, last), form.lemma());
    }
    boolean participial = form.gerund() && !found.has(group, v, Kind.BE);
    if (last.is(Kind.COMMA) && form.past() && !reduced) {
      Phrase over = overAside(before);
      if (over != null) {
        return over;
      }
    }
    if (reduced && last.is(Kind.AND)) {
      Predicate earlier = found.before(v);
      return earlier == null ? null : earlier.subject();
    }
    if (last.is(Kind.AND)
        || last.is(Kind.BUT)
        || last.is(Kind.COMMA) && (form.past() && !reduced || form.gerund())) {
      Phrase shared = sharedSubject(before, form);
      boolean whole = form.gerund() && units.get(group).is("thereby");
      if (shared != null || whole || last.is(Kind.AND) || last.is(Kind.BUT)) {
        return shared;
      }
    }
    if (participial && (last.is(Kind.PREPOSITION) || last.is(Kind.SUBORDINATOR))) {
      return governedSubject(found.before(v), last);
    }
    if (participial || reduced) {
      Phrase own = clause.covering(before);
      return documents.meant(own != null ? own : beforeComma(before), form.lemma());
    }
    return clause.subjectBefore(group);
  }

  /// "The Emperor, bound by treaty, entered the war": the subject stands before a participle
  /// between commas.
  private @Nullable Phrase overAside(int comma) {
    for (int j = comma - 1; j >= 1; j--) {
      if (clause.is(j, Kind.COMMA)) {
        Unit opening = units.get(j + 1);
        Phrase named = clause.covering(j - 1);
        boolean opens =
            opening.is(Kind.PREPOSITION)
                || opening.is(Kind.ADVERB)
                || clause.starting(j + 1) != null;
        boolean beside = opens && named != null && begins(named, opening);
        if (beside) {
          return named;
        }
        boolean participle =
            opening.is(Kind.VERB)
                && opening.verb() != null
                && (opening.verb().gerund() || opening.verb().participle() && passive(j + 1));
        return participle ? clause.covering(j - 1) : null;
      }
    }
    return null;
  }

  /// Whether a phrase can begin a clause: first in the sentence, or a name after a joining word.
  private boolean begins(Phrase named, Unit opening) {
    if (named.from() == 0) {
      return opening.is(Kind.PREPOSITION) || named.headUnit().is(Kind.NAME);
    }
    boolean joined =
        clause.is(named.from() - 1, Kind.AND) || clause.is(named.from() - 1, Kind.SUBORDINATOR);
    return joined && named.headUnit().is(Kind.NAME);
  }

  private boolean passive(int v) {
    return found.all().stream()
        .anyMatch(p -> p.at() == v && (p.passive() || p.object() == null && p.subject() == null));
  }

  /// "The pact was an agreement signed by": what describes the complement of "be" is said of its
  /// subject.
  @Nullable Phrase complemented(@Nullable Phrase subject) {
    for (Predicate p : found.all()) {
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
    if (before != null && before.list() && !clause.is(relative - 1, Kind.COMMA)) {
      Phrase last = before.conjuncts().getLast();
      before = last.headUnit().is(Kind.NAME) && last.determiner().isEmpty() ? before : last;
    }
    boolean thing = !word.is("who");
    return thing && before != null && personal(before) ? impersonal(i) : before;
  }

  private static boolean personal(Phrase p) {
    return Actors.isPerson(p.members().getLast().headUnit());
  }

  /// "a treaty signed by Smith that ended": what "that" points to is no person.
  private @Nullable Phrase impersonal(int before) {
    for (int k = found.all().size() - 1; k >= 0; k--) {
      Phrase subject = found.all().get(k).subject();
      if (found.all().get(k).at() < before && subject != null && !personal(subject)) {
        return subject;
      }
    }
    return null;
  }

  /// "A did this and did that": the verb before lends its subject.
  private @Nullable Phrase sharedSubject(int before, VerbForm form) {
    boolean apart = clause.is(before, Kind.COMMA) || clause.is(before - 1, Kind.COMMA);
    Phrase outer = apart ? sharedSubject(before, form, true) : null;
    return outer != null ? outer : sharedSubject(before, form, false);
  }

  /// @param outer whether to look outside relative clauses only, as after a comma
  private @Nullable Phrase sharedSubject(int before, VerbForm form, boolean outer) {
    for (int k = found.all().size() - 1; k >= 0; k--) {
      Predicate p = found.all().get(k);
      VerbForm other =
          p.lemma().equals("be") || p.lemma().equals("have")
              ? VerbForm.BEING
              : units.get(p.at()).verb();
      boolean same =
          other != null && (other.past() && form.past() || other.gerund() == form.gerund());
      if (p.at() < before && (same || form.gerund()) && !(outer && relative(p))) {
        return form.gerund() && p.passive() ? null : p.subject();
      }
    }
    return null;
  }

  private boolean relative(Predicate p) {
    return clause.is(clause.clauseStart(p.at()) - 1, Kind.RELATIVE);
  }

  /// "accused A of attacking" and "prevented A from attacking" make A the one who attacks.
  private static @Nullable Phrase governedSubject(@Nullable Predicate matrix, Unit preposition) {
    if (matrix == null) {
      return null;
    }
    boolean judged =
        JUDGING.contains(matrix.lemma())
                && (preposition.is("of") || preposition.is("for") || preposition.is("into"))
            || HINDERING.contains(matrix.lemma()) && preposition.is("from");
    if (judged) {
      return matrix.passive() ? matrix.subject() : matrix.object();
    }
    return matrix.passive() ? null : matrix.subject();
  }

  private @Nullable Phrase infinitiveSubject(int v) {
    Predicate matrix = found.before(v);
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
}
