package org.entente.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How documents are read.
final class ReadingOptions {

  private static final int MOST_THREADS = 256;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--quiet", description = "Draw no progress bar.")
  private boolean quiet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to read at a time; one a processor if not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  boolean quiet() {
    return quiet;
  }

  int threads() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          command.commandLine(), "--threads takes a number from 1 to " + MOST_THREADS);
    }
    return threads;
  }
}
