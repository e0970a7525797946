package org.entente.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.reconcile.order.Allowed;
import org.entente.reconcile.order.Chronicle;
import org.entente.reconcile.order.Moment.Side;
import org.entente.reconcile.order.Reason;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// Why a fact cannot have come earlier or later than it is said to.
///
/// @param claim what is said
/// @param contradicted whether it is one of claims that cannot all be true; then only its own date
///   bounds it
/// @param bounds what bounds its ends, start before end and earliest before latest
public record Why(Claim claim, boolean contradicted, List<Bound> bounds) {

  public Why {
    bounds = List.copyOf(bounds);
  }

  /// A bound of one end.
  ///
  /// @param side which end
  /// @param earliest whether it can be no earlier; else no later
  /// @param day the day
  /// @param reasons from a date to the bound; only the claim's own date where nothing is tighter
  public record Bound(Side side, boolean earliest, LocalDate day, List<Reason> reasons) {

    public Bound {
      reasons = List.copyOf(reasons);
    }
  }

  /// The bounds of a claim and what they rest on.
  ///
  /// @param chronicle of all the record
  public static Why of(Claim claim, Chronicle chronicle) {
    Allowed days = chronicle.allowed(claim);
    List<Bound> bounds = new ArrayList<>();
    for (Side side : Side.values()) {
      DayRange range = side == Side.START ? days.start() : days.end();
      add(bounds, claim, side, true, range.earliest(), chronicle);
      add(bounds, claim, side, false, range.latest(), chronicle);
    }
    return new Why(claim, chronicle.isContradicted(claim), bounds);
  }

  private static void add(
      List<Bound> bounds,
      Claim claim,
      Side side,
      boolean earliest,
      @Nullable LocalDate day,
      Chronicle chronicle) {
    if (day != null) {
      List<Reason> reasons =
          earliest ? chronicle.whyNotEarlier(claim, side) : chronicle.whyNotLater(claim, side);
      bounds.add(
          new Bound(
              side, earliest, day, reasons.isEmpty() ? List.of(new Reason.Dated(claim)) : reasons));
    }
  }
}
