package org.entente.authority;

import org.jspecify.annotations.Nullable;

/// That one actor followed another.
///
/// @param predecessor who was before
/// @param successor who came after
/// @param year when; null where it is not known
/// @param manner how
/// @param source key of the source in `sources.tsv`, or the user's own words
public record Succession(
    Actor predecessor, Actor successor, @Nullable Integer year, Manner manner, String source) {

  /// How one actor follows another.
  public enum Manner {
    /// The same state under another name.
    RENAMED,
    /// The same state or body under another constitution.
    CONTINUED,
    /// One of several that a state fell into.
    DIVIDED,
    /// A state made of several.
    MERGED,
    /// Taken into a state that went on.
    ABSORBED,
    /// A state that left one that went on.
    SECEDED
  }
}
