package org.entente.authority;

import org.jspecify.annotations.Nullable;

/// One way to read a name.
///
/// @param actor whom it may mean
/// @param use how the name stands for it
/// @param since first year in which the name meant this actor; null where it always did
/// @param until last such year; null where it still does
public record Reading(Actor actor, NameUse use, @Nullable Integer since, @Nullable Integer until) {

  /// Whether the name could mean this actor in a year; an unknown year allows every reading.
  public boolean holdsIn(@Nullable Integer year) {
    return year == null || ((since == null || since <= year) && (until == null || year <= until));
  }
}
