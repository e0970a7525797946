package org.entente.reconcile;

import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.jspecify.annotations.Nullable;

/// The years of a person's life, as far as they are known.
///
/// @param born the first year; null where it is not known
/// @param died the last year; null where it is not known or the person lives
public record Life(@Nullable Integer born, @Nullable Integer died) {

  /// A life of which nothing is known.
  public static final Life UNKNOWN = new Life(null, null);

  /// The life of a person as the authority has it.
  public static Life of(Actor actor) {
    return actor.kind() == ActorKind.PERSON ? new Life(actor.since(), actor.until()) : UNKNOWN;
  }
}
