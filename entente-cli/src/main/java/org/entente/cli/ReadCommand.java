package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.Entente;
import org.entente.app.Inputs;
import org.entente.app.Outcome;
import org.entente.ledger.Ledger;
import org.entente.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente read`.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    header = "Reads documents into the record and prints what they say.",
    description = {
      "",
      "A folder stands for every file below it that is not hidden. What cannot be read is",
      "reported, and the rest is read. Reading the same bytes again adds nothing to the record."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente read belgrade.txt                        a summary on the screen",
      "  entente read archive/ --format jsonl > c.jsonl   every claim, one a line",
      "  entente read archive/ --no-record --format csv   a table; nothing is kept"
    })
final class ReadCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "summary",
      description = "summary, jsonl or csv; ${DEFAULT-VALUE} if not given.")
  private ReadFormat format = ReadFormat.SUMMARY;

  @Option(names = "--no-record", description = "Only print; keep nothing.")
  private boolean noRecord;

  @Mixin private RecordOption record = new RecordOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  ReadCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    int threads = reading.threads();
    Inputs inputs = Inputs.under(paths);
    Entente entente = desk.entente(record.folder());
    Telling telling = new Telling(desk.console(), entente, format);
    telling.begin();
    try (Progress progress = Progress.of(desk, reading.quiet(), inputs.files().size())) {
      read(entente, inputs, threads, progress.around(telling));
    }
    telling.end(noRecord ? "" : record.place().toString());
    return telling.exitCode();
  }

  private void read(Entente entente, Inputs inputs, int threads, Outcome.Sink sink)
      throws ProblemException {
    if (noRecord) {
      entente.read(inputs, threads, desk.now(), sink);
      return;
    }
    try (Ledger ledger = record.ledger(desk)) {
      entente.record(inputs, threads, ledger, desk.now(), sink);
    }
  }
}
