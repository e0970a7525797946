package org.entente.reading.statement.prose;

import java.util.List;
import org.entente.claim.Entity;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Clause;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Offices;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;

/// Who held which office, from titles before and after names.
final class TitleStatements {

  private final Clause clause;
  private final List<Unit> units;
  private final Titles titles;
  private final OfficeClaims claims;

  TitleStatements(Clause clause, Titles titles, OfficeClaims claims) {
    this.clause = clause;
    this.units = clause.units();
    this.titles = titles;
    this.claims = claims;
  }

  /// What the titles of a sentence say.
  void titles() {
    List<Entity> inherited = List.of();
    String last = "";
    for (int i = 0; i < units.size(); i++) {
      ruler(i);
      if (!(units.get(i).name() instanceof Name.Office)) {
        continue;
      }
      Titles.Title title = titles.title(i);
      int holder = holderAfter(title.end());
      if (holder < 0) {
        holder = holderBefore(i);
      }
      if (holder < 0) {
        continue;
      }
      Entity person = titles.person(units.get(holder));
      List<Entity> whose = title.whose();
      String office = units.get(i).text();
      boolean another = !office.equalsIgnoreCase(last);
      if (whose.isEmpty() && another && units.get(Math.max(0, title.start() - 1)).is(Kind.AND)) {
        whose = inherited;
      }
      last = office;
      if (person != null) {
        List<Entity> of = whose.isEmpty() ? titles.home(person) : whose;
        int start = Math.min(units.get(title.start()).start(), units.get(holder).start());
        int end = Math.max(units.get(title.end() - 1).end(), units.get(holder).end());
        claims.hold("title-and-name", person, office, of, null, 0.9, start, end);
        if (Envoys.holds(office)) {
          claims.note(person, Post.of(office, of, title, null, null));
        }
        inherited = of;
      }
    }
    leadership();
  }

  /// "Queen Victoria", "the Ruritanian King Rudolf": a known name that begins with an office.
  private void ruler(int i) {
    Unit u = units.get(i);
    String office = u.name() instanceof Name.Known ? Offices.leading(u.text()) : null;
    Entity person = office == null ? null : titles.person(u);
    if (office != null && person != null) {
      List<Entity> known = titles.home(person);
      List<Entity> of = known.isEmpty() ? titles.title(i).whose() : known;
      claims.hold("title-in-name", person, office, of, null, 0.9, u.start(), u.end());
    }
  }

  private int holderAfter(int i) {
    if (i < units.size() && units.get(i).is(Kind.NAME) && Actors.isPerson(units.get(i))) {
      return i;
    }
    boolean aside =
        clause.is(i, Kind.COMMA)
            && clause.is(i + 1, Kind.NAME)
            && Actors.isPerson(units.get(i + 1))
            && (i + 2 >= units.size()
                || units.get(i + 2).is(Kind.COMMA)
                || units.get(i + 2).is(Kind.STOP));
    return aside ? i + 1 : -1;
  }

  /// "Georgy Malenkov, the Soviet leader": the name before the comma.
  private int holderBefore(int office) {
    int i = office;
    while (i > 0
        && (Titles.describes(units.get(i - 1))
            || units.get(i - 1).is("then")
            || units.get(i - 1).is(Kind.ADVERB))) {
      i--;
    }
    boolean aside =
        i >= 2
            && units.get(i - 1).is(Kind.COMMA)
            && units.get(i - 2).is(Kind.NAME)
            && Actors.isPerson(units.get(i - 2));
    Titles.Title title = titles.title(office);
    boolean closed =
        title.end() >= units.size()
            || units.get(title.end()).is(Kind.COMMA)
            || units.get(title.end()).is(Kind.STOP)
            || units.get(title.end()).is(Kind.CLOSE);
    return aside && closed ? i - 2 : -1;
  }

  /// "under the leadership of Georgy Malenkov".
  private void leadership() {
    for (int i = 0; i + 2 < units.size(); i++) {
      boolean of =
          units.get(i).is("leadership")
              && units.get(i + 1).is("of")
              && Actors.isPerson(units.get(i + 2));
      Entity person = of ? titles.person(units.get(i + 2)) : null;
      if (person != null) {
        claims.hold(
            "leadership-of",
            person,
            "leader",
            titles.home(person),
            null,
            0.75,
            units.get(i).start(),
            units.get(i + 2).end());
      }
    }
  }
}
