package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Objects;
import org.entente.claim.Claim;

/// Keeps what a sentence says once, whichever rules find it: the surer one, or the one that cites
/// more.
final class Once {

  private final List<Claim> claims;
  private final int first;

  /// Adds to the end of `claims`, leaving what stands there already.
  Once(List<Claim> claims) {
    this.claims = claims;
    this.first = claims.size();
  }

  void add(Claim claim) {
    for (int i = first; i < claims.size(); i++) {
      Claim told = claims.get(i);
      if (same(told, claim)) {
        claims.set(i, better(told, claim));
        return;
      }
    }
    claims.add(claim);
  }

  private static boolean same(Claim a, Claim b) {
    return a.property() == b.property()
        && a.act() == b.act()
        && a.stance() == b.stance()
        && a.subject().equals(b.subject())
        && Objects.equals(a.object(), b.object())
        && Objects.equals(a.value(), b.value())
        && Objects.equals(a.code(), b.code())
        && Objects.equals(a.time(), b.time());
  }

  private static Claim better(Claim a, Claim b) {
    if (a.confidence() != b.confidence()) {
      return a.confidence() > b.confidence() ? a : b;
    }
    return b.source().quote().length() > a.source().quote().length() ? b : a;
  }
}
