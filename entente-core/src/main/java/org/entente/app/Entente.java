package org.entente.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What Entente can do, in one place: every surface calls this and nothing below it.
public final class Entente {

  private final Extractor extractor;

  /// An Entente that reads with an extractor.
  public Entente(Extractor extractor) {
    this.extractor = extractor;
  }

  /// Reads every document that the inputs name and hands over each outcome, first the problems of finding
  /// them, then the documents in the order of the inputs, whatever the number of threads.
  ///
  /// @param sink called from the calling thread
  public void read(Inputs inputs, int threads, Consumer<Outcome> sink) {
    inputs.problems().forEach(problem -> sink.accept(new Outcome.Reported(problem)));
    new Batch(extractor).read(inputs.files(), threads, sink);
  }

  /// Reads every document under the paths.
  public void read(List<Path> paths, int threads, Consumer<Outcome> sink) {
    read(Inputs.under(paths), threads, sink);
  }
}
