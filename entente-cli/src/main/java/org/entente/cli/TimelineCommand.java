package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.claim.ClaimJson;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.ClaimQuery;
import org.entente.query.Timeline;
import org.entente.view.ClaimTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente timeline`.
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    header = "Prints what is said of one name, or was between two, in the order of dates.",
    description = {"", "Each line has its source. What has no date stands apart at the end."},
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente timeline Comecon",
      "  entente timeline Yugoslavia \"Soviet Union\"",
      "  entente timeline Yugoslavia USSR --format jsonl"
    })
final class TimelineCommand implements Callable<Integer> {

  /// How a timeline is printed.
  enum Format {
    TEXT,
    JSONL
  }

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "NAME", description = "Of whom or what.")
  private String name = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "The other side.")
  private @Nullable String other;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or jsonl; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TEXT;

  @Mixin private KnownOnOption known = new KnownOnOption();

  @Mixin private RecordOption record = new RecordOption();

  TimelineCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    List<String> names = other == null ? List.of(name) : List.of(name, other);
    try (LedgerView view = record.view(desk)) {
      Timeline timeline =
          desk.entente(record.folder()).timeline(view, ClaimQuery.about(names), known.instant());
      if (timeline.isEmpty()) {
        desk.console().say("No claim on record speaks of " + String.join(" and ", names) + ".");
      }
      switch (format) {
        case TEXT -> desk.console().write(ClaimTable.of(timeline));
        case JSONL -> {
          timeline.dated().forEach(claim -> desk.console().line(ClaimJson.line(claim)));
          timeline.undated().forEach(claim -> desk.console().line(ClaimJson.line(claim)));
        }
      }
    }
    return ExitCode.DONE;
  }
}
