package org.entente.web.access;

import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// Why a request is not answered.
final class Refusal {

  private Refusal() {}

  static ProblemException of(String id, String place, String message, String remedy) {
    return new ProblemException(new Problem(id, Severity.ERROR, place, message, remedy));
  }
}
