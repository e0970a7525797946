package org.entente.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.time.DayRange;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Claims in the order of their dates; those without a date stand apart, in the order they were
/// read.
///
/// @param dated from the earliest on; of two that begin alike the shorter first
public record Timeline(List<Claim> dated, List<Claim> undated) {

  private static final Comparator<Claim> BY_DATE =
      Comparator.comparing(Timeline::start).thenComparing(Timeline::end);

  public Timeline {
    dated = List.copyOf(dated);
    undated = List.copyOf(undated);
  }

  /// Puts claims in order.
  public static Timeline of(List<Claim> claims) {
    return new Timeline(
        claims.stream().filter(claim -> claim.time() != null).sorted(BY_DATE).toList(),
        claims.stream().filter(claim -> claim.time() == null).toList());
  }

  /// Whether there is nothing on it.
  public boolean isEmpty() {
    return dated.isEmpty() && undated.isEmpty();
  }

  private static LocalDate start(Claim claim) {
    DayRange bounds = bounds(claim);
    LocalDate first = bounds.earliest();
    return first == null ? orLast(bounds.latest()) : first;
  }

  private static LocalDate end(Claim claim) {
    return orLast(bounds(claim).latest());
  }

  private static DayRange bounds(Claim claim) {
    HistoricalDate time = claim.time();
    return time == null ? DayRange.ANY : time.edtf().bounds();
  }

  private static LocalDate orLast(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }
}
