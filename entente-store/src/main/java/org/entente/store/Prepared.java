package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import org.entente.asof.Rows;
import org.entente.claim.Claim;
import org.entente.ledger.Entry;
import org.entente.time.DayRange;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// An entry with all that can be worked out without the store.
final class Prepared {

  /// Bounds for each claim: of its start, then of its end.
  static final int BOUNDS = 4;

  /// The days that every store can hold. A bound beyond them is kept as the nearest of them: bounds
  /// only narrow a search.
  private static final LocalDate FIRST = LocalDate.of(-4_712, 1, 1);

  private static final LocalDate LAST = LocalDate.of(9_999, 12, 31);

  private final Entry entry;
  private final @Nullable String text;
  private final String content;
  private final int[] days;
  private final List<org.entente.asof.Row> filed;

  private Prepared(
      Entry entry,
      @Nullable String text,
      String content,
      int[] days,
      List<org.entente.asof.Row> filed) {
    this.entry = entry;
    this.text = text;
    this.content = content;
    this.days = days;
    this.filed = filed;
  }

  /// @param text null where it is not known
  static Prepared of(Entry entry, @Nullable String text) {
    List<Claim> claims = entry.claims();
    int[] days = new int[claims.size() * BOUNDS];
    int at = 0;
    for (Claim claim : claims) {
      UncertainInterval interval = claim.interval();
      at = bounds(days, at, interval.start());
      at = bounds(days, at, interval.end());
    }
    return new Prepared(entry, text, Content.of(entry), days, Rows.of(claims));
  }

  private static int bounds(int[] days, int at, DayRange range) {
    days[at] = day(range.earliest());
    days[at + 1] = day(range.latest());
    return at + 2;
  }

  private static int day(@Nullable LocalDate day) {
    if (day == null) {
      return Row.NO_DAY;
    }
    LocalDate kept = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    return Math.toIntExact(kept.toEpochDay());
  }

  /// What is to be kept.
  Entry entry() {
    return entry;
  }

  /// The document's text; null where it is not known.
  @Nullable String text() {
    return text;
  }

  /// The digest of what it says.
  String content() {
    return content;
  }

  /// Where its claims are filed, in the order of the claims.
  List<org.entente.asof.Row> filed() {
    return filed;
  }

  /// A bound of a claim as a day, or [Row#NO_DAY].
  int day(int claim, int bound) {
    return days[claim * BOUNDS + bound];
  }
}
