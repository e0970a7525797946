package org.entente.web.api;

import io.javalin.http.Context;
import java.util.List;
import org.entente.problem.ProblemException;

/// Which part of a list is asked for.
///
/// @param limit the most to answer
/// @param offset how many to pass over
record Paged(int limit, int offset) {

  private static final int USUAL = 50;
  private static final int MOST = 1_000;

  /// What an address asks for with `limit` and `offset`.
  ///
  /// @throws ProblemException if one of them is no such number
  static Paged of(Context context) throws ProblemException {
    return new Paged(
        Parameters.number(context, "limit", USUAL, MOST),
        Parameters.number(context, "offset", 0, Integer.MAX_VALUE));
  }

  /// The part of a list.
  <T> List<T> of(List<T> all) {
    return all.stream().skip(offset).limit(limit).toList();
  }
}
