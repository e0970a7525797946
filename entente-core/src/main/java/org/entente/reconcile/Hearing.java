package org.entente.reconcile;

import java.util.List;
import org.entente.authority.Authority;
import org.entente.reconcile.same.Sameness;
import org.entente.reconcile.same.SamenessBuilder;
import org.entente.remark.Judged;

/// Documents heard together: what each says, what is one in all of them, and what persons judged.
final class Hearing {

  private final List<Witness> witnesses;
  private final Authority authority;
  private final Sameness sameness;
  private final Weighing weighing;

  Hearing(List<Witness> witnesses, Authority authority, Judged judged) {
    this.witnesses = List.copyOf(witnesses);
    this.authority = authority;
    SamenessBuilder builder = new SamenessBuilder(authority, judged);
    witnesses.forEach(witness -> builder.add(witness.claims()));
    this.sameness = builder.build();
    this.weighing = new Weighing(witnesses);
  }

  List<Witness> witnesses() {
    return witnesses;
  }

  Authority authority() {
    return authority;
  }

  Sameness sameness() {
    return sameness;
  }

  Weighing weighing() {
    return weighing;
  }
}
