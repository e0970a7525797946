package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.Entente;
import org.entente.app.Inputs;
import org.entente.app.Knowledge;
import org.entente.app.Outcome;
import org.entente.authority.Authority;
import org.entente.claim.ClaimJson;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente read`.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads documents into the record and prints what they say.")
@SuppressWarnings("UnusedVariable")
final class ReadCommand implements Callable<Integer> {

  /// How the claims are printed.
  enum Format {
    summary,
    jsonl,
    csv
  }

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "summary",
      description = "summary, jsonl or csv; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.summary;

  @Option(names = "--no-record", description = "Only print; keep nothing.")
  private boolean noRecord;

  @Option(names = "--quiet", description = "No progress bar.")
  private boolean quiet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "As many as processors if not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  private int code = ExitCode.DONE;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ProblemException {
    new Entente(new Knowledge(Authority::bundled, Reader::new))
        .read(Inputs.under(paths), threads, this::tell);
    return code;
  }

  private void tell(Outcome outcome) {
    switch (outcome) {
      case Outcome.Read read ->
          read.extraction().claims().forEach(claim -> console.line(ClaimJson.line(claim)));
      case Outcome.Reported reported -> {
        console.say(reported.problem().line());
        if (reported.problem().severity() == Severity.ERROR) {
          code = Math.max(code, ExitCode.UNREAD);
        }
      }
      case Outcome.Faulted faulted -> {
        console.say(faulted.problem().line());
        faulted.cause().printStackTrace(console.err());
        code = ExitCode.FAULT;
      }
    }
  }
}
