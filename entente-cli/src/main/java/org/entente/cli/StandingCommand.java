package org.entente.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.app.Entente;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.standing.Position;
import org.entente.query.standing.Standing;
import org.entente.query.standing.StandingAnswer;
import org.entente.view.StandingJson;
import org.entente.view.StandingView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente standing`.
@Command(
    name = "standing",
    mixinStandardHelpOptions = true,
    header = "Prints how two parties stood on a day, or how one stood towards all.",
    description = {
      "",
      "Names mean those who bore them on the day. Each line is certain, possible or disputed,"
          + " with the words that say so; what the record does not tell is unknown."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente standing Yugoslavia \"Soviet Union\" --on 1955-06-15",
      "  entente standing Albania --on 1946-11-30",
      "  entente standing France Prussia --on 1870-07-14 --known-on 2026-11-01 --format json"
    })
final class StandingCommand implements Callable<Integer> {

  /// How an answer is printed.
  enum Format {
    TEXT,
    JSON
  }

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "NAME", description = "Of whom.")
  private String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "The other side; all others if not given.")
  private @Nullable String other;

  @Option(
      names = "--on",
      paramLabel = "DAY",
      required = true,
      converter = DayConverter.class,
      description = "The day, as 1955-06-15.")
  private LocalDate day = LocalDate.EPOCH;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TEXT;

  @Mixin private KnownOnOption known = new KnownOnOption();

  @Mixin private RecordOption record = new RecordOption();

  StandingCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    String towards = other;
    try (LedgerView view = record.view(desk)) {
      Entente entente = desk.entente(record.folder());
      if (towards == null) {
        print(entente.position(view, name, day, known.instant()));
      } else {
        print(entente.standing(view, new Standing(name, towards, day, known.instant())));
      }
    }
    return ExitCode.DONE;
  }

  private void print(StandingAnswer answer) {
    switch (format) {
      case TEXT -> desk.console().write(StandingView.of(answer));
      case JSON -> desk.console().line(StandingJson.line(answer));
    }
  }

  private void print(Position position) {
    switch (format) {
      case TEXT -> desk.console().write(StandingView.of(position));
      case JSON -> desk.console().line(StandingJson.line(position));
    }
  }
}
