package org.entente.query.profile;

import java.util.Comparator;
import java.util.List;
import org.entente.asof.Bounds;
import org.entente.claim.Claim;
import org.entente.time.HistoricalDate;
import org.entente.time.UncertainInterval;

/// Claims in the order of their dates, as they are told; those without a date last.
public final class ClaimOrder {

  private static final Comparator<Dated> ORDER =
      Comparator.comparingInt(Dated::at)
          .thenComparing(Dated::bounds)
          .thenComparing(dated -> dated.claim().id())
          .thenComparing(dated -> dated.claim().source().document());

  private ClaimOrder() {}

  private record Dated(Claim claim, Bounds bounds) {

    static Dated of(Claim claim) {
      HistoricalDate time = claim.time();
      UncertainInterval told =
          time == null ? UncertainInterval.UNKNOWN : UncertainInterval.asTold(time.edtf());
      return new Dated(claim, Bounds.of(told));
    }

    /// What is only known to have ended by some day is told of that day.
    int at() {
      if (bounds.startEarliest() != Bounds.EVER_BEFORE) {
        return bounds.startEarliest();
      }
      return bounds.endEarliest() != Bounds.EVER_BEFORE ? bounds.endEarliest() : bounds.endLatest();
    }
  }

  /// The claims in their order.
  public static List<Claim> sorted(List<Claim> claims) {
    return claims.stream().map(Dated::of).sorted(ORDER).map(Dated::claim).toList();
  }
}
