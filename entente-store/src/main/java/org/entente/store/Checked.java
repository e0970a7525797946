package org.entente.store;

import java.util.List;
import org.entente.problem.Problem;

/// What looking through a record came to.
///
/// @param documents how many documents it knows, those included that were withdrawn
/// @param readings how many readings of them it holds
/// @param claims how many claims these have
/// @param remarks how many remarks it holds
/// @param wrong what is not as it was put there
public record Checked(int documents, int readings, long claims, int remarks, List<Problem> wrong) {

  public Checked {
    wrong = List.copyOf(wrong);
  }
}
