package org.entente.reconcile.same;

import java.util.List;
import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.authority.Succession;
import org.entente.authority.Succession.Manner;
import org.entente.remark.Merges;

/// States that are one state through its names and constitutions: the Federal People's and the
/// Socialist Federal Republic of Yugoslavia, not Yugoslavia and Slovenia.
///
/// A state that two others continue is of neither's lineage. Only for asking whether two sources
/// can mean the same side of one signing; relations and memberships belong to each state of its own
/// time.
public final class Lineage {

  private final Merges merges = new Merges();

  /// The lineages that an authority knows.
  public Lineage(Authority authority) {
    for (Actor actor : authority.actors()) {
      List<Succession> next =
          authority.successors(actor.id()).stream().filter(Lineage::goesOn).toList();
      if (actor.kind() == ActorKind.STATE && next.size() == 1) {
        merges.merge(actor.id(), next.getFirst().successor().id());
      }
    }
  }

  private static boolean goesOn(Succession succession) {
    return succession.manner() == Manner.RENAMED || succession.manner() == Manner.CONTINUED;
  }

  /// The id that stands for all states of one lineage.
  public String of(String id) {
    return merges.key(id);
  }
}
