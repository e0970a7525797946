package org.entente.asof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Stance;
import org.entente.reconcile.same.Same;

/// Whose envoys are spoken of in some claims, and to whom they were sent.
///
/// One source gives the ambassador of Ruritania in Strelsau the office "ambassador" of Ruritania,
/// another that of Strelsau. Where he presented his credentials, or where the words send him, is
/// not whom he speaks for.
public final class Envoys {

  private final Function<Entity, String> key;
  private final Set<Sent> sent = new HashSet<>();
  private final Map<Words, List<Entity>> appointing = new HashMap<>();

  private record Sent(String envoy, String to) {}

  private record Words(int start, int end, String receiver) {}

  /// Those of one document, in which a name has one key.
  Envoys(List<Claim> claims) {
    this(claims, Same::key);
  }

  /// @param key the key under which one goes who is named in them
  public Envoys(List<Claim> claims, Function<Entity, String> key) {
    this.key = key;
    for (Claim claim : claims) {
      Entity object = claim.object();
      if (object != null && claim.act() == Act.ACCREDIT) {
        sent.add(new Sent(key.apply(claim.subject()), key.apply(object)));
      } else if (object != null && isAppointment(claim)) {
        appointing
            .computeIfAbsent(words(claim, object), words -> new ArrayList<>())
            .add(claim.subject());
      }
    }
  }

  private Words words(Claim claim, Entity receiver) {
    return new Words(claim.source().start(), claim.source().end(), key.apply(receiver));
  }

  private static boolean isAppointment(Claim claim) {
    return claim.act() == Act.APPOINT
        && claim.stance() == Stance.ASSERTED
        && claim.subject().kind() != EntityKind.PERSON;
  }

  /// Whether an office is that of an envoy at the state that a claim gives with it.
  public boolean isSentTo(Claim office, Entity state) {
    Optional<Role> role = Role.of(Objects.requireNonNullElse(office.value(), ""));
    return role.filter(Role.ENVOY::equals).isPresent()
        && (sent.contains(new Sent(key.apply(office.subject()), key.apply(state)))
            || Role.isOfReceiver(office));
  }

  /// Those who by the words of an accreditation had appointed to the state that received the envoy.
  List<Entity> senders(Claim accreditation, Entity receiver) {
    return accreditation.subject().kind() == EntityKind.PERSON
            && accreditation.stance() == Stance.ASSERTED
        ? appointing.getOrDefault(words(accreditation, receiver), List.of())
        : List.of();
  }
}
