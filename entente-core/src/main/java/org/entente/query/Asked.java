package org.entente.query;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;

/// A question with its names resolved.
///
/// Of two names each must be one side of a claim. What happened to an instrument to which both are
/// parties happened between them too.
public final class Asked {

  private static final Set<Property> LIFE_OF_INSTRUMENT =
      EnumSet.of(
          Property.NEGOTIATED,
          Property.SIGNED,
          Property.RATIFIED,
          Property.IN_FORCE,
          Property.TERMINATED);

  private final Predicate<Claim> plain;
  private final List<NameFilter> names;

  Asked(Predicate<Claim> plain, List<NameFilter> names) {
    this.plain = plain;
    this.names = names;
  }

  /// Which claims of one document are asked for, in their order.
  ///
  /// @param claims all claims of the document
  public List<Claim> of(List<Claim> claims) {
    Predicate<Claim> named = named(claims);
    return claims.stream().filter(claim -> plain.test(claim) && named.test(claim)).toList();
  }

  private Predicate<Claim> named(List<Claim> claims) {
    if (names.size() != 2) {
      return claim -> names.stream().allMatch(name -> name.matches(claim));
    }
    NameFilter one = names.getFirst();
    NameFilter other = names.getLast();
    Set<String> shared = instrumentsOf(one, claims);
    shared.retainAll(instrumentsOf(other, claims));
    return claim ->
        between(claim, one, other)
            || (LIFE_OF_INSTRUMENT.contains(claim.property())
                && shared.contains(claim.subject().name()));
  }

  private static boolean between(Claim claim, NameFilter one, NameFilter other) {
    return (one.matches(claim.subject()) && other.matches(claim.object()))
        || (other.matches(claim.subject()) && one.matches(claim.object()));
  }

  private static Set<String> instrumentsOf(NameFilter name, List<Claim> claims) {
    Set<String> instruments = new HashSet<>();
    for (Claim claim : claims) {
      boolean binds = claim.property() == Property.PARTY || claim.property() == Property.SIGNATORY;
      if (binds
          && claim.subject().kind() == EntityKind.INSTRUMENT
          && name.matches(claim.object())) {
        instruments.add(claim.subject().name());
      }
    }
    return instruments;
  }
}
