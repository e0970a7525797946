package org.entente.web.reading;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.app.Input;
import org.entente.app.Inputs;
import org.entente.app.Outcome;
import org.entente.app.PageServer.Served;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;

/// Reads the documents of one reading into the record, one after the other.
final class Turn {

  private final Served served;
  private final Path files;
  private final Consumer<Reading> told;
  private final BooleanSupplier stopped;

  /// @param files where its files lie
  /// @param told hears of every step
  /// @param stopped whether to go no further
  Turn(Served served, Path files, Consumer<Reading> told, BooleanSupplier stopped) {
    this.served = served;
    this.files = files;
    this.told = told;
    this.stopped = stopped;
  }

  /// Reads all of them.
  ///
  /// @return how it ended; not over if it was stopped
  /// @throws ProblemException if the record fails
  Reading read(Reading reading) throws ProblemException {
    List<Path> paths = reading.parts().stream().map(part -> files.resolve(part.name())).toList();
    Inputs inputs = Inputs.under(paths);
    Reading now = begun(reading, inputs);
    told.accept(now);
    Instant learned = served.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    for (Input input : inputs.files()) {
      if (stopped.getAsBoolean()) {
        return now;
      }
      now = now.with(input.id(), part -> part.is(Part.State.READING));
      told.accept(now);
      now = one(now, input, learned);
      told.accept(now);
    }
    return now.is(Reading.State.DONE);
  }

  private Reading begun(Reading reading, Inputs inputs) {
    Set<String> read = inputs.files().stream().map(Input::id).collect(Collectors.toSet());
    Reading now =
        reading.withEach(part -> read.contains(part.name()) ? part : part.is(Part.State.SIDE_CAR));
    for (Problem problem : inputs.problems()) {
      now = now.with(here(problem));
    }
    return now;
  }

  private Reading one(Reading reading, Input input, Instant learned) throws ProblemException {
    Took took = new Took(reading, input.id());
    served
        .entente()
        .record(new Inputs(List.of(input), List.of()), 1, served.ledger(), learned, took);
    return took.now;
  }

  private final class Took implements Outcome.Sink {
    private final String document;
    private Reading now;

    Took(Reading now, String document) {
      this.now = now;
      this.document = document;
    }

    @Override
    public void accept(Outcome outcome) {
      switch (outcome) {
        case Outcome.Read read -> {
          String kept = read.kept() == null ? "" : read.kept().name().toLowerCase(Locale.ROOT);
          now = now.with(document, part -> part.read(read.extraction().claims().size(), kept));
          read.extraction().notices().forEach(this::note);
        }
        case Outcome.Told told -> {
          if (told instanceof Outcome.Faulted faulted) {
            served.failed(document, faulted.cause());
          }
          now = now.with(document, part -> part.is(Part.State.FAILED));
          note(told.problem());
        }
      }
    }

    private void note(Problem problem) {
      now = now.with(document, part -> part.with(here(problem)));
    }
  }

  /// The problem with the file's own name: where it lies on this machine is nobody's business.
  private Problem here(Problem problem) {
    return new Problem(
        problem.id(),
        problem.severity(),
        problem.place().replace(files + "/", ""),
        problem.message().replace(files + "/", ""),
        problem.remedy());
  }
}
