package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

/// What other names a text gives: in brackets, after "or", after "known as" and "called".
final class AliasStatements {

  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z.\\-]{0,3}[A-Z]{1,6}\\.?");
  private static final int LONGEST_ASIDE = 9;

  /// Kinds of things that go by several names in texts.
  private static final Set<EntityKind> NAMED =
      Set.of(EntityKind.INSTRUMENT, EntityKind.ORGANISATION, EntityKind.EVENT);

  private static final Set<String> KNOWN_AS =
      Set.of("known", "called", "named", "dubbed", "termed", "nicknamed");

  private final Referents referents;
  private final Story story;
  private final Clause clause;
  private final List<Unit> units;
  private final Sayer.Sink sink;

  AliasStatements(Referents referents, Story story, Clause clause, Sayer.Sink sink) {
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
        bracket(i, u);
        alternative(i, u);
        aside(i, u);
      }
    }
  }

  void predicate(Predicate p) {
    if (p.lemma().equals("call") || p.lemma().equals("know")) {
      called(p);
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
    if (named >= 0) {
      alias(u, named, nameEnd(named));
    }
  }

  /// "the Ruritanian Treaty, also called the Streslau Treaty, was": the other name between commas.
  private void aside(int i, Unit u) {
    int end = i + 2;
    while (clause.is(i + 1, Kind.COMMA) && end < units.size() && !units.get(end).is(Kind.COMMA)) {
      end++;
    }
    int named = end - i < LONGEST_ASIDE ? knownAs(i + 2, end) : -1;
    Entity e = named < 0 || !clause.is(end, Kind.COMMA) ? null : whole(u);
    if (e != null && NAMED.contains(e.kind())) {
      alias(u, named, nameEnd(named));
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

  /// Index after the last unit of the name that begins at a unit; the same where none does.
  private int nameEnd(int from) {
    int end = from;
    while (end < units.size() && capital(units.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean capital(Unit u) {
    return (u.is(Kind.NAME) || u.is(Kind.WORD)) && Character.isUpperCase(u.text().charAt(0));
  }

  private void alias(Unit u, int from, int to) {
    Entity e = whole(u);
    String name = referents.text(from, to);
    boolean other = !name.isEmpty() && !name.equals(u.text());
    if (other && e != null && e.kind() != EntityKind.PERSON && e.kind() != EntityKind.STATE) {
      sink.take(
          new ClaimDraft(written(e, u, name), Property.ALSO_KNOWN_AS, "also-known-as")
              .value(name)
              .confidence(0.9),
          u.start(),
          units.get(to - 1).end());
      story.alias(name, e);
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

  private @Nullable Entity whole(Unit u) {
    return referents.entities().of(u, story, referents.year());
  }
}
