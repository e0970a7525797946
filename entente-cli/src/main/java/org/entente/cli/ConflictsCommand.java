package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.Entente;
import org.entente.app.Inputs;
import org.entente.app.Outcome;
import org.entente.app.Witnesses;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.query.ConflictQuery;
import org.entente.reconcile.Conflict;
import org.entente.reconcile.Conflict.Kind;
import org.entente.reconcile.ConflictJson;
import org.entente.reconcile.Witness;
import org.entente.view.ConflictView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
      "  entente conflicts --about \"Belgrade declaration\"",
      "  entente conflicts --format jsonl       one a line, for another program"
    })
final class ConflictsCommand implements Callable<Integer> {

  /// How conflicts are printed.
  enum Format {
    TEXT,
    JSONL
  }

  private final Desk desk;
  private final List<Witness> documents = new ArrayList<>();
  private boolean found;

  @Spec private CommandSpec command = CommandSpec.create();

  private int unread = ExitCode.DONE;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or jsonl; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TEXT;

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description = "On either side of a claim of it, or the place; may be given again.")
  private List<String> about = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "date, signatory, party, office, order, lifespan, membership, value or gap.")
  private @Nullable Kind kind;

  @Option(
      names = "--all",
      description =
          "Also what was dismissed, and dates that a document gives beside the one it shares with"
              + " others.")
  private boolean all;

  @Mixin private KnownOnOption known = new KnownOnOption();

  @Mixin private RecordOption record = new RecordOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  ConflictsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    if (!paths.isEmpty() && !known.instant().equals(LedgerView.NOW)) {
      throw new ParameterException(
          command.commandLine(), "--known-on asks the record: leave out the paths, or the day.");
    }
    ConflictQuery query = new ConflictQuery(about, kind, all);
    if (paths.isEmpty()) {
      try (LedgerView view = record.view(desk)) {
        desk.entente(record.folder()).conflicts(view, query, known.instant(), this::print);
      }
    } else {
      read(query);
    }
    if (!found && unread == ExitCode.DONE) {
      desk.console().say("Nothing was found that cannot all be true.");
    }
    return unread == ExitCode.DONE && found ? ExitCode.FOUND : unread;
  }

  private void read(ConflictQuery query) throws ProblemException {
    int threads = reading.threads();
    Inputs inputs = Inputs.under(paths);
    Entente entente = desk.entente(record.folder());
    try (Progress progress = Progress.of(desk, reading.quiet(), inputs.files().size())) {
      Outcome.Sink sink = progress.around(this::take);
      entente.read(inputs, threads, desk.now(), sink);
    }
    entente.conflicts(documents, query).forEach(this::print);
  }

  private void take(Outcome outcome) {
    switch (outcome) {
      case Outcome.Read read -> documents.add(Witnesses.of(read.extraction()));
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
