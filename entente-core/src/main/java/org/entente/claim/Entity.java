package org.entente.claim;

import org.jspecify.annotations.Nullable;

/// A named thing that a claim speaks of.
///
/// @param name the fullest form of the name that the document or the authority knows
/// @param kind what sort of thing it is
/// @param ref its id in the authority, where it has one
public record Entity(String name, EntityKind kind, @Nullable String ref) {

  /// An entity that the authority does not know.
  public static Entity of(String name, EntityKind kind) {
    return new Entity(name, kind, null);
  }
}
