package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.Entente;
import org.entente.app.Extraction;
import org.entente.app.Inputs;
import org.entente.app.Outcome;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.reconcile.Conflict;
import org.entente.reconcile.ConflictJson;
import org.entente.reconcile.order.Said;
import org.entente.view.ConflictView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente conflicts`.
@Command(
    name = "conflicts",
    mixinStandardHelpOptions = true,
    header = "Prints what cannot all be true, with the quoted claims that show it.",
    description = {
      "",
      "Looks into the documents named, without recording them, or into all that is on record.",
      "The exit code is 1 where something was found."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente conflicts                      of all that is on record",
      "  entente conflicts belgrade.txt         of one document",
      "  entente conflicts --format jsonl       one a line, for another program"
    })
final class ConflictsCommand implements Callable<Integer> {

  /// How conflicts are printed.
  enum Format {
    TEXT,
    JSONL
  }

  private final Desk desk;
  private final List<Said> documents = new ArrayList<>();
  private boolean found;
  private int unread = ExitCode.DONE;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or jsonl; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TEXT;

  @Mixin private RecordOption record = new RecordOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  ConflictsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    if (paths.isEmpty()) {
      try (LedgerView view = record.view(desk.console())) {
        desk.entente(record.folder()).conflicts(view, this::print);
      }
    } else {
      read();
    }
    if (!found && unread == ExitCode.DONE) {
      desk.console().say("Nothing was found that cannot all be true.");
    }
    return unread == ExitCode.DONE && found ? ExitCode.FOUND : unread;
  }

  private void read() throws ProblemException {
    int threads = reading.threads();
    Inputs inputs = Inputs.under(paths);
    Entente entente = desk.entente(record.folder());
    try (Progress progress = Progress.of(desk, reading.quiet(), inputs.files().size())) {
      Outcome.Sink sink = progress.around(outcome -> take(entente, outcome));
      entente.read(inputs, threads, desk.now(), sink);
    }
    entente.across(documents).forEach(this::print);
  }

  private void take(Entente entente, Outcome outcome) throws ProblemException {
    switch (outcome) {
      case Outcome.Read read -> {
        Extraction extraction = read.extraction();
        documents.add(new Said(extraction.claims(), extraction.orders()));
        entente.conflicts(extraction).forEach(this::print);
      }
      case Outcome.Reported reported -> {
        desk.console().say(reported.problem());
        if (reported.problem().severity() == Severity.ERROR) {
          unread = Math.max(unread, ExitCode.UNREAD);
        }
      }
      case Outcome.Faulted faulted -> {
        desk.console().say(faulted.problem());
        unread = ExitCode.FAULT;
      }
    }
  }

  private void print(Conflict conflict) {
    switch (format) {
      case TEXT -> desk.console().write((found ? "\n" : "") + ConflictView.full(conflict));
      case JSONL -> desk.console().line(ConflictJson.line(conflict));
    }
    found = true;
  }
}
