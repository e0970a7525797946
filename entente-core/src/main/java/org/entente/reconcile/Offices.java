package org.entente.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Property;
import org.entente.reconcile.same.Same;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.entente.time.EndKind;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Two persons in an office that only one can hold, where infoboxes or tables give both terms in
/// full.
final class Offices {

  /// Successors are sometimes dated a few weeks before their predecessors' end.
  private static final int HANDOVER_DAYS = 60;

  private static final Pattern SINGLE =
      Pattern.compile(
          "(?:president|prime minister|premier|chancellor|king|queen|emperor|(?:minister of"
              + " )?foreign (?:minister|affairs|secretary)|minister (?:of|for) foreign"
              + " affairs|secretary of state|secretary-?general|general secretary)",
          Pattern.CASE_INSENSITIVE);

  private Offices() {}

  static List<Conflict> conflicts(List<Claim> claims) {
    List<Claim> terms = claims.stream().filter(Offices::isTerm).toList();
    List<Conflict> found = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i + 1; j < terms.size(); j++) {
        if (exclude(terms.get(i), terms.get(j))) {
          found.add(conflict(terms.get(i), terms.get(j)));
        }
      }
    }
    return found;
  }

  /// Whether a claim gives the term of an office that one holds alone, in full.
  static boolean isTerm(Claim claim) {
    String office = claim.value();
    return claim.property() == Property.HOLDS_OFFICE
        && Same.isAsserted(claim)
        && office != null
        && SINGLE.matcher(office).matches()
        && claim.object() != null
        && (claim.rule().startsWith("field:") || claim.rule().startsWith("table:"))
        && isInFull(claim.time());
  }

  private static boolean isInFull(@Nullable HistoricalDate term) {
    return term != null
        && term.edtf().form() == Edtf.Form.INTERVAL
        && term.edtf().startKind() == EndKind.TOLD
        && term.edtf().endKind() == EndKind.TOLD;
  }

  private static boolean exclude(Claim one, Claim other) {
    Optional<Entity> left = Optional.ofNullable(one.object());
    Optional<Entity> right = Optional.ofNullable(other.object());
    boolean sameOffice =
        Same.fold(Objects.requireNonNullElse(one.value(), ""))
                .equals(Same.fold(Objects.requireNonNullElse(other.value(), "")))
            && left.map(Same::key).equals(right.map(Same::key));
    return sameOffice && !Same.may(one.subject(), other.subject()) && overlap(one, other);
  }

  /// Whether both certainly held it for longer than a handover takes.
  static boolean overlap(Claim one, Claim other) {
    return one.interval()
        .certainDays()
        .flatMap(days -> other.interval().certainDays().flatMap(days::intersection))
        .filter(Offices::isLong)
        .isPresent();
  }

  private static boolean isLong(DayRange days) {
    LocalDate from = days.earliest();
    LocalDate to = days.latest();
    return from != null && to != null && from.plusDays(HANDOVER_DAYS).isBefore(to);
  }

  private static Conflict conflict(Claim one, Claim other) {
    String explanation =
        "By %s, %s and %s held one office at the same time: %s, but %s."
            .formatted(
                Telling.source(one),
                one.subject().name(),
                other.subject().name(),
                Telling.quote(one),
                Telling.quote(other));
    return Conflict.of(
        Conflict.Kind.OFFICE,
        Conflict.Severity.DISAGREEMENT,
        Conflict.Fact.of(one),
        List.of(one, other),
        explanation,
        Telling.dates(List.of(one, other)));
  }
}
