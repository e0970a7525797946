package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Who belongs to a body or an instrument by lists and descriptions: "the members were A and B".
final class MembershipStatements {

  private final Referents referents;
  private final Story story;
  private final Clause clause;
  private final List<Unit> units;
  private final Sayer.Sink sink;

  MembershipStatements(Referents referents, Story story, Clause clause, Sayer.Sink sink) {
    this.referents = referents;
    this.story = story;
    this.clause = clause;
    this.units = clause.units();
    this.sink = sink;
  }

  void names() {
    for (int i = 0; i < units.size(); i++) {
      Unit u = units.get(i);
      if (u.is(Kind.NAME) && !(u.name() instanceof Name.Office)) {
        membersOf(i, u);
      }
    }
  }

  void predicate(Predicate p) {
    boolean lists = p.lemma().equals("be") || p.lemma().equals("include");
    if (lists && !p.nominal()) {
      lists(p);
    }
  }

  /// "the Comecon member states of Poland and Romania", "the NATO member Turkey".
  private void membersOf(int i, Unit u) {
    boolean member =
        clause.is(i + 1, Kind.WORD)
            && (units.get(i + 1).is("member") || units.get(i + 1).is("members"));
    Phrase p = member ? clause.covering(i) : null;
    Entity body = p == null ? null : whole(u);
    if (p == null || body == null || body.kind() != EntityKind.ORGANISATION) {
      return;
    }
    Phrase named =
        p.complement() != null ? p.complement() : p.head() > i + 1 ? p : clause.starting(p.to());
    for (Entity a : named == null ? List.<Entity>of() : referents.actors(named)) {
      if (a.kind() == EntityKind.STATE) {
        sink.take(
            new ClaimDraft(a, Property.MEMBER_OF, "member-beside-body")
                .object(body)
                .value("member")
                .confidence(0.85),
            u.start(),
            java.util.Objects.requireNonNull(named).end());
      }
    }
  }

  /// "The signatories were A, B and C", "Members of the league included A and B".
  private void lists(Predicate p) {
    Phrase subject = p.subject();
    Phrase object = p.object();
    if (subject == null || object == null) {
      return;
    }
    String head = subject.headWord();
    boolean signs = Set.of("signatories", "parties", "signers", "signatory").contains(head);
    boolean joins = Set.of("members", "participants").contains(head);
    if (!signs && !joins) {
      turned(p, subject, object);
      belongs(p, subject, object);
      return;
    }
    Entity whole = listed(subject, joins);
    if (whole == null) {
      return;
    }
    for (Entity a : referents.actors(object)) {
      boolean body = whole.kind() == EntityKind.ORGANISATION && !signs;
      ClaimDraft draft =
          body
              ? new ClaimDraft(a, Property.MEMBER_OF, "members-listed")
                  .object(whole)
                  .value("member")
              : new ClaimDraft(whole, Property.PARTY, "parties-listed").object(a);
      sink.take(draft.confidence(0.9), subject.start(), object.end());
    }
  }

  /// "A, B and C were the signatories".
  private void turned(Predicate p, Phrase subject, Phrase object) {
    boolean signs = Set.of("signatories", "parties", "signers").contains(object.headWord());
    Entity whole = signs && object.definite() ? listed(object, false) : null;
    for (Entity a : whole == null ? List.<Entity>of() : referents.actors(subject)) {
      sink.take(
          new ClaimDraft(java.util.Objects.requireNonNull(whole), Property.PARTY, "parties-listed")
              .object(a)
              .stance(p.stance())
              .confidence(0.88),
          subject.start(),
          object.end());
    }
  }

  private @Nullable Entity listed(Phrase subject, boolean joins) {
    Phrase of = subject.complement();
    if (of == null
        && subject.to() < units.size()
        && (units.get(subject.to()).is("to") || units.get(subject.to()).is("of"))) {
      of = clause.starting(subject.to() + 1);
    }
    if (of != null) {
      Entity body = referents.organisation(of);
      return body != null ? body : referents.instrument(of);
    }
    if (joins) {
      return story.topic != null && story.topic.kind() == EntityKind.ORGANISATION
          ? story.topic
          : null;
    }
    return story.topic != null && story.topic.kind() == EntityKind.INSTRUMENT
        ? story.topic
        : story.instrument;
  }

  /// "A and B were members of C", "A was part of C", "A is affiliated with C".
  private void belongs(Predicate p, Phrase subject, Phrase object) {
    String head = object.headWord();
    Phrase of = object.complement();
    if (of == null || !Set.of("member", "members", "part").contains(head)) {
      return;
    }
    Entity body = referents.organisation(of);
    boolean associate =
        object.modifiers().stream().anyMatch(u -> u.lower().startsWith("associate"));
    boolean observer = object.modifiers().stream().anyMatch(u -> u.is("observer"));
    for (Entity a : body == null ? List.<Entity>of() : referents.actors(subject)) {
      String value = associate ? "associate" : observer ? "observer" : "member";
      sink.take(
          new ClaimDraft(a, Property.MEMBER_OF, "is-member-of")
              .object(body)
              .value(value)
              .stance(p.stance())
              .time(p.date() == null ? null : p.date().date())
              .confidence(0.88),
          Math.min(subject.start(), p.date() == null ? subject.start() : p.date().start()),
          Math.max(of.end(), p.date() == null ? of.end() : p.date().end()));
    }
  }

  private @Nullable Entity whole(Unit u) {
    return referents.entities().of(u, story, referents.year());
  }
}
