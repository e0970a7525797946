package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Optional;
import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.authority.NameUse;
import org.entente.authority.Reading;
import org.entente.authority.Succession;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.jspecify.annotations.Nullable;

/// Whom or what a name means, in its document and its year.
final class Entities {

  private final Authority authority;

  Entities(Authority authority) {
    this.authority = authority;
  }

  /// The actor that a name means; null where it names none.
  @Nullable Entity of(Unit u, Story story, @Nullable Integer year) {
    return switch (u.name()) {
      case Name.Known k -> known(u, k, story, year);
      case Name.Person p -> person(p.name(), story, year);
      case Name.Shaped s -> {
        Entity alias = story.aliased(s.name());
        yield alias == null ? Entity.of(s.name(), s.kind()) : alias;
      }
      case Name.Instrument i -> story.instrument(i.name());
      case Name.Meeting m -> meeting(m.name(), story);
      case Name.War w -> Entity.of(w.name(), EntityKind.EVENT);
      case null, default -> null;
    };
  }

  private static Entity meeting(String name, Story story) {
    Entity alias = story.aliased(name);
    return alias == null ? Entity.of(name, EntityKind.EVENT) : alias;
  }

  private @Nullable Entity known(Unit u, Name.Known k, Story story, @Nullable Integer year) {
    Entity alias = story.aliased(u.text());
    if (alias != null) {
      return alias;
    }
    Reading first = k.readings().getFirst();
    if (first.actor().kind() == ActorKind.PERSON) {
      Entity local = u.text().indexOf(' ') < 0 ? story.surname(u.text()) : null;
      if (local != null) {
        return local;
      }
    }
    Reading reading = reading(k.readings(), year);
    Entity e = entity(reading.actor());
    if (e.kind() == EntityKind.PERSON && u.text().indexOf(' ') > 0) {
      story.meet(u.text(), e);
    }
    return e;
  }

  /// The first reading that holds in the year, or the likeliest of all.
  static Reading reading(List<Reading> readings, @Nullable Integer year) {
    for (Reading r : readings) {
      if (r.holdsIn(year)) {
        return r;
      }
    }
    return readings.getFirst();
  }

  private Entity person(String name, Story story, @Nullable Integer year) {
    Entity local = name.indexOf(' ') < 0 ? story.surname(name) : null;
    if (local != null) {
      return local;
    }
    Entity e =
        authority
            .read(name, year)
            .filter(r -> r.actor().kind() == ActorKind.PERSON)
            .map(r -> entity(r.actor()))
            .orElseGet(() -> Entity.of(name, EntityKind.PERSON));
    story.meet(name, e);
    return e;
  }

  /// Whether the name stands for its actor as an adjective.
  static boolean adjective(Unit u) {
    return u.name() instanceof Name.Pair
        || (u.name() instanceof Name.Known k && k.use() == NameUse.ADJECTIVE);
  }

  /// Whether the name is a city or a region, or a capital that may be meant as one.
  static boolean placeName(Unit u) {
    return u.name() instanceof Name.Known k
        && (k.readings().getFirst().actor().kind() == ActorKind.PLACE
            || k.use() == NameUse.CAPITAL);
  }

  /// The state in which a place lies, or which a capital stands for.
  @Nullable Entity stateOf(Unit u, @Nullable Integer year) {
    if (!(u.name() instanceof Name.Known k)) {
      return null;
    }
    Reading r = reading(k.readings(), year);
    if (r.actor().kind() == ActorKind.STATE) {
      return entity(r.actor());
    }
    Optional<Actor> home = authority.homeState(r.actor(), year);
    return home.map(Entities::entity).orElse(null);
  }

  /// The state for which a person of the authority acted in a year.
  @Nullable Entity stateOf(Entity person, @Nullable Integer year) {
    String ref = person.ref();
    if (ref == null) {
      return null;
    }
    return authority
        .actor(ref)
        .flatMap(a -> authority.homeState(a, year))
        .map(Entities::entity)
        .orElse(null);
  }

  /// The other of two sides, where one of them, a predecessor or a successor of it, is given; null
  /// where the given one is neither.
  @Nullable Entity other(List<Entity> sides, Entity one) {
    if (sides.size() != 2) {
      return null;
    }
    boolean first = kin(sides.get(0), one);
    boolean second = kin(sides.get(1), one);
    return first == second ? null : sides.get(first ? 1 : 0);
  }

  /// Whether both are the same, or one came before or after the other.
  boolean kin(Entity a, Entity b) {
    return a.equals(b) || follows(a, b);
  }

  private boolean follows(Entity a, Entity b) {
    String x = a.ref();
    String y = b.ref();
    if (x == null || y == null) {
      return false;
    }
    return authority.successors(x).stream().anyMatch(s -> heir(s) && s.successor().id().equals(y))
        || authority.successors(y).stream().anyMatch(s -> heir(s) && s.successor().id().equals(x));
  }

  private static boolean heir(Succession s) {
    return s.manner() != Succession.Manner.ABSORBED && s.manner() != Succession.Manner.SECEDED;
  }

  /// The first year of a state's life; null where it is not known.
  @Nullable Integer since(Entity state) {
    String ref = state.ref();
    return ref == null ? null : authority.actor(ref).map(Actor::since).orElse(null);
  }

  /// The two or more sides of a compound adjective.
  static List<Entity> sides(Name.Pair pair) {
    return pair.sides().stream().map(r -> entity(r.actor())).toList();
  }

  static Entity entity(Actor actor) {
    return new Entity(actor.name(), kind(actor.kind()), actor.id());
  }

  private static EntityKind kind(ActorKind kind) {
    return switch (kind) {
      case STATE -> EntityKind.STATE;
      case ORGANISATION -> EntityKind.ORGANISATION;
      case PARTY -> EntityKind.PARTY;
      case PERSON -> EntityKind.PERSON;
      case GROUP -> EntityKind.GROUP;
      case PLACE -> EntityKind.PLACE;
    };
  }
}
