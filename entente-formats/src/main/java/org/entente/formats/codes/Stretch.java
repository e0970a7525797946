package org.entente.formats.codes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which a code means an actor.
///
/// @param actor the actor's id in the authority
/// @param since the first day; null where nothing came before
/// @param until the last day; null where nothing came after
public record Stretch(String actor, @Nullable LocalDate since, @Nullable LocalDate until) {

  /// Whether the two have a day in common.
  ///
  /// @param from the first day asked about; null where nothing bounds it
  /// @param to the last day; null where nothing bounds it
  public boolean meets(@Nullable LocalDate from, @Nullable LocalDate to) {
    boolean ended = until != null && from != null && until.isBefore(from);
    boolean coming = since != null && to != null && since.isAfter(to);
    return !ended && !coming;
  }
}
