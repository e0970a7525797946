package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Locale;
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

/// What names themselves say: types, years beside them, the sides in them.
final class NamingStatements {

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

  private @Nullable Entity whole(Unit u) {
    return referents.entities().of(u, story, referents.year());
  }

  /// What "X was an agreement" says.
  void predicate(Predicate p) {
    if (p.lemma().equals("be") && !p.nominal()) {
      type(p);
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
}
