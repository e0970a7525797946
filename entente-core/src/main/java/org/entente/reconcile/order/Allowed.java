package org.entente.reconcile.order;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.entente.chronology.Bounds;
import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.entente.time.DayRange;
import org.entente.time.EndKind;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// The days that a claim's own words leave to the two ends of what it tells.
///
/// What lasts (an office, a membership) and is told of one date only held then: it began no later
/// and ended no sooner. What begins at a date and has no end ("1937-03-31/..") may have begun then
/// or, where it is an event, later: "after" and "since" are written alike.
///
/// @param start among which days it started
/// @param end among which days it ended
public record Allowed(DayRange start, DayRange end) {

  /// What the words of a claim allow.
  public static Allowed of(Claim claim) {
    UncertainInterval told = claim.interval();
    if (lasts(claim.property())) {
      return told.start().equals(told.end())
          ? new Allowed(
              new DayRange(null, told.start().latest()), new DayRange(told.end().earliest(), null))
          : new Allowed(told.start(), told.end());
    }
    return told.endKind() == EndKind.TOLD || told.endKind() == EndKind.APPROXIMATE
        ? new Allowed(told.start(), told.end())
        : new Allowed(new DayRange(told.start().earliest(), null), told.end());
  }

  /// What is left if besides the ends are known to lie among other days; what these exclude stays
  /// as it is.
  Allowed within(DayRange starts, DayRange ends) {
    return new Allowed(
        start.intersection(starts).orElse(start), end.intersection(ends).orElse(end));
  }

  static DayRange days(Bounds bounds) {
    return new DayRange(day(bounds.earliest()), day(bounds.latest()));
  }

  private static @Nullable LocalDate day(OptionalLong day) {
    return day.isEmpty() ? null : LocalDate.ofEpochDay(day.getAsLong());
  }

  /// The days of one end.
  DayRange on(Moment.Side side) {
    return side == Moment.Side.START ? start : end;
  }

  /// Whether what is told lasts, and one date of it need not be its beginning.
  public static boolean lasts(Property property) {
    return switch (property) {
      case HOLDS_OFFICE, MEMBER_OF, IN_FORCE, RELATIONS, PART_OF -> true;
      default -> false;
    };
  }
}
