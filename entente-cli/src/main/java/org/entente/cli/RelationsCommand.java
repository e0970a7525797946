package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.app.Entente;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.series.Series;
import org.entente.query.series.SeriesQuery;
import org.entente.query.series.Step;
import org.entente.time.Edtf;
import org.entente.view.SeriesJson;
import org.entente.view.SeriesView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente relations`.
@Command(
    name = "relations",
    mixinStandardHelpOptions = true,
    header = "Prints cooperation and conflict between two parties over time.",
    description = {
      "",
      "Each act on record has a weight on Goldstein's scale; the net of a period is their sum. A"
          + " period of which no source tells is unknown, not zero."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente relations Yugoslavia \"Soviet Union\" --by year",
      "  entente relations France Prussia --by month --from 1866 --to 1871 --format csv"
    })
final class RelationsCommand implements Callable<Integer> {

  /// How a series is printed.
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "NAME", description = "One side.")
  private String name = "";

  @Parameters(index = "1", paramLabel = "NAME", description = "The other side.")
  private String other = "";

  @Option(
      names = "--by",
      paramLabel = "STEP",
      defaultValue = "year",
      description = "month or year; ${DEFAULT-VALUE} if not given.")
  private Step step = Step.YEAR;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "From this date on, as 1948 or 1948-06.")
  private @Nullable Edtf from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Until this date.")
  private @Nullable Edtf to;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, csv or json; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TEXT;

  @Mixin private KnownOnOption known = new KnownOnOption();

  @Mixin private RecordOption record = new RecordOption();

  RelationsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    try (LedgerView view = record.view(desk)) {
      Entente entente = desk.entente(record.folder());
      Series series =
          entente.series(view, new SeriesQuery(name, other, step, from, to, known.instant()));
      switch (format) {
        case TEXT -> desk.console().write(SeriesView.text(series));
        case CSV -> desk.console().write(SeriesView.csv(series));
        case JSON -> desk.console().line(SeriesJson.line(series));
      }
    }
    return ExitCode.DONE;
  }
}
