package org.entente.query.standing;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.remark.Judged;
import org.entente.remark.Judgement;
import org.entente.remark.Verdict;

/// One line of an answer.
///
/// @param what it says
/// @param sureness how sure it is
/// @param claims what it rests on
/// @param against what excludes it
/// @param judged what persons decided of these claims
/// @param <T> the sort of line
public record Finding<T>(
    T what, Sureness sureness, List<Claim> claims, List<Claim> against, List<Judgement> judged) {

  public Finding {
    claims = List.copyOf(claims);
    against = List.copyOf(against);
    judged = List.copyOf(judged);
  }

  /// A line with what was judged of its claims.
  static <T> Finding<T> of(
      T what, Sureness sureness, List<Claim> claims, List<Claim> against, Judged judged) {
    List<Judgement> judgements = new ArrayList<>();
    for (Claim claim : claims) {
      judged.about(claim.id()).stream()
          .filter(judgement -> judgement.verdict() == Verdict.PREFER)
          .forEach(judgements::add);
    }
    return new Finding<>(what, sureness, claims, against, judgements.stream().distinct().toList());
  }

  /// A line that nothing excludes.
  static <T> Finding<T> of(T what, Sureness sureness, List<Claim> claims, Judged judged) {
    return of(what, sureness, claims, List.of(), judged);
  }
}
