package org.entente.query.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.authority.NameUse;
import org.entente.authority.Reading;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.query.Names;
import org.entente.reconcile.same.Same;
import org.entente.reconcile.same.Sameness;
import org.jspecify.annotations.Nullable;

/// Whom or what is meant by an id, a key or a name.
///
/// @param key the key under which the record knows it
/// @param name its name
/// @param kind what sort of thing it is
/// @param actor what the authority knows of it; null where it does not know it
/// @param others others whom the authority knows by the name that was asked for, likeliest first
public record Meant(
    String key, String name, EntityKind kind, @Nullable Actor actor, List<Actor> others) {

  public Meant {
    others = List.copyOf(others);
  }

  /// Finds who is meant, among what an authority knows and what a record tells.
  ///
  /// @param authority whom names mean
  /// @param sameness under which keys the record knows them
  /// @param about the claims about a key
  public record Finder(
      Authority authority, Sameness sameness, Function<String, List<Claim>> about) {

    /// Whom an id of the authority, a key of the record or a name means. Of several whom the
    /// authority knows by a name, the one of whom the record tells most, else the likeliest.
    ///
    /// @param kinds what sorts of things may be meant
    public Optional<Meant> find(String asked, Set<EntityKind> kinds) {
      return byKey(asked)
          .or(() -> byName(asked))
          .or(() -> byRecordedName(asked, kinds))
          .filter(meant -> kinds.contains(meant.kind));
    }

    private Optional<Meant> byKey(String asked) {
      String key = sameness.key(asked);
      Optional<Actor> actor = authority.actor(key).or(() -> authority.actor(asked));
      return actor.isPresent()
          ? actor.map(known -> of(known, namesakes(known)))
          : told(key).map(entity -> new Meant(key, entity.name(), entity.kind(), null, List.of()));
    }

    private Meant of(Actor actor, List<Actor> others) {
      EntityKind kind = EntityKind.valueOf(actor.kind().name());
      return new Meant(sameness.key(actor.id()), actor.name(), kind, actor, others);
    }

    private List<Actor> namesakes(Actor actor) {
      return actors(actor.name()).stream().filter(other -> !other.equals(actor)).toList();
    }

    private Optional<Meant> byName(String name) {
      List<Actor> actors = actors(name);
      return actors.stream()
          .max(Comparator.comparingInt(this::claims).thenComparingInt(a -> -actors.indexOf(a)))
          .map(best -> of(best, actors.stream().filter(a -> !a.equals(best)).toList()));
    }

    private int claims(Actor actor) {
      return about.apply(actor.id()).size();
    }

    private List<Actor> actors(String name) {
      return Names.readings(name, authority).stream()
          .filter(reading -> reading.use() == NameUse.NAME)
          .map(Reading::actor)
          .filter(actor -> actor.kind() != ActorKind.PLACE)
          .distinct()
          .toList();
    }

    private Optional<Meant> byRecordedName(String name, Set<EntityKind> kinds) {
      return kinds.stream()
          .sorted()
          .map(kind -> sameness.key(Entity.of(name, kind)))
          .flatMap(key -> byKey(key).stream())
          .findFirst();
    }

    /// An entity as claims name it that have a key: the first name of them.
    private Optional<Entity> told(String key) {
      return about.apply(key).stream()
          .flatMap(Meant::entities)
          .filter(entity -> sameness.key(entity).equals(key) || isInstrument(entity, key))
          .findFirst();
    }

    private static boolean isInstrument(Entity entity, String key) {
      return entity.kind() == EntityKind.INSTRUMENT && key.startsWith(Same.key(entity));
    }
  }

  /// Whether a claim is about whom or what has a key.
  public static boolean isOf(Claim claim, String key, Sameness sameness) {
    return entities(claim).anyMatch(entity -> sameness.key(entity).equals(key))
        || sameness.instrument(claim).filter(key::equals).isPresent();
  }

  static Stream<Entity> entities(Claim claim) {
    Entity object = claim.object();
    return object == null ? Stream.of(claim.subject()) : Stream.of(claim.subject(), object);
  }

  /// The other of the two of whom a claim tells; null where there is none.
  static @Nullable Entity other(Claim claim, String key, Sameness sameness) {
    return entities(claim)
        .filter(entity -> !sameness.key(entity).equals(key))
        .findFirst()
        .orElse(null);
  }

  /// The entities that claims name under a key.
  static Collection<Entity> spelt(List<Claim> claims, String key, Sameness sameness) {
    List<Entity> spelt = new ArrayList<>();
    for (Claim claim : claims) {
      entities(claim)
          .filter(entity -> Objects.equals(sameness.key(entity), key))
          .filter(entity -> !spelt.contains(entity))
          .forEach(spelt::add);
    }
    return spelt;
  }
}
