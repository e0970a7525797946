package org.entente.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;

/// The life of a document's own instrument: negotiated, then signed, then ratified and in force,
/// then ended.
final class Phases {

  private static final double SURE_ENOUGH = 0.7;

  /// One phase must not begin after another has.
  ///
  /// @param earlier what comes first
  /// @param later what cannot have come before it
  /// @param words how to tell that it did
  private record Order(Property earlier, Property later, String words) {}

  private static final List<Order> ORDERS =
      List.of(
          new Order(Property.NEGOTIATED, Property.SIGNED, "was signed before it was negotiated"),
          new Order(Property.SIGNED, Property.RATIFIED, "was ratified before it was signed"),
          new Order(Property.SIGNED, Property.IN_FORCE, "was in force before it was signed"),
          new Order(Property.SIGNED, Property.TERMINATED, "ended before it was signed"),
          new Order(Property.IN_FORCE, Property.TERMINATED, "ended before it was in force"));

  private Phases() {}

  static List<Conflict> conflicts(List<Claim> claims) {
    Map<String, List<Claim>> instruments = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.subject().kind() == EntityKind.INSTRUMENT
          && claim.time() != null
          && Same.isAsserted(claim)
          && claim.confidence() >= SURE_ENOUGH
          && Instruments.isTitle(claim)) {
        instruments.computeIfAbsent(Same.key(claim.subject()), k -> new ArrayList<>()).add(claim);
      }
    }
    List<Conflict> found = new ArrayList<>();
    for (List<Claim> ofOne : instruments.values()) {
      for (Order order : ORDERS) {
        broken(ofOne, order).ifPresent(found::add);
      }
    }
    return found;
  }

  /// Every date of the earlier phase must lie after the later one: a single odd date is a conflict
  /// of dates.
  private static Optional<Conflict> broken(List<Claim> claims, Order order) {
    List<Claim> earlier = claims.stream().filter(c -> c.property() == order.earlier()).toList();
    List<Claim> later = claims.stream().filter(c -> c.property() == order.later()).toList();
    for (Claim after : later) {
      boolean all =
          !earlier.isEmpty()
              && earlier.stream()
                  .allMatch(before -> When.of(before).startsAfterStartOf(When.of(after)));
      if (all) {
        return Optional.of(conflict(earlier.getFirst(), after, order));
      }
    }
    return Optional.empty();
  }

  private static Conflict conflict(Claim earlier, Claim later, Order order) {
    String explanation =
        "By %s, %s %s: %s, but %s."
            .formatted(
                Telling.source(earlier),
                later.subject().name(),
                order.words(),
                Telling.quote(later),
                Telling.quote(earlier));
    return Conflict.of(
        Conflict.Kind.ORDER,
        Conflict.Severity.IMPOSSIBLE,
        Conflict.Fact.of(later),
        List.of(earlier, later),
        explanation,
        Telling.dates(List.of(earlier, later)));
  }
}
