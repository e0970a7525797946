package org.entente.app;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.ledger.Deposit;
import org.entente.problem.Problem;

/// What a file with claims of several documents gives.
///
/// @param claims the claims of the file, in its order, each once
/// @param deposits for each document all that is to be on record of it, by its id
/// @param problems what could not be understood
public record Imported(List<Claim> claims, List<Deposit> deposits, List<Problem> problems) {

  public Imported {
    claims = List.copyOf(claims);
    deposits = List.copyOf(deposits);
    problems = List.copyOf(problems);
  }
}
