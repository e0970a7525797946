package org.entente.app;

import org.entente.ledger.Receipt;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// What became of one input.
public sealed interface Outcome {

  /// It was read.
  ///
  /// @param kept what the record did with it; null where nothing is recorded
  record Read(Extraction extraction, @Nullable Receipt kept) implements Outcome {}

  /// There is something to say of it, whether or not it was read.
  sealed interface Told extends Outcome {
    /// What to say.
    Problem problem();
  }

  /// It could not be read, or deserves a look.
  record Reported(Problem problem) implements Told {}

  /// It could have been read, but Entente itself failed on it.
  record Faulted(Problem problem, Throwable cause) implements Told {}

  /// Takes outcomes, one at a time.
  interface Sink {

    /// Takes the next outcome.
    ///
    /// @throws ProblemException if what the sink needs fails, as a full disk
    void accept(Outcome outcome) throws ProblemException;
  }
}
