package org.entente.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.reconcile.order.Allowed;
import org.entente.reconcile.order.Chronicle;
import org.entente.time.DayRange;
import org.entente.time.HistoricalDate;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// Facts in the order in which they can have come, by all that the record knows of their order.
///
/// A claim is never dated by it: what its words say stays what they say. What has no time (an
/// instrument's type, another name) has no place in it.
///
/// @param ordered what something bounds, from the earliest on
/// @param unbounded what nothing bounds, in the order it was read
public record Sequence(List<Fact> ordered, List<Claim> unbounded) {

  private static final Comparator<Fact> BY_DAYS =
      Comparator.comparing(Fact::first)
          .thenComparing(fact -> fact.told.earliest() != null)
          .thenComparing(Fact::last);

  public Sequence {
    ordered = List.copyOf(ordered);
    unbounded = List.copyOf(unbounded);
  }

  /// A fact that something bounds.
  ///
  /// @param claim what is said
  /// @param days the days that are left to its ends
  /// @param tightened whether these are fewer than its own words leave
  /// @param contradicted whether it is one of claims that cannot all be true; then it keeps to its
  ///   own words
  /// @param told the days from the first that its start may be to the last that its end may be,
  ///   with what is approximate taken at its word where nothing else bounds it
  public record Fact(
      Claim claim, Allowed days, boolean tightened, boolean contradicted, DayRange told) {

    private static Fact of(Claim claim, Chronicle chronicle) {
      Allowed days = chronicle.allowed(claim);
      DayRange known = new DayRange(days.start().earliest(), days.end().latest());
      HistoricalDate time = claim.time();
      boolean open = known.earliest() == null && known.latest() == null;
      return new Fact(
          claim,
          days,
          !days.equals(Allowed.of(claim)),
          chronicle.isContradicted(claim),
          open && time != null ? UncertainInterval.asTold(time.edtf()).possibleDays() : known);
    }

    private LocalDate first() {
      LocalDate earliest = told.earliest();
      LocalDate startsBy = days.start().latest();
      return earliest != null ? earliest : startsBy != null ? startsBy : last();
    }

    private LocalDate last() {
      return orLast(told.latest());
    }

    private static LocalDate orLast(@Nullable LocalDate day) {
      return day == null ? LocalDate.MAX : day;
    }
  }

  /// Puts claims in order.
  ///
  /// @param chronicle of all the record
  public static Sequence of(List<Claim> claims, Chronicle chronicle) {
    List<Fact> ordered = new ArrayList<>();
    List<Claim> unbounded = new ArrayList<>();
    for (Claim claim : claims.stream().filter(Sequence::isInTime).toList()) {
      Fact fact = Fact.of(claim, chronicle);
      if (fact.tightened || claim.time() != null) {
        ordered.add(fact);
      } else {
        unbounded.add(claim);
      }
    }
    ordered.sort(BY_DAYS);
    return new Sequence(ordered, unbounded);
  }

  private static boolean isInTime(Claim claim) {
    return switch (claim.property()) {
      case INSTRUMENT_TYPE, ALSO_KNOWN_AS, CONTEXT -> false;
      default -> true;
    };
  }

  /// Whether there is nothing in it.
  public boolean isEmpty() {
    return ordered.isEmpty() && unbounded.isEmpty();
  }
}
