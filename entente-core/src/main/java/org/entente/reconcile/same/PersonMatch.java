package org.entente.reconcile.same;

import java.util.Collections;

/// How likely two persons are one: by their names, then by the state for which they act and the
/// time.
final class PersonMatch {

  static final double SURE = 0.88;
  static final double WORTH_A_LOOK = 0.65;

  private static final double OF_UNKNOWN_STATE = 0.9;
  private static final double OF_OTHER_STATE = 0.6;

  /// Two acts of one person lie no further apart.
  private static final int CAREER_YEARS = 60;

  private PersonMatch() {}

  /// Whether two cannot be one, whatever speaks for it: they lived at other times, or the authority
  /// knows both.
  static boolean exclude(PersonProfile one, PersonProfile other) {
    int apart = one.yearsApart(other);
    boolean either = one.known() || other.known();
    return apart > (either ? 0 : CAREER_YEARS)
        || (one.known() && other.known() && !one.key().equals(other.key()));
  }

  /// From 0 to 1; from [#SURE] on they are one.
  static double score(PersonProfile one, PersonProfile other) {
    if (exclude(one, other)) {
      return 0;
    }
    double best = 0;
    for (String left : one.names()) {
      for (String right : other.names()) {
        best = Math.max(best, PersonNames.score(left, right));
      }
    }
    return best * context(one, other);
  }

  private static double context(PersonProfile one, PersonProfile other) {
    if (one.states().isEmpty() || other.states().isEmpty()) {
      return OF_UNKNOWN_STATE;
    }
    return Collections.disjoint(one.states(), other.states()) ? OF_OTHER_STATE : 1;
  }
}
