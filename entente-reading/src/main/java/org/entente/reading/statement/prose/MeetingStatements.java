package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.InstrumentType;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Arg;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;

/// What a document about a conference says of it: who took part, what it dealt with, what was
/// agreed there.
final class MeetingStatements {

  private static final Set<String> DISCUSSING = WordSet.of("discuss consider debate address");
  private static final Set<String> HEADS = WordSet.of("conference summit congress meeting");
  private static final Set<String> TAKING_PART =
      WordSet.of(
          "meet discuss make agree decide attend participate negotiate gather convene sign issue"
              + " consider debate confer");
  private static final Set<String> LEADERS =
      WordSet.of("leaders powers delegates participants parties negotiators heads sides");

  private final Referents referents;
  private final Story story;
  private final Clause clause;
  private final List<Unit> units;
  private final String paragraph;
  private final Sayer.Sink sink;

  MeetingStatements(
      Referents referents, Story story, Clause clause, String paragraph, Sayer.Sink sink) {
    this.referents = referents;
    this.story = story;
    this.clause = clause;
    this.units = clause.units();
    this.paragraph = paragraph;
    this.sink = sink;
  }

  void predicate(Predicate p) {
    Entity topic = story.topic;
    if (p.nominal() || topic == null || topic.kind() != EntityKind.EVENT || !story.meetingTopic) {
      return;
    }
    participants(p, topic);
    agenda(p, topic);
    agreements(p, topic);
  }

  /// "At Vienna, A, B and C decided …".
  private void participants(Predicate p, Entity topic) {
    Phrase subject = p.subject();
    if (subject == null
        || !TAKING_PART.contains(p.lemma())
        || p.passive()
        || p.stance() != Stance.ASSERTED
        || !placed(topic)) {
      return;
    }
    List<Entity> who = referents.actors(subject);
    if (who.size() < 2) {
      return;
    }
    for (Entity a : who) {
      if (story.takesPart(a)) {
        sink.take(
            new ClaimDraft(topic, Property.PARTICIPANT, "took-part-there")
                .object(a)
                .confidence(0.8),
            units.getFirst().start(),
            subject.end());
      }
    }
  }

  /// Whether the sentence opens at the place of the conference, or at the conference.
  private boolean placed(Entity topic) {
    for (int i = 0; i + 1 < Math.min(units.size(), 4); i++) {
      boolean at = units.get(i).is("at") || units.get(i).is("in");
      Unit next = units.get(i + 1);
      if (at && next.is(Kind.NAME) && topic.name().contains(next.text())) {
        return true;
      }
    }
    return false;
  }

  /// "The leaders also discussed the future of Ruritania".
  private void agenda(Predicate p, Entity topic) {
    Phrase subject = p.subject();
    boolean discusses = DISCUSSING.contains(p.lemma()) && !p.passive() && subject != null;
    if (subject != null
        && discusses
        && subject.headIn(LEADERS)
        && p.object() != null
        && p.stance() == Stance.ASSERTED) {
      say(
          "conference-agenda",
          topic,
          Property.CONTEXT,
          subject,
          p.at() + 1,
          ClauseEnd.after(units, p.at() + 1),
          0.7);
    }
  }

  /// "All three agreed that …", "the parties agreed to …": what a conference agreed.
  private void agreements(Predicate p, Entity topic) {
    Phrase subject = p.subject();
    boolean agrees =
        p.lemma().equals("agree")
            && subject != null
            && !p.passive()
            && p.stance() == Stance.ASSERTED;
    if (subject == null || !agrees) {
      return;
    }
    List<Entity> who = referents.actors(subject);
    boolean all =
        subject.headIn(LEADERS)
            || subject.modifiers().stream().anyMatch(u -> u.is("all"))
            || units.get(subject.from()).is("all");
    if (who.size() < 2 && !all || namesInstrument(p)) {
      return;
    }
    Entity agreement = story.instrument(place(topic) + " agreements");
    sink.take(
        new ClaimDraft(agreement, Property.INSTRUMENT_TYPE, "agreed-at-conference")
            .code(InstrumentType.AGREEMENT)
            .confidence(0.75),
        subject.start(),
        units.get(p.at()).end());
    for (Entity a : referents.states(who)) {
      sink.take(
          new ClaimDraft(agreement, Property.PARTY, "agreed-at-conference")
              .object(a)
              .confidence(0.75),
          subject.start(),
          units.get(p.at()).end());
    }
    provisions(agreement, subject, p);
  }

  private boolean namesInstrument(Predicate p) {
    Phrase opening = clause.is(0, Kind.PREPOSITION) ? clause.starting(1) : null;
    if (opening != null && referents.instrument(opening) != null) {
      return true;
    }
    for (Arg arg : p.args()) {
      if (arg.preposition().equals("to") && referents.instrument(arg.phrase()) != null) {
        return true;
      }
    }
    return false;
  }

  private void provisions(Entity agreement, Phrase subject, Predicate p) {
    int from = p.at() + 1;
    while (from < units.size()
        && (clause.is(from, Kind.ADVERB)
            || units.get(from).is("not")
            || units.get(from).is("that")
            || units.get(from).is("upon")
            || units.get(from).is("on")
            || units.get(from).is(Kind.COMMA))) {
      from++;
    }
    int to = ClauseEnd.after(units, from);
    if (units.get(Math.min(from, units.size() - 1)).is(Kind.TO)
        && clause.starting(from + 1) != null) {
      from++;
    }
    say("agreed-at-conference", agreement, Property.PROVIDES, subject, from, to, 0.65);
  }

  private static String place(Entity topic) {
    String name = topic.name();
    int space = name.lastIndexOf(' ');
    boolean headLast =
        space > 0 && HEADS.contains(name.substring(space + 1).toLowerCase(Locale.ROOT));
    return headLast ? name.substring(0, space) : name.substring(name.lastIndexOf(' ') + 1);
  }

  private void say(
      String rule, Entity e, Property property, Phrase subject, int from, int to, double sure) {
    if (to > from) {
      int start = units.get(from).start();
      int end = units.get(to - 1).end();
      sink.take(
          new ClaimDraft(e, property, rule).value(paragraph.substring(start, end)).confidence(sure),
          Math.min(start, subject.start()),
          end);
    }
  }
}
