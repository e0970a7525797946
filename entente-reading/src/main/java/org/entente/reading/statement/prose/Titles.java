package org.entente.reading.statement.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// The offices named in a sentence, and those they are of.
final class Titles {

  private static final Set<String> TO = Set.of("to", "near", "in", "at");
  private static final Set<String> OF = Set.of("of", "for");

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
  /// @param whose those it is of, as claims name them
  /// @param senders those named before it or after "of"
  /// @param receivers those named after "to", "near", "in" or "at"
  record Title(
      int start, int end, List<Entity> whose, List<Entity> senders, List<Entity> receivers) {}

  /// The title around the office at a unit.
  Title title(int office) {
    List<Entity> senders = new ArrayList<>();
    int start = before(office, senders);
    List<Entity> receivers = new ArrayList<>();
    List<Entity> whose = new ArrayList<>(senders);
    int end = office + 1;
    while (end + 1 < units.size()) {
      String word = units.get(end).lower();
      boolean to = TO.contains(word);
      if (!to && !OF.contains(word)) {
        break;
      }
      List<Entity> named = new ArrayList<>();
      int after = states(end + 1, named, !whose.isEmpty());
      if (after < 0) {
        break;
      }
      (to ? receivers : senders).addAll(named);
      if (word.equals("to") || word.equals("near") || whose.isEmpty()) {
        whose = named;
      }
      end = after;
    }
    return new Title(start, end, List.copyOf(whose), List.copyOf(senders), List.copyOf(receivers));
  }

  /// Adds those named before the office; the index of the title's first unit.
  private int before(int office, List<Entity> into) {
    int start = office;
    while (start > 0 && describes(units.get(start - 1))) {
      start--;
      Unit u = units.get(start);
      Entity e =
          u.is(Kind.NAME) && !Actors.isPerson(u)
              ? referents.entities().of(u, story, referents.year())
              : null;
      if (e != null && serves(e)) {
        into.addFirst(e);
      }
      if (u.is(Kind.DETERMINER)) {
        if (into.isEmpty()) {
          into.addAll(
              referents.possessor(u.lower(), start).stream().filter(Titles::serves).toList());
        }
        break;
      }
    }
    return start;
  }

  static boolean describes(Unit u) {
    return u.is(Kind.WORD)
        || u.is(Kind.NAME) && !(u.name() instanceof Name.Office) && !Actors.isPerson(u)
        || u.is(Kind.GENITIVE)
        || u.is(Kind.DETERMINER);
  }

  /// Adds the names listed from `i` on; the index after them, or -1 where none is there.
  private int states(int i, List<Entity> into, boolean known) {
    int end = -1;
    for (int j = i; j < units.size(); j++) {
      Unit u = units.get(j);
      if (u.is(Kind.NAME) && !(u.name() instanceof Name.Office)) {
        if (Actors.isPerson(u) || Entities.adjective(u) && known) {
          break;
        }
        Entity e = office(u);
        if (e == null || !serves(e)) {
          break;
        }
        into.add(e);
        end = j + 1;
      } else if (!u.is(Kind.DETERMINER) && !u.is(Kind.AND) && !u.is(Kind.COMMA) && !governing(j)) {
        break;
      }
    }
    return end;
  }

  /// "the government of" before a name.
  private boolean governing(int i) {
    Unit u = units.get(i);
    return u.is("government") || u.is("of") && units.get(i - 1).is("government");
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

  /// The one person who is the subject, or whom an aside to it names: "the first Ruritanian envoy,
  /// Anton Vogel, was appointed"; null where it is not plain who.
  @Nullable Entity subjectPerson(Predicate p) {
    Phrase subject = p.subject();
    if (subject == null) {
      return null;
    }
    int aside = aside(subject);
    return aside < 0 ? one(subject) : person(units.get(aside));
  }

  /// The one person whom a phrase names; null where it is not plain who.
  @Nullable Entity one(Phrase phrase) {
    List<Entity> who = referents.actors(phrase);
    return who.size() == 1 && who.getFirst().kind() == EntityKind.PERSON ? who.getFirst() : null;
  }

  /// Where the name stands that tells who holds the office of a phrase; -1 where none does.
  int aside(Phrase phrase) {
    if (!(phrase.headUnit().name() instanceof Name.Office)) {
      return -1;
    }
    int comma = Math.max(phrase.to(), title(phrase.head()).end());
    boolean named =
        comma + 2 < units.size()
            && units.get(comma).is(Kind.COMMA)
            && Actors.isPerson(units.get(comma + 1))
            && units.get(comma + 2).is(Kind.COMMA);
    return named ? comma + 1 : -1;
  }
}
