package org.entente.reading.evidence;

import java.util.Optional;
import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.authority.NameUse;
import org.entente.authority.Reading;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.jspecify.annotations.Nullable;

/// Finds the entity that a written name means at a time.
///
/// @param authority what is known of names
public record Naming(Authority authority) {

  /// The entity under the name as written, with the authority's id where the name is known.
  ///
  /// @param name the name, without article, marks or notes
  /// @param year the year of which the words speak; null where it is not known
  /// @param kind what it is where the authority does not know it
  public Entity asWritten(String name, @Nullable Integer year, EntityKind kind) {
    return actor(name, year)
        .map(actor -> new Entity(name, kindOf(actor), actor.id()))
        .orElseGet(() -> Entity.of(name, kind));
  }

  /// The entity under the name by which historians know it, where the authority knows it.
  public Entity known(String name, @Nullable Integer year, EntityKind kind) {
    return actor(name, year)
        .map(actor -> new Entity(actor.name(), kindOf(actor), actor.id()))
        .orElseGet(() -> Entity.of(name, kind));
  }

  /// The actor that has this name in a year; adjectives, peoples and capitals are no names here.
  public Optional<Actor> actor(String name, @Nullable Integer year) {
    return named(name, year).or(() -> named(withoutArticle(name), year));
  }

  private Optional<Actor> named(String name, @Nullable Integer year) {
    return authority.readings(name).stream()
        .filter(reading -> reading.use() == NameUse.NAME && reading.holdsIn(year))
        .map(Reading::actor)
        .filter(actor -> actor.kind() != ActorKind.PLACE)
        .findFirst();
  }

  /// A name without the article before it.
  public static String withoutArticle(String name) {
    return name.startsWith("The ") || name.startsWith("the ") ? name.substring(4).strip() : name;
  }

  private static EntityKind kindOf(Actor actor) {
    return EntityKind.valueOf(actor.kind().name());
  }
}
