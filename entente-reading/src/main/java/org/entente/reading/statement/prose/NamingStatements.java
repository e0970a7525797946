package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.InstrumentType;
import org.entente.claim.Phase;
import org.entente.claim.Property;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.InstrumentShapes;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// What names themselves say: types, other names, acronyms, years beside them, the sides in them.
final class NamingStatements {

  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z.\\-]{0,3}[A-Z]{1,6}\\.?");
  private static final Set<String> KNOWN_AS =
      Set.of("known", "called", "named", "dubbed", "termed", "nicknamed");

  private final Referents referents;
  private final Story story;
  private final Clause clause;
  private final List<Unit> units;
  private final Sayer.Sink sink;

  NamingStatements(Referents referents, Story story, Clause clause, Sayer.Sink sink) {
    this.referents = referents;
    this.story = story;
    this.clause = clause;
    this.units = clause.units();
    this.sink = sink;
  }

  void names() {
    for (int i = 0; i < units.size(); i++) {
      Unit u = units.get(i);
      if (u.name() instanceof Name.Instrument instrument) {
        instrument(i, u, instrument);
      } else if (u.name() instanceof Name.War war) {
        war(i, war);
      } else if (u.name() instanceof Name.Meeting) {
        held(i, u);
      }
      if (u.is(Kind.NAME) && !(u.name() instanceof Name.Office)) {
        membersOf(i, u);
        bracket(i, u);
        alternative(i, u);
      }
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

  private void instrument(int i, Unit u, Name.Instrument named) {
    Entity e = story.instrument(named.name());
    if (story.firstNamed(e)) {
      sink.take(
          new ClaimDraft(e, Property.INSTRUMENT_TYPE, "type-in-name")
              .code(named.type())
              .confidence(0.93),
          u.start(),
          u.end());
      sides(u, e);
    }
    year(i, u, e);
    between(i, u, e);
    story.instrument = e;
  }

  /// "Treaty of Paris (1783)", "Treaty of Paris of 1783", "the 1783 Treaty of Paris".
  private void year(int i, Unit u, Entity e) {
    int d = -1;
    if ((clause.is(i + 1, Kind.OPEN)
            || clause.is(i + 1, Kind.PREPOSITION) && units.get(i + 1).is("of"))
        && clause.is(i + 2, Kind.DATE)) {
      d = i + 2;
    } else if (clause.is(i + 1, Kind.COMMA)
        && clause.is(i + 2, Kind.DATE)
        && i + 3 >= units.size()) {
      d = i + 2;
    } else if (clause.is(i - 1, Kind.DATE)
        && clause.covering(i) != null
        && units.get(i - 1).text().length() == 4) {
      d = i - 1;
    }
    if (d >= 0) {
      Unit date = units.get(d);
      sink.take(
          new ClaimDraft(e, Property.SIGNED, "year-beside-name").time(date.date()).confidence(0.88),
          Math.min(u.start(), date.start()),
          Math.max(u.end(), date.end()));
    }
  }

  /// "the Treaty of Amity between Ruritania and Borduria".
  private void between(int i, Unit u, Entity e) {
    if (clause.is(i + 1, Kind.PREPOSITION) && units.get(i + 1).is("between")) {
      Phrase list = clause.starting(i + 2);
      if (list != null) {
        for (Entity side : referents.states(referents.actors(list))) {
          sink.take(
              new ClaimDraft(e, Property.PARTY, "between-the-parties").object(side).confidence(0.9),
              u.start(),
              list.end());
        }
      }
    }
  }

  /// The sides that a name itself lists: "Norway, Sweden and Denmark Defence Treaty",
  /// "Anglo-Japanese Treaty".
  private void sides(Unit u, Entity e) {
    List<Entity> sides = referents.sidesNamed(u.text());
    if (sides.size() < 2) {
      return;
    }
    for (Entity side : sides) {
      sink.take(
          new ClaimDraft(e, Property.PARTY, "sides-in-name").object(side).confidence(0.85),
          u.start(),
          u.end());
    }
  }

  /// "the Genoa Conference of 1922", "the London Conference in August 1924" tell when it was held.
  private void held(int i, Unit u) {
    boolean dated =
        clause.is(i + 1, Kind.OPEN)
            || clause.is(i + 1, Kind.PREPOSITION)
                && (units.get(i + 1).is("of") || units.get(i + 1).is("in"));
    Entity e = dated && clause.is(i + 2, Kind.DATE) ? whole(u) : null;
    if (e != null && e.kind() == EntityKind.EVENT) {
      Unit date = units.get(i + 2);
      sink.take(
          new ClaimDraft(e, Property.HELD, "date-beside-meeting")
              .time(date.date())
              .confidence(0.85),
          u.start(),
          date.end());
    }
  }

  /// "the Russo-Turkish War of 1877-78" tells who was at war and when.
  private void war(int i, Name.War war) {
    List<Entity> sides = referents.sidesNamed(war.name());
    Unit date = null;
    if (clause.is(i + 1, Kind.PREPOSITION)
            && units.get(i + 1).is("of")
            && clause.is(i + 2, Kind.DATE)
        || clause.is(i + 1, Kind.OPEN) && clause.is(i + 2, Kind.DATE)) {
      date = units.get(i + 2);
    }
    if (sides.size() == 2 && date != null) {
      sink.take(
          new ClaimDraft(sides.get(0), Property.RELATIONS, "named-war")
              .code(Phase.WAR)
              .object(sides.get(1))
              .reciprocal(true)
              .time(date.date())
              .confidence(0.92),
          units.get(i).start(),
          date.end());
    }
  }

  /// "Council for Mutual Economic Assistance (CMEA)", "(also known as the Warsaw Pact)".
  private void bracket(int i, Unit u) {
    if (!clause.is(i + 1, Kind.OPEN) || i + 2 >= units.size()) {
      return;
    }
    int close = i + 2;
    while (close < units.size() && !units.get(close).is(Kind.CLOSE)) {
      close++;
    }
    if (close >= units.size()) {
      return;
    }
    Unit first = units.get(i + 2);
    boolean lone = close == i + 3;
    if (lone
        && ACRONYM.matcher(first.text()).matches()
        && first.text().length() <= 7
        && !first.is(Kind.DATE)) {
      alias(u, first, close);
      return;
    }
    int named = knownAs(i + 2, close);
    if (named >= 0 && clause.starting(named) != null) {
      alias(u, named, java.util.Objects.requireNonNull(clause.starting(named)));
    }
  }

  private int knownAs(int from, int to) {
    for (int j = from; j < to; j++) {
      if (KNOWN_AS.contains(units.get(j).lower())) {
        int next = j + 1;
        while (next < to && (units.get(next).is("as") || units.get(next).is(Kind.DETERMINER))) {
          next++;
        }
        return next < to ? next : -1;
      }
    }
    return -1;
  }

  private void alias(Unit u, Unit acronym, int close) {
    Entity e = whole(u);
    if (e != null && e.kind() != EntityKind.PERSON) {
      sink.take(
          new ClaimDraft(written(e, u, acronym.text()), Property.ALSO_KNOWN_AS, "acronym")
              .value(acronym.text())
              .confidence(0.93),
          u.start(),
          units.get(close).end());
      story.alias(acronym.text(), e);
    }
  }

  /// Whom a name means, under the name that stands there where the other is the usual one.
  private static Entity written(Entity e, Unit u, String other) {
    return e.name().equals(other) ? new Entity(u.text(), e.kind(), e.ref()) : e;
  }

  private void alias(Unit u, int at, Phrase other) {
    Entity e = whole(u);
    Unit head = units.get(Math.max(at, other.head()));
    if (e != null && e.kind() != EntityKind.PERSON && e.kind() != EntityKind.STATE) {
      int start = units.get(at).start();
      String name = referents.text(at, other.core());
      if (start < head.end() && !name.equals(u.text())) {
        sink.take(
            new ClaimDraft(written(e, u, name), Property.ALSO_KNOWN_AS, "also-known-as")
                .value(name)
                .confidence(0.9),
            u.start(),
            head.end());
        story.alias(name, e);
      }
    }
  }

  /// "the Ruritanian Security Treaty, or RST Treaty,": another name after "or".
  private void alternative(int i, Unit u) {
    boolean or =
        clause.is(i + 1, Kind.COMMA) && clause.is(i + 2, Kind.AND) && units.get(i + 2).is("or");
    if (!or || i + 3 >= units.size()) {
      return;
    }
    int next = units.get(i + 3).is(Kind.DETERMINER) ? i + 4 : i + 3;
    if (clause.is(next, Kind.NAME)
        && units.get(next).name() instanceof Name.Instrument
        && clause.is(next + 1, Kind.COMMA)) {
      Entity e = whole(u);
      if (e != null && e.kind() == EntityKind.INSTRUMENT) {
        Unit other = units.get(next);
        sink.take(
            new ClaimDraft(e, Property.ALSO_KNOWN_AS, "or-name")
                .value(other.text())
                .confidence(0.9),
            u.start(),
            other.end());
        story.alias(other.text(), e);
      }
    }
  }

  private @Nullable Entity whole(Unit u) {
    return referents.entities().of(u, story, referents.year());
  }

  /// What "X was an agreement", "Sometimes called Y, X …" say.
  void predicate(Predicate p) {
    if (p.lemma().equals("be") && !p.nominal()) {
      type(p);
      lists(p);
    }
    if (p.lemma().equals("include") && !p.nominal()) {
      lists(p);
    }
    if (p.lemma().equals("call") || p.lemma().equals("know")) {
      called(p);
    }
  }

  private void type(Predicate p) {
    Phrase subject = p.subject();
    Phrase object = p.object();
    if (subject == null || object == null || object.definite()) {
      return;
    }
    Entity e =
        subject.headUnit().name() instanceof Name.Instrument ? referents.instrument(subject) : null;
    InstrumentType type = InstrumentShapes.type(object.headWord().toLowerCase(Locale.ROOT));
    if (e != null && type != null && !object.headWord().endsWith("s")) {
      sink.take(
          new ClaimDraft(e, Property.INSTRUMENT_TYPE, "is-a-treaty").code(type).confidence(0.88),
          subject.start(),
          object.end());
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

  /// "Sometimes called the Pact of Paris, the pact …".
  private void called(Predicate p) {
    Phrase name = p.object() != null ? p.object() : p.after(Set.of("as")).orElse(null);
    if (name == null || p.subject() == null && p.at() > 2) {
      return;
    }
    Entity e = null;
    if (p.at() <= 2) {
      e = story.topic;
    } else if (p.passive() && p.subject() != null && p.subject().headUnit().is(Kind.NAME)) {
      e = referents.entities().of(p.subject().headUnit(), story, referents.year());
    }
    boolean named =
        name.headUnit().name() instanceof Name.Instrument
            || Character.isUpperCase(name.headUnit().text().charAt(0));
    if (e == null || !named || e.kind() == EntityKind.PERSON || e.kind() == EntityKind.STATE) {
      return;
    }
    int from = units.get(name.from()).is(Kind.DETERMINER) ? name.from() + 1 : name.from();
    String text = referents.text(from, name.core());
    if (!text.equals(e.name())) {
      sink.take(
          new ClaimDraft(e, Property.ALSO_KNOWN_AS, "called").value(text).confidence(0.88),
          units.get(p.at()).start(),
          name.end());
      story.alias(text, e);
    }
  }
}
