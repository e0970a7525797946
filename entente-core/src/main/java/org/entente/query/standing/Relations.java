package org.entente.query.standing;

import java.util.Locale;
import java.util.Optional;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// The diplomatic relations of two states on a day.
///
/// @param state how they stood
/// @param ground from what that follows
/// @param level at what rank they were represented; null where that is not told
/// @param since among which days that began; null where that is not told
public record Relations(
    State state, Ground ground, @Nullable Level level, @Nullable DayRange since) {

  /// How relations stand.
  public enum State {
    /// There are none, and neither has recognised the other.
    NONE(false),
    /// One has recognised the other, and there are none yet.
    RECOGNISED(false),
    /// They are in force.
    ESTABLISHED(true),
    /// They are suspended.
    INTERRUPTED(false),
    /// They are broken off, by word, by war, or since one of the two ceased to be.
    SEVERED(false),
    /// The record does not say.
    UNKNOWN(null);

    private final @Nullable Boolean inForce;

    State(@Nullable Boolean inForce) {
      this.inForce = inForce;
    }

    /// Whether relations are in force; empty where the record does not say.
    public Optional<Boolean> inForce() {
      return Optional.ofNullable(inForce);
    }

    /// The word written in JSON.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// From what a state follows.
  public enum Ground {
    /// They had begun, and what is told next presupposes them.
    HELD,
    /// They had begun, and nothing says that they had ended.
    BEGAN,
    /// They had ended, and what is told next says so too.
    ENDED_UNTIL,
    /// They had ended, and nothing says that they had begun again.
    ENDED,
    /// They began only later.
    NOT_YET,
    /// One recognised the other only later, or came to be only later.
    NO_STATE_YET,
    /// One was no longer a state of its own.
    NO_STATE_ANY_MORE,
    /// They were broken off later, and so must have been.
    BROKEN_LATER,
    /// A mission was there to be raised later, and so they must have been in force.
    SHOWN_LATER,
    /// They were resumed later, and so must have been broken.
    RESUMED_LATER,
    /// The day lies among those on which they can have begun or ended.
    CHANGING,
    /// They had begun and were resumed later; when they ended between is not told.
    LAPSED,
    /// Nothing tells of them.
    UNSAID;

    /// The word written in JSON, as `not-yet`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
