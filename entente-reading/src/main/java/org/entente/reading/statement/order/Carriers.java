package org.entente.reading.statement.order;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.jspecify.annotations.Nullable;

/// Picks, of the claims that came of one predicate, the one that stands for its fact in an order.
///
/// One is enough: "A and B signed the treaty with C" makes a date, three parties and a type, and
/// what came after it came after all of them. What names the fact itself goes before what follows
/// from it, a dated claim before an undated one, the first told before the others.
final class Carriers {

  /// What can come before or after, the surest sign of the fact first. What an instrument says, is
  /// for or is called has no time of its own.
  private static final List<Property> RANKS =
      List.of(
          Property.SIGNED,
          Property.IN_FORCE,
          Property.TERMINATED,
          Property.RATIFIED,
          Property.NEGOTIATED,
          Property.HELD,
          Property.EVENT,
          Property.FOUNDED,
          Property.DISSOLVED,
          Property.DIED,
          Property.BORN,
          Property.MEMBER_OF,
          Property.RELATIONS,
          Property.HOLDS_OFFICE,
          Property.SIGNATORY,
          Property.PARTY);

  private Carriers() {}

  /// The claim that carries the fact; null where none was told as done.
  static @Nullable Claim of(List<Claim> claims) {
    Claim best = null;
    for (Claim c : claims) {
      boolean done = c.stance() == Stance.ASSERTED && RANKS.contains(c.property());
      if (done && (best == null || before(c, best))) {
        best = c;
      }
    }
    return best;
  }

  private static boolean before(Claim a, Claim b) {
    boolean dated = a.time() != null;
    return dated == (b.time() != null)
        ? RANKS.indexOf(a.property()) < RANKS.indexOf(b.property())
        : dated;
  }
}
