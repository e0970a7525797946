package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.reconcile.same.Sameness.Proposal;
import org.entente.view.LinkView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente links`.
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    header = "Prints what may be one on record and nobody has judged, likeliest first.",
    description = {
      "",
      "Names that are surely one are taken for one already. entente judge merge and entente judge",
      "split decide of those printed here."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  entente links", "  entente links --format jsonl"})
final class LinksCommand implements Callable<Integer> {

  /// How links are printed.
  enum Format {
    TEXT,
    JSONL
  }

  private final Desk desk;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or jsonl; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TEXT;

  @Option(
      names = "--keep",
      description = "Also put on record, with this moment, those that it does not have yet.")
  private boolean keep;

  @Mixin private KnownOnOption known = new KnownOnOption();

  @Mixin private RecordOption record = new RecordOption();

  LinksCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    if (keep) {
      try (Ledger ledger = record.ledgerIfThere(desk)) {
        desk.entente(record.folder()).judging(ledger, LedgerView.NOW).keep(ledger, desk.now());
      }
    }
    try (LedgerView view = record.view(desk)) {
      List<Proposal> links =
          desk.entente(record.folder()).judging(view, known.instant()).proposals();
      switch (format) {
        case TEXT -> desk.console().write(LinkView.table(links));
        case JSONL -> links.forEach(link -> desk.console().line(LinkView.json(link)));
      }
      if (links.isEmpty()) {
        desk.console().say("Nothing is left to judge.");
      }
    }
    return ExitCode.DONE;
  }
}
