package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.claim.Act;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Arg;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// "A acceded in 1992", "B did not join": in a document about a treaty or an alliance that is what
/// they joined or left.
final class EllipticStatements {

  private static final Set<String> SIGNING = Set.of("sign", "accede", "adhere", "join");
  private static final Set<String> LEAVING = Set.of("withdraw", "pull");
  private static final Set<String> CONSENT = Set.of("consent", "assent", "approval");
  private static final Set<String> BESIDE = Set.of("in", "on", "at", "by", "after", "under");

  private final Referents referents;
  private final Story story;
  private final Sayer.Sink sink;

  EllipticStatements(Referents referents, Story story, Sayer.Sink sink) {
    this.referents = referents;
    this.story = story;
    this.sink = sink;
  }

  void predicate(Predicate p) {
    Phrase subject = p.subject();
    Entity topic = story.topic;
    boolean bare =
        !p.nominal()
            && !p.passive()
            && p.object() == null
            && (p.stance() == Stance.ASSERTED || p.stance() == Stance.DENIED)
            && p.args().stream().allMatch(EllipticStatements::beside)
            && !governs(p);
    if (topic == null || subject == null) {
      return;
    }
    if (!bare) {
      consent(p, subject, topic);
      return;
    }
    List<Entity> who = referents.states(referents.actors(subject));
    boolean body = topic.kind() == EntityKind.ORGANISATION;
    boolean instrument = topic.kind() == EntityKind.INSTRUMENT;
    boolean told = p.stance() == Stance.ASSERTED || own(subject) && states(subject);
    for (Entity a : told && (body || instrument) ? who : List.<Entity>of()) {
      if (SIGNING.contains(p.lemma()) && (instrument || p.lemma().equals("join"))) {
        joined(p, subject, a, topic, body);
      } else if (LEAVING.contains(p.lemma()) && own(subject) && leaves(p)) {
        left(p, subject, a, topic, body);
      }
    }
  }

  /// "The Senate gave its consent on 3 May": to the treaty that the document is about.
  private void consent(Predicate p, Phrase subject, Entity topic) {
    boolean gives =
        !p.nominal()
            && !p.passive()
            && p.lemma().equals("give")
            && p.stance() == Stance.ASSERTED
            && p.object() != null
            && p.object().members().stream().anyMatch(m -> m.headIn(CONSENT))
            && topic.kind() == EntityKind.INSTRUMENT
            && p.after(Set.of("to")).isEmpty();
    for (Entity a : gives ? referents.states(referents.actors(subject)) : List.<Entity>of()) {
      take(new ClaimDraft(topic, Property.RATIFIED, "consent").object(a), p, subject, p.date());
    }
  }

  private static boolean beside(Arg arg) {
    return BESIDE.contains(arg.preposition()) && !arg.phrase().headUnit().is(Kind.NAME)
        || arg.preposition().equals("in")
        || arg.preposition().equals("at");
  }

  /// Whether an infinitive follows: "joined to build" or "pulled out to" leave the object open.
  private static boolean governs(Predicate p) {
    return p.end() < p.sentence().size() && p.sentence().get(p.end()).is(Kind.TO);
  }

  /// Whether the subject is the state's own name: troops that withdraw leave no alliance.
  private static boolean own(Phrase subject) {
    return subject.members().stream().allMatch(m -> m.headUnit().is(Kind.NAME));
  }

  private boolean states(Phrase subject) {
    return referents.actors(subject).stream().allMatch(e -> e.kind() == EntityKind.STATE);
  }

  private static boolean leaves(Predicate p) {
    return p.lemma().equals("withdraw") || p.particle().equals("out");
  }

  private void joined(Predicate p, Phrase subject, Entity a, Entity topic, boolean body) {
    ClaimDraft draft =
        body
            ? new ClaimDraft(a, Property.MEMBER_OF, "joined-it").object(topic).value("member")
            : new ClaimDraft(topic, Property.PARTY, "joined-it").object(a);
    take(draft, p, subject, body ? p.date() : null);
  }

  private void left(Predicate p, Phrase subject, Entity a, Entity topic, boolean body) {
    if (body) {
      take(
          new ClaimDraft(a, Property.MEMBER_OF, "left-it").object(topic).value("former"),
          p,
          subject,
          p.date());
    }
    take(
        new ClaimDraft(a, Property.EVENT, "left-it").act(Act.WITHDRAW_FROM).object(topic),
        p,
        subject,
        p.date());
  }

  private void take(ClaimDraft draft, Predicate p, Phrase subject, @Nullable Unit date) {
    int start = Math.min(subject.start(), p.sentence().get(p.at()).start());
    int end = p.sentence().get(p.at()).end();
    if (date != null) {
      draft.time(date.date());
      start = Math.min(start, date.start());
      end = Math.max(end, date.end());
    }
    sink.take(draft.stance(p.stance()).confidence(0.8), start, end);
  }
}
