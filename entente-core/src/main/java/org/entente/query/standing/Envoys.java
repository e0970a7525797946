package org.entente.query.standing;

import java.util.ArrayList;
import java.util.List;
import org.entente.asof.Sort;
import org.entente.authority.Actor;
import org.entente.authority.Authority;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.problem.ProblemException;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// Finds the envoys whom one state sent to the other where only the authority knows by which state
/// they were sent.
final class Envoys {

  private static final int MOST = 12;

  private final Authority authority;

  Envoys(Authority authority) {
    this.authority = authority;
  }

  /// Those received by either side whom the other had sent.
  List<Claim> of(Evidence evidence, Side a, Side b) throws ProblemException {
    List<Claim> found = new ArrayList<>(of(evidence, a, b, MOST));
    found.addAll(of(evidence, b, a, MOST));
    return found;
  }

  private List<Claim> of(Evidence evidence, Side sender, Side receiver, int most)
      throws ProblemException {
    return evidence.around(Evidence.of(receiver), Sort.ENVOY, most).stream()
        .filter(claim -> claim.act() == Act.ACCREDIT && isOf(claim, sender))
        .toList();
  }

  private boolean isOf(Claim claim, Side sender) {
    Entity envoy = claim.subject();
    String id = envoy.ref();
    if (envoy.kind() != EntityKind.PERSON || id == null) {
      return false;
    }
    Integer year = year(claim.interval().possibleDays());
    return authority
        .actor(id)
        .flatMap(person -> authority.homeState(person, year))
        .filter(state -> isOf(state, sender))
        .isPresent();
  }

  private static boolean isOf(Actor state, Side sender) {
    return sender.line().stream().anyMatch(actor -> actor.id().equals(state.id()));
  }

  private static @Nullable Integer year(DayRange days) {
    var first = days.earliest();
    return first == null ? null : Integer.valueOf(first.getYear());
  }
}
