package org.entente.query.standing;

import java.util.Locale;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// An instrument between two parties, as it stood on a day.
///
/// @param name its name
/// @param type what sort of instrument it is; null where that is not told
/// @param status how it stood
/// @param signed among which days it was signed; null where that is not told
/// @param ended among which days it ended; null where that is not told
public record Instrument(
    String name,
    @Nullable String type,
    Status status,
    @Nullable DayRange signed,
    @Nullable DayRange ended) {

  /// How an instrument stands.
  public enum Status {
    /// In force, by words that say so.
    IN_FORCE,
    /// Signed; nothing says that it was in force.
    SIGNED,
    /// No longer in force.
    ENDED;

    /// The word written in JSON, as `in-force`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
