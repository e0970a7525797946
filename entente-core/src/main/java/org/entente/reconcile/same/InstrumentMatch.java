package org.entente.reconcile.same;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.entente.time.DayRange;

/// How likely two instruments, named differently or dated apart, are one.
///
/// Sources name one instrument by its place ("Belgrade declaration"), by its parties
/// ("Soviet–Yugoslav declaration") or by its day. What tells is the type, the parties, the day and
/// the place; two sides seldom sign two declarations on one day, but often two agreements.
final class InstrumentMatch {

  static final double SURE = 0.8;
  static final double WORTH_A_LOOK = 0.5;

  /// Types of which the same sides sign several on one day.
  private static final Set<String> MANY =
      Set.of("agreement", "memorandum", "protocol", "exchange-of-notes", "convention", "other");

  private InstrumentMatch() {}

  /// Whether two cannot be one, whatever else speaks for it.
  static boolean exclude(InstrumentProfile one, InstrumentProfile other) {
    return one.yearsApart(other) > 1 || differInParties(one, other);
  }

  /// From 0 to 1; from [#SURE] on they are one.
  static double score(InstrumentProfile one, InstrumentProfile other) {
    if (differInParties(one, other)) {
      return 0;
    }
    return Collections.disjoint(one.names(), other.names())
        ? byCircumstance(one, other)
        : byName(one, other);
  }

  private static double byName(InstrumentProfile one, InstrumentProfile other) {
    int apart = one.yearsApart(other);
    boolean undated = one.years().isEmpty() || other.years().isEmpty();
    boolean supported =
        shares(one.parties(), other.parties()) || shares(one.signatories(), other.signatories());
    if (undated && apart == 0) {
      return supported ? 0.85 : 0.8;
    }
    return switch (apart) {
      case 0 -> 0.95;
      case 1 -> supported ? 0.8 : 0.6;
      default -> supported && one.parties().equals(other.parties()) ? 0.5 : 0;
    };
  }

  private static double byCircumstance(InstrumentProfile one, InstrumentProfile other) {
    String type = one.type();
    boolean alike =
        type != null
            && type.equals(other.type())
            && one.parties().size() > 1
            && one.parties().equals(other.parties())
            && one.yearsApart(other) == 0
            && !one.years().isEmpty()
            && !other.years().isEmpty();
    if (!alike || differInWords(one, other)) {
      return 0;
    }
    double score = sameDay(one, other) ? 0.8 : 0.5;
    score += shares(one.places(), other.places()) ? 0.1 : 0;
    score += shares(one.signatories(), other.signatories()) ? 0.05 : 0;
    return MANY.contains(Objects.requireNonNullElse(type, "other")) ? score - 0.25 : score;
  }

  /// Whether both have words of their own, beside those of the place, and share none.
  private static boolean differInWords(InstrumentProfile one, InstrumentProfile other) {
    Set<String> left = new HashSet<>(one.wordsBesidePlace());
    Set<String> right = new HashSet<>(other.wordsBesidePlace());
    left.removeAll(other.places());
    right.removeAll(one.places());
    return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
  }

  /// Whether both have two sides or more, and neither has those of the other.
  private static boolean differInParties(InstrumentProfile one, InstrumentProfile other) {
    return one.parties().size() > 1
        && other.parties().size() > 1
        && !one.parties().containsAll(other.parties())
        && !other.parties().containsAll(one.parties());
  }

  private static boolean shares(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }

  private static boolean sameDay(InstrumentProfile one, InstrumentProfile other) {
    Set<LocalDate> days = new HashSet<>();
    for (DayRange range : one.signed()) {
      LocalDate day = range.earliest();
      if (day != null && range.isOneDay()) {
        days.add(day);
      }
    }
    return other.signed().stream()
        .anyMatch(range -> range.isOneDay() && days.contains(range.earliest()));
  }
}
