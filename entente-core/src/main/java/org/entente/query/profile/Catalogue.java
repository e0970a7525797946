package org.entente.query.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.authority.NameUse;
import org.entente.authority.Reading;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reconcile.same.Same;
import org.entente.reconcile.same.Sameness;
import org.jspecify.annotations.Nullable;

/// All whom an authority knows and of whom a record tells, to be listed, and to be found where a
/// name was mistyped.
///
/// Immutable.
public final class Catalogue {

  private static final int SHORT = 5;

  private static final Comparator<Listed> ORDER =
      Comparator.comparingInt((Listed listed) -> -listed.claims)
          .thenComparing(Listed::name)
          .thenComparing(Listed::key);

  private final List<Listed> all;
  private final Map<String, Listed> byKey;
  private final Map<String, List<String>> spelt;

  private Catalogue(List<Listed> all, Map<String, Listed> byKey, Map<String, List<String>> spelt) {
    this.all = all;
    this.byKey = byKey;
    this.spelt = spelt;
  }

  /// One of the list.
  ///
  /// @param key its key
  /// @param name its name
  /// @param kind what it is
  /// @param actor what the authority knows of it; null where it does not know it
  /// @param claims how many claims tell of it
  public record Listed(
      String key, String name, EntityKind kind, @Nullable Actor actor, int claims) {}

  /// Lists all.
  ///
  /// @param claims of the record
  /// @param told how many claims are about a key
  public static Catalogue of(
      Authority authority, Sameness sameness, List<Claim> claims, ToIntFunction<String> told) {
    Map<String, Listed> byKey = new HashMap<>();
    Map<String, List<String>> spelt = new HashMap<>();
    for (Actor actor : authority.actors()) {
      if (actor.kind() != ActorKind.PLACE) {
        String key = sameness.key(actor.id());
        EntityKind kind = EntityKind.valueOf(actor.kind().name());
        byKey.putIfAbsent(key, new Listed(key, actor.name(), kind, actor, told.applyAsInt(key)));
      }
    }
    authority
        .readings()
        .forEach(
            (name, readings) ->
                readings.stream()
                    .filter(reading -> reading.use() == NameUse.NAME)
                    .map(Reading::actor)
                    .forEach(actor -> add(spelt, name, sameness.key(actor.id()))));
    for (Claim claim : claims) {
      Meant.entities(claim).forEach(entity -> add(byKey, spelt, entity, sameness, told));
    }
    return new Catalogue(byKey.values().stream().sorted(ORDER).toList(), byKey, spelt);
  }

  private static void add(
      Map<String, Listed> byKey,
      Map<String, List<String>> spelt,
      Entity entity,
      Sameness sameness,
      ToIntFunction<String> told) {
    if (entity.ref() == null) {
      String key = sameness.key(entity);
      if (!byKey.containsKey(key)) {
        byKey.put(key, new Listed(key, entity.name(), entity.kind(), null, told.applyAsInt(key)));
        add(spelt, entity.name(), key);
      }
    }
  }

  private static void add(Map<String, List<String>> spelt, String name, String key) {
    List<String> keys = spelt.computeIfAbsent(Same.fold(name), n -> new ArrayList<>(1));
    if (!keys.contains(key)) {
      keys.add(key);
    }
  }

  /// All of some kinds, those first of whom most is told.
  public List<Listed> all(Set<EntityKind> kinds) {
    return all.stream().filter(listed -> kinds.contains(listed.kind)).toList();
  }

  /// The one of a key.
  public Optional<Listed> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// Those with a name that is one or two slips of the pen away from what was typed, the nearest
  /// first.
  public List<Listed> near(String typed, Set<EntityKind> kinds) {
    String sought = Same.fold(typed);
    int most = sought.length() <= SHORT ? 1 : 2;
    Map<Listed, Integer> found = new HashMap<>();
    spelt.forEach(
        (name, keys) -> {
          int slips = Slips.between(sought, name, most);
          if (slips <= most) {
            for (String key : keys) {
              of(key)
                  .filter(listed -> kinds.contains(listed.kind))
                  .ifPresent(listed -> found.merge(listed, slips, Math::min));
            }
          }
        });
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<Listed, Integer>comparingByValue().thenComparing(Map.Entry::getKey, ORDER))
        .map(Map.Entry::getKey)
        .toList();
  }
}
