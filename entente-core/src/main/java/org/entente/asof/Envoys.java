package org.entente.asof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Stance;
import org.entente.reconcile.same.Same;

/// Whose envoys are spoken of in one document, and to whom they were sent.
///
/// One source gives the ambassador of Ruritania in Strelsau the office "ambassador" of Ruritania,
/// another that of Strelsau. Where he presented his credentials, or where the words send him, is
/// not whom he speaks for.
final class Envoys {

  private final Set<Sent> sent = new HashSet<>();
  private final Map<Words, List<Entity>> appointing = new HashMap<>();

  private record Sent(String envoy, String to) {}

  private record Words(int start, int end, String receiver) {

    static Words of(Claim claim, Entity receiver) {
      return new Words(claim.source().start(), claim.source().end(), Same.key(receiver));
    }
  }

  Envoys(List<Claim> claims) {
    for (Claim claim : claims) {
      Entity object = claim.object();
      if (object != null && claim.act() == Act.ACCREDIT) {
        sent.add(new Sent(Same.key(claim.subject()), Same.key(object)));
      } else if (object != null && isAppointment(claim)) {
        appointing
            .computeIfAbsent(Words.of(claim, object), words -> new ArrayList<>())
            .add(claim.subject());
      }
    }
  }

  private static boolean isAppointment(Claim claim) {
    return claim.act() == Act.APPOINT
        && claim.stance() == Stance.ASSERTED
        && claim.subject().kind() != EntityKind.PERSON;
  }

  /// Whether an office is that of an envoy at the state that a claim gives with it.
  boolean isSentTo(Claim office, Entity state) {
    Optional<Role> role = Role.of(Objects.requireNonNullElse(office.value(), ""));
    return role.filter(Role.ENVOY::equals).isPresent()
        && (sent.contains(new Sent(Same.key(office.subject()), Same.key(state)))
            || Role.isOfReceiver(office));
  }

  /// Those who by the words of an accreditation had appointed to the state that received the envoy.
  List<Entity> senders(Claim accreditation, Entity receiver) {
    return accreditation.subject().kind() == EntityKind.PERSON
            && accreditation.stance() == Stance.ASSERTED
        ? appointing.getOrDefault(Words.of(accreditation, receiver), List.of())
        : List.of();
  }
}
