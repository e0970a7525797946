package org.entente.app;

import org.entente.problem.Problem;

/// What became of one input.
public sealed interface Outcome {

  /// It was read.
  record Read(Extraction extraction) implements Outcome {}

  /// It could not be read, or deserves a look.
  record Reported(Problem problem) implements Outcome {}

  /// It could have been read, but Entente itself failed on it.
  record Faulted(Problem problem, Throwable cause) implements Outcome {}
}
