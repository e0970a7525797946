package org.entente.problem;

/// Carries a problem to the surface that tells it.
public final class ProblemException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /// Throws the problem upwards.
  public ProblemException(Problem problem) {
    super(problem.line());
    this.problem = problem;
  }

  /// What went wrong.
  public Problem problem() {
    return problem;
  }
}
