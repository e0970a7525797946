package org.entente.query.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.query.profile.Course.Dated;
import org.entente.query.profile.Course.Deed;
import org.entente.query.profile.Course.Party;
import org.entente.reconcile.same.Sameness;
import org.jspecify.annotations.Nullable;

/// The parties of an instrument, and what each of them did: named as a party, signed, ratified,
/// acceded, denounced.
record Parties(Sameness sameness) {

  private record Did(Entity party, Deed deed) {}

  /// The parties of which claims tell, in the order in which they come.
  List<Party> of(List<Claim> claims) {
    Map<String, Entity> parties = new LinkedHashMap<>();
    Map<String, Map<Deed, List<Claim>>> deeds = new LinkedHashMap<>();
    for (Claim claim : claims) {
      did(claim)
          .ifPresent(
              did -> {
                String key = key(did.party);
                parties.putIfAbsent(key, did.party);
                deeds
                    .computeIfAbsent(key, k -> new EnumMap<>(Deed.class))
                    .computeIfAbsent(did.deed, d -> new ArrayList<>())
                    .add(claim);
              });
    }
    List<Party> all = new ArrayList<>();
    parties.forEach((key, entity) -> all.add(party(entity, deeds.getOrDefault(key, Map.of()))));
    return all;
  }

  private Party party(Entity entity, Map<Deed, List<Claim>> deeds) {
    SequencedMap<Deed, List<Dated>> dated = new LinkedHashMap<>();
    deeds.forEach((deed, claims) -> dated.put(deed, Courses.dated(claims)));
    return new Party(sameness.key(entity), entity, dated);
  }

  /// A state is one party under whichever of its constitutions a source names it.
  private String key(Entity party) {
    return sameness.lineage(party).orElseGet(() -> sameness.key(party));
  }

  private static Optional<Did> did(Claim claim) {
    Entity object = claim.object();
    if (object == null) {
      return Optional.empty();
    }
    if (object.kind() == EntityKind.INSTRUMENT) {
      return Optional.ofNullable(deed(claim.act())).map(deed -> new Did(claim.subject(), deed));
    }
    return object.kind() == EntityKind.PERSON
        ? Optional.empty()
        : Optional.ofNullable(deed(claim)).map(deed -> new Did(object, deed));
  }

  private static @Nullable Deed deed(Claim claim) {
    return switch (claim.property()) {
      case PARTY -> Deed.NAMED;
      case SIGNED, SIGNATORY -> Deed.SIGNED;
      case RATIFIED -> Deed.RATIFIED;
      case IN_FORCE -> Deed.IN_FORCE;
      case TERMINATED -> Deed.DENOUNCED;
      default -> null;
    };
  }

  private static @Nullable Deed deed(@Nullable Act act) {
    return switch (act) {
      case SIGN -> Deed.SIGNED;
      case RATIFY -> Deed.RATIFIED;
      case ACCEDE -> Deed.ACCEDED;
      case DENOUNCE, WITHDRAW_FROM -> Deed.DENOUNCED;
      case null, default -> null;
    };
  }
}
