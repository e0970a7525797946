package org.entente.reconcile;

import java.time.LocalDate;
import org.entente.claim.Claim;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// The days that a claim's date allows for its start and its end.
///
/// @param first the first day on which it may have started; null where nothing bounds it
/// @param startsBy the last day on which it may have started; null where nothing bounds it
/// @param last the last day on which it may have ended; null where nothing bounds it
record When(@Nullable LocalDate first, @Nullable LocalDate startsBy, @Nullable LocalDate last) {

  private static final When UNKNOWN = new When(null, null, null);

  /// When a claim says that it was; approximate and doubtful dates bound nothing.
  static When of(Claim claim) {
    HistoricalDate time = claim.time();
    return time == null ? UNKNOWN : of(time.edtf());
  }

  private static When of(Edtf edtf) {
    String text = edtf.text();
    if (text.contains("~") || text.contains("?") || text.contains("%")) {
      return UNKNOWN;
    }
    DayRange whole = edtf.bounds();
    int slash = text.indexOf('/');
    if (slash < 0) {
      return new When(whole.earliest(), whole.latest(), whole.latest());
    }
    String start = text.substring(0, slash);
    boolean open = start.isEmpty() || start.equals("..");
    LocalDate startsBy = open ? whole.latest() : Edtf.parse(start).bounds().latest();
    boolean endless = text.endsWith("/") || text.endsWith("..");
    return new When(open ? null : whole.earliest(), startsBy, endless ? null : whole.latest());
  }

  /// Whether this certainly started after the other had certainly started.
  boolean startsAfterStartOf(When other) {
    return first != null && other.startsBy != null && first.isAfter(other.startsBy);
  }

  /// Whether this certainly started after the other had certainly ended.
  boolean startsAfterEndOf(When other) {
    return first != null && other.last != null && first.isAfter(other.last);
  }

  /// Whether no day is allowed to both.
  boolean cannotMeet(When other) {
    return startsAfterEndOf(other) || other.startsAfterEndOf(this);
  }
}
