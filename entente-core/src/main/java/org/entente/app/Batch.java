package org.entente.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// Reads many files in parallel and hands the outcomes over in the order of the files.
///
/// Only a few documents more than there are threads are in memory at a time.
final class Batch {

  private static final int AHEAD = 2;

  private final Extractor extractor;
  private final Describing describing;

  Batch(Extractor extractor, Describing describing) {
    this.extractor = extractor;
    this.describing = describing;
  }

  void read(List<Input> inputs, int threads, Outcome.Sink sink) throws ProblemException {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Deque<Future<Outcome>> window = new ArrayDeque<>();
      try {
        for (Input input : inputs) {
          window.add(pool.submit(() -> outcome(input)));
          if (window.size() >= threads + AHEAD) {
            sink.accept(await(window.remove()));
          }
        }
        while (!window.isEmpty()) {
          sink.accept(await(window.remove()));
        }
      } finally {
        window.forEach(future -> future.cancel(true));
      }
    }
  }

  private static Outcome await(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading stopped", e.getCause());
    }
  }

  private Outcome outcome(Input input) {
    try {
      Extraction read = extractor.read(input.id(), Bytes.of(input.file()));
      return new Outcome.Read(describing.of(read, input.file()), null);
    } catch (ProblemException e) {
      return told(e, input);
    } catch (RuntimeException | StackOverflowError e) {
      return fault(e, input);
    }
  }

  static Outcome.Reported told(ProblemException e, Input input) {
    return new Outcome.Reported(placed(e.problem(), input));
  }

  static Outcome.Faulted fault(Throwable e, Input input) {
    return new Outcome.Faulted(fault(input), e);
  }

  /// A reader knows a document by its id; a person looks for its file.
  static Problem placed(Problem problem, Input input) {
    String place = problem.place();
    return place.startsWith(input.id())
        ? new Problem(
            problem.id(),
            problem.severity(),
            input.file() + place.substring(input.id().length()),
            problem.message(),
            problem.remedy())
        : problem;
  }

  private static Problem fault(Input input) {
    return new Problem(
        "fault",
        Severity.ERROR,
        input.file().toString(),
        "made Entente itself fail.",
        "Please report it with this file; --debug shows where.");
  }
}
