package org.entente.query.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.asof.Key;
import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.authority.NameUse;
import org.entente.authority.Reading;
import org.entente.authority.Succession;
import org.entente.authority.Succession.Manner;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.query.Names;
import org.entente.reconcile.same.Same;
import org.entente.remark.Judged;
import org.jspecify.annotations.Nullable;

/// One of the two parties of a question, as it was on the day.
///
/// A name means the actor that bore it then. A state that goes on under another name or
/// constitution is one line of actors, and what held of one of them holds of the next; one that was
/// divided, merged or absorbed ends its line.
///
/// @param typed the name in the question
/// @param actor whom it means on the day; null where the authority does not know it
/// @param line the actors that are one state with it, from the first to the last
/// @param keys the keys under which the record may know it
public record Side(String typed, @Nullable Actor actor, List<Actor> line, List<String> keys) {

  public Side {
    line = List.copyOf(line);
    keys = List.copyOf(keys);
  }

  /// Whom a name means on a day; an id of the authority that is no name means its own actor.
  static Side of(String typed, LocalDate day, Authority authority, Judged judged) {
    return meant(typed, day.getYear(), authority)
        .or(() -> authority.actor(typed))
        .map(actor -> of(typed, actor, day.getYear(), authority, judged))
        .orElseGet(() -> new Side(typed, null, List.of(), keysOf(typed, judged)));
  }

  /// All whom a name means at any time, as one side.
  static Side of(String typed, Authority authority, Judged judged) {
    List<Actor> named =
        Names.readings(typed, authority).stream()
            .filter(reading -> reading.use() == NameUse.NAME)
            .map(Reading::actor)
            .filter(actor -> actor.kind() != ActorKind.PLACE)
            .toList();
    List<Actor> meant = named.isEmpty() ? authority.actor(typed).stream().toList() : named;
    List<Actor> lines =
        meant.stream().flatMap(actor -> line(actor, authority).stream()).distinct().toList();
    List<String> keys = keysOf(lines, judged);
    return meant.isEmpty()
        ? new Side(typed, null, List.of(), keysOf(typed, judged))
        : new Side(typed, meant.getFirst(), lines, keys);
  }

  /// The state that an actor was on a day.
  static Side of(Actor actor, LocalDate day, Authority authority, Judged judged) {
    return of(actor.name(), actor, day.getYear(), authority, judged);
  }

  private static Side of(String typed, Actor meant, int year, Authority authority, Judged judged) {
    List<Actor> line = line(meant, authority);
    return new Side(typed, onDay(meant, line, year), line, keysOf(line, judged));
  }

  private static List<String> keysOf(List<Actor> line, Judged judged) {
    return line.stream().flatMap(actor -> judged.all(actor.id()).stream()).distinct().toList();
  }

  /// The keys of whatever bears a name that the authority does not know.
  private static List<String> keysOf(String typed, Judged judged) {
    return Arrays.stream(EntityKind.values())
        .flatMap(kind -> judged.all(Same.key(Entity.of(typed, kind))).stream())
        .distinct()
        .toList();
  }

  private static Optional<Actor> meant(String typed, int year, Authority authority) {
    List<Actor> actors =
        Names.readings(typed, authority).stream()
            .filter(reading -> reading.use() == NameUse.NAME)
            .filter(reading -> reading.actor().kind() != ActorKind.PLACE)
            .sorted(Comparator.comparingInt(reading -> distance(reading, year)))
            .map(Reading::actor)
            .toList();
    return actors.stream()
        .filter(actor -> actor.kind() == ActorKind.STATE && distance(actor, year) == 0)
        .filter(actor -> authority.stateOf(actor, year).isEmpty())
        .findFirst()
        .or(
            () ->
                actors.stream()
                    .filter(actor -> authority.stateOf(actor, null).isEmpty())
                    .findFirst())
        .or(() -> actors.stream().findFirst());
  }

  private static int distance(Reading reading, int year) {
    return distance(reading.since(), reading.until(), year) + distance(reading.actor(), year);
  }

  private static int distance(Actor actor, int year) {
    return distance(actor.since(), actor.until(), year);
  }

  private static int distance(@Nullable Integer since, @Nullable Integer until, int year) {
    if (since != null && year < since) {
      return since - year;
    }
    return until != null && year > until ? year - until : 0;
  }

  /// Of the actors of a line the one whose time the year is, else the one that was meant.
  private static Actor onDay(Actor meant, List<Actor> line, int year) {
    return distance(meant, year) == 0
        ? meant
        : line.stream().filter(actor -> distance(actor, year) == 0).findFirst().orElse(meant);
  }

  static List<Actor> line(Actor actor, Authority authority) {
    List<Actor> before =
        follow(actor, a -> authority.predecessors(a.id()), Succession::predecessor, authority);
    List<Actor> after =
        follow(actor, a -> authority.successors(a.id()), Succession::successor, authority);
    List<Actor> line = new ArrayList<>(before.reversed());
    line.add(actor);
    line.addAll(after);
    return line;
  }

  /// Those that are one state with an actor in one direction of time. Where two carry a state on,
  /// neither is certainly that state, and the line ends.
  private static List<Actor> follow(
      Actor from,
      Function<Actor, List<Succession>> links,
      Function<Succession, Actor> next,
      Authority authority) {
    List<Actor> found = new ArrayList<>();
    Actor at = from;
    while (true) {
      List<Actor> same =
          links.apply(at).stream()
              .filter(link -> link.manner() == Manner.RENAMED || link.manner() == Manner.CONTINUED)
              .filter(link -> !isForked(link, authority))
              .map(next)
              .filter(actor -> authority.stateOf(actor, null).isEmpty())
              .toList();
      if (same.size() != 1 || same.getFirst().equals(from) || found.contains(same.getFirst())) {
        return found;
      }
      at = same.getFirst();
      found.add(at);
    }
  }

  private static boolean isForked(Succession link, Authority authority) {
    return authority.successors(link.predecessor().id()).stream()
            .filter(other -> other.manner() == Manner.CONTINUED || other.manner() == Manner.RENAMED)
            .filter(other -> authority.stateOf(other.successor(), null).isEmpty())
            .filter(other -> link.year() != null && link.year().equals(other.year()))
            .count()
        > 1;
  }

  /// The keys under which what is between two sides lies.
  public static List<Key> between(Side a, Side b) {
    List<Key> keys = new ArrayList<>();
    for (String one : a.keys()) {
      for (String other : b.keys()) {
        if (!one.equals(other)) {
          keys.add(Key.of(one, other));
        }
      }
    }
    return keys.stream().distinct().toList();
  }

  /// Whether a year lies before any of its line came to be, by the authority.
  boolean isBefore(int year) {
    return !line.isEmpty()
        && line.stream().map(Actor::since).allMatch(since -> since != null && year < since);
  }

  /// Whether a year lies after all of its line had ceased, by the authority.
  boolean isAfter(int year) {
    return !line.isEmpty()
        && line.stream().map(Actor::until).allMatch(until -> until != null && year > until);
  }

  /// Whether an entity of a claim is this side.
  boolean is(@Nullable Entity entity) {
    return entity != null && keys.contains(Same.key(entity));
  }

  /// The name for a person: the actor's on the day, or as it was typed.
  public String name() {
    Actor known = actor;
    return known == null ? typed : known.name();
  }
}
