package org.entente.reading.statement.order;

import java.util.Objects;
import org.entente.claim.Claim;

/// Whether two claims may tell one fact twice, which comes neither before nor after itself.
final class Sameness {

  private Sameness() {}

  /// Whether they say the same of the same, and not on two days.
  static boolean between(Claim a, Claim b) {
    return a.property() == b.property()
        && a.act() == b.act()
        && Objects.equals(a.code(), b.code())
        && Objects.equals(a.value(), b.value())
        && sameSides(a, b)
        && (a.time() == null || b.time() == null || day(a).equals(day(b)));
  }

  private static boolean sameSides(Claim a, Claim b) {
    boolean straight = a.subject().equals(b.subject()) && Objects.equals(a.object(), b.object());
    return straight
        || a.reciprocal()
            && b.reciprocal()
            && a.subject().equals(b.object())
            && b.subject().equals(a.object());
  }

  private static String day(Claim c) {
    return c.time() == null ? "" : c.time().edtf().text();
  }
}
