package org.entente.query.standing;

import java.time.LocalDate;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// Something told that bears on whether two states had diplomatic relations.
///
/// @param effect what it did to them
/// @param when among which days
/// @param level at what rank, where the words say
/// @param claims what tells of it
record Change(Effect effect, DayRange when, @Nullable Level level, List<Claim> claims) {

  /// What something does to relations.
  enum Effect {
    /// They began.
    BEGUN(1),
    /// They began anew, and so had been broken.
    RESUMED(1),
    /// Something is done that shows them: an envoy is received, a mission is opened.
    SHOWN(1),
    /// A mission is raised in rank, and so had been there.
    RAISED(1),
    /// They were broken off.
    SEVERED(-1),
    /// They were suspended.
    INTERRUPTED(-1),
    /// War broke out between the two.
    WAR(-1),
    /// One of the two ceased to be a state of its own.
    CEASED(-1),
    /// One recognised the other.
    RECOGNISED(0),
    /// A mission closed: a sign, but relations may go on without one.
    CLOSED(0),
    /// One of the two came to be.
    FOUNDED(0),
    /// Somebody says that there were none.
    ABSENT(0);

    private final int sign;

    Effect(int sign) {
      this.sign = sign;
    }

    /// Whether relations are in force after it.
    boolean begins() {
      return sign > 0;
    }

    /// Whether they are not in force after it.
    boolean ends() {
      return sign < 0;
    }

    /// Whether it is told of relations that are in force. An envoy may be received after a break of
    /// which nobody tells, and war may come upon those who had broken with each other before.
    boolean presupposes() {
      return this == SEVERED || this == INTERRUPTED || this == RAISED;
    }

    /// Whether it is told of states that had no relations until then. An envoy or a mission of
    /// higher rank may be sent long after relations were resumed.
    boolean anew() {
      return this == BEGUN || this == RESUMED;
    }

    /// Whether it tells whether they were in force before it or after it.
    boolean bears() {
      return sign != 0 || this == CLOSED;
    }
  }

  Change {
    claims = List.copyOf(claims);
  }

  /// Whether it certainly came on the day or before.
  boolean isBy(LocalDate day) {
    LocalDate latest = when.latest();
    return latest != null && !latest.isAfter(day);
  }

  /// Whether it certainly came after the day.
  boolean isAfter(LocalDate day) {
    LocalDate earliest = when.earliest();
    return earliest != null && earliest.isAfter(day);
  }

  /// Whether the day lies among those on which it can have come.
  boolean mayStraddle(LocalDate day) {
    return !isBy(day) && !isAfter(day);
  }

  /// The first day on which it can have come.
  LocalDate firstDay() {
    return Days.orFirst(when.earliest());
  }

  boolean isDated() {
    return when.earliest() != null || when.latest() != null;
  }

  /// Whether the other may be the same thing told with a finer date: a heading's year is the day
  /// that its paragraphs give. What only shows relations is no news in a year of which a day is
  /// known.
  boolean isCoarserThan(Change other) {
    return isLike(other)
        && !when.equals(other.when)
        && when.intersection(other.when).filter(other.when::equals).isPresent();
  }

  private boolean isLike(Change other) {
    return switch (effect) {
      case BEGUN, RESUMED -> other.effect == Effect.BEGUN || other.effect == Effect.RESUMED;
      case SHOWN, RAISED -> other.effect.begins();
      default -> effect == other.effect;
    };
  }
}
