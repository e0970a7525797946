package org.entente.reading.statement.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// The offices named in a sentence, and those they are of.
final class Titles {

  private final Referents referents;
  private final Story story;
  private final List<Unit> units;

  Titles(Referents referents, Story story, List<Unit> units) {
    this.referents = referents;
    this.story = story;
    this.units = units;
  }

  /// An office with those it is of.
  ///
  /// @param start index of its first unit
  /// @param end index after its last unit
  record Title(int start, int end, List<Entity> whose) {}

  /// The title around the office at a unit.
  Title title(int office) {
    List<Entity> whose = new ArrayList<>();
    int start = office;
    while (start > 0 && describes(units.get(start - 1))) {
      start--;
      Unit u = units.get(start);
      Entity e =
          u.is(Kind.NAME) && !Actors.isPerson(u)
              ? referents.entities().of(u, story, referents.year())
              : null;
      if (e != null && serves(e)) {
        whose.addFirst(e);
      }
      if (u.is(Kind.DETERMINER)) {
        if (whose.isEmpty()) {
          whose.addAll(
              referents.possessor(u.lower(), start).stream().filter(Titles::serves).toList());
        }
        break;
      }
    }
    int end = office + 1;
    boolean of =
        end + 1 < units.size() && Set.of("of", "for", "to", "in").contains(units.get(end).lower());
    if (of) {
      int after = states(end + 1, whose);
      end = after < 0 ? end : after;
    }
    return new Title(start, end, List.copyOf(whose));
  }

  static boolean describes(Unit u) {
    return u.is(Kind.WORD)
        || u.is(Kind.NAME) && !(u.name() instanceof Name.Office) && !Actors.isPerson(u)
        || u.is(Kind.GENITIVE)
        || u.is(Kind.DETERMINER);
  }

  /// Adds the names listed from `i` on; the index after them, or -1 where none is there.
  private int states(int i, List<Entity> into) {
    int end = -1;
    List<Entity> named = new ArrayList<>();
    for (int j = i; j < units.size(); j++) {
      Unit u = units.get(j);
      if (u.is(Kind.NAME) && !(u.name() instanceof Name.Office)) {
        if (Actors.isPerson(u) || Entities.adjective(u) && !into.isEmpty()) {
          break;
        }
        Entity e = office(u);
        if (e == null || !serves(e)) {
          break;
        }
        named.add(e);
        end = j + 1;
      } else if (!u.is(Kind.DETERMINER) && !u.is(Kind.AND) && !u.is(Kind.COMMA)) {
        break;
      }
    }
    if (end >= 0) {
      boolean to = units.get(i - 1).is("to");
      if (to || into.isEmpty()) {
        into.clear();
        into.addAll(named);
      }
    }
    return end;
  }

  private @Nullable Entity office(Unit u) {
    return Entities.placeName(u)
        ? referents.entities().stateOf(u, referents.year())
        : referents.entities().of(u, story, referents.year());
  }

  private static boolean serves(Entity e) {
    return e.kind() == EntityKind.STATE
        || e.kind() == EntityKind.ORGANISATION
        || e.kind() == EntityKind.PARTY;
  }

  /// The person that a unit names; null where it names none.
  @Nullable Entity person(Unit u) {
    Entity e = referents.entities().of(u, story, referents.year());
    return e != null && e.kind() == EntityKind.PERSON ? e : null;
  }

  /// The state for which the authority knows a person to act.
  List<Entity> home(Entity person) {
    Entity state = referents.entities().stateOf(person, referents.year());
    return state == null ? List.of() : List.of(state);
  }

  /// The one person who is the subject; null where it is not plain who.
  @Nullable Entity subjectPerson(Predicate p) {
    if (p.subject() == null) {
      return null;
    }
    List<Entity> who = referents.actors(p.subject());
    return who.size() == 1 && who.getFirst().kind() == EntityKind.PERSON ? who.getFirst() : null;
  }
}
