package org.entente.reconcile.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.chronology.Chronology;
import org.entente.chronology.Constraint;
import org.entente.claim.Claim;

/// Makes sets of claims that do not fit together as small as they can be.
///
/// A contradiction is found without what was set aside for those before it, and may go a longer way
/// round for that. Each claim is left out in turn; where the others contradict each other alone,
/// they are told instead.
final class Smallest {

  private final Collection<Constraints> parts;
  private final Map<Constraint<Moment, String>, Reason> reasons;

  /// @param parts all constraints, as they belong together
  /// @param reasons what each of them rests on
  Smallest(Collection<Constraints> parts, Map<Constraint<Moment, String>, Reason> reasons) {
    this.parts = parts;
    this.reasons = reasons;
  }

  Contradiction of(Contradiction found) {
    Contradiction smallest = found;
    for (Claim claim : found.claims()) {
      List<Claim> rest = new ArrayList<>(smallest.claims());
      if (rest.remove(claim)) {
        smallest = among(rest, found.firm()).orElse(smallest);
      }
    }
    return smallest;
  }

  /// A contradiction that needs no other claims than these.
  private Optional<Contradiction> among(List<Claim> claims, boolean firm) {
    Set<String> ids = new HashSet<>();
    claims.forEach(claim -> ids.add(claim.id()));
    Chronology<Moment, String> network = new Chronology<>();
    network.add(
        parts.stream()
            .filter(part -> part.list().stream().anyMatch(c -> touches(c, ids)))
            .flatMap(part -> part.list().stream())
            .filter(constraint -> restsOn(constraint, ids))
            .toList());
    return network.contradictions().stream()
        .findFirst()
        .or(() -> firm ? Optional.empty() : network.anomalies().stream().findFirst())
        .map(found -> Contradiction.of(found, reasons));
  }

  private static boolean touches(Constraint<Moment, String> constraint, Set<String> ids) {
    return switch (constraint) {
      case Constraint.NotBefore<Moment, String> bound -> ids.contains(bound.moment().of());
      case Constraint.NotAfter<Moment, String> bound -> ids.contains(bound.moment().of());
      case Constraint.Difference<Moment, String> order ->
          ids.contains(order.earlier().of()) || ids.contains(order.later().of());
    };
  }

  /// Whether a constraint needs no other claims than these.
  private boolean restsOn(Constraint<Moment, String> constraint, Set<String> ids) {
    Reason reason = reasons.get(constraint);
    return reason != null && reason.claims().stream().allMatch(claim -> ids.contains(claim.id()));
  }
}
