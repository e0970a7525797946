package org.entente.reconcile.order;

import org.entente.authority.Actor;
import org.entente.authority.Authority;
import org.entente.claim.Entity;
import org.jspecify.annotations.Nullable;

/// The years of a person's or a body's life, as far as they are known.
///
/// @param born the first year; null where it is not known
/// @param died the last year; null where it is not known or it lives on
public record Life(@Nullable Integer born, @Nullable Integer died) {

  /// A life of which nothing is known.
  public static final Life UNKNOWN = new Life(null, null);

  /// The life of an actor as the authority has it; what follows another begins with the first, and
  /// what another follows does not end. States are left out: their names outlive them.
  public static Life of(Actor actor, Authority authority) {
    return switch (actor.kind()) {
      case PERSON -> new Life(actor.since(), actor.until());
      case ORGANISATION, PARTY ->
          new Life(
              authority.predecessors(actor.id()).isEmpty() ? actor.since() : null,
              authority.successors(actor.id()).isEmpty() ? actor.until() : null);
      case STATE, GROUP, PLACE -> UNKNOWN;
    };
  }

  /// The life of whom a claim names; [#UNKNOWN] where the authority does not know it.
  public static Life of(Entity who, Authority authority) {
    String id = who.ref();
    return id == null
        ? UNKNOWN
        : authority.actor(id).map(actor -> of(actor, authority)).orElse(UNKNOWN);
  }
}
