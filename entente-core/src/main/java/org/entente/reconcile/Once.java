package org.entente.reconcile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.reconcile.same.Same;
import org.entente.reconcile.same.Sameness;

/// What happens once, so that two dates of it contradict each other.
final class Once {

  private static final double SURE_ENOUGH = 0.7;

  private static final Set<Property> EVER =
      EnumSet.of(Property.SIGNED, Property.BORN, Property.DIED, Property.RATIFIED, Property.HELD);

  private Once() {}

  /// Whether a claim gives a date, that can be trusted, of what happens once.
  static boolean dates(Claim claim) {
    return claim.time() != null
        && Same.isAsserted(claim)
        && claim.confidence() >= SURE_ENOUGH
        && (EVER.contains(claim.property()) || isBeginning(claim));
  }

  /// Whether a claim tells that relations began.
  static boolean isBeginning(Claim claim) {
    return claim.act() == Act.ESTABLISH_RELATIONS;
  }

  /// The key of what a claim dates, where it can be trusted to be the same in other documents: of a
  /// person the full name is needed, of a meeting a name of several words, which may be of one year
  /// only.
  static Optional<String> key(Claim claim, Sameness sameness) {
    Entity subject = claim.subject();
    return switch (claim.property()) {
      case BORN, DIED ->
          subject.kind() == EntityKind.PERSON && isFull(subject)
              ? sameness.fact(claim)
              : Optional.empty();
      case HELD -> isFull(subject) ? yearly(claim, sameness) : Optional.empty();
      default -> sameness.fact(claim);
    };
  }

  private static boolean isFull(Entity entity) {
    return entity.ref() != null || Same.fold(entity.name()).indexOf(' ') > 0;
  }

  /// A conference of a name may meet every year.
  private static Optional<String> yearly(Claim claim, Sameness sameness) {
    var first = claim.interval().start().earliest();
    var last = claim.interval().start().latest();
    return first == null || last == null || first.getYear() != last.getYear()
        ? Optional.empty()
        : sameness.fact(claim).map(key -> key + " | " + first.getYear());
  }
}
