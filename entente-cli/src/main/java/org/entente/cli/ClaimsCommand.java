package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.view.ClaimCsv;
import org.entente.view.ClaimTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente claims`.
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    header = "Prints the claims on record that meet every condition given; all without one.",
    description = {
      "",
      "A name finds all that the authority knows by it: USSR finds the Soviet Union. Persons and",
      "instruments are found by a part of their name. Case and diacritics do not matter."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente claims --about Tito --from 1955 --to 1956-06",
      "  entente claims --between Yugoslavia USSR --property event",
      "  entente claims --document belgrade.txt --format csv"
    })
final class ClaimsCommand implements Callable<Integer> {

  /// How claims are printed.
  enum Format {
    TABLE,
    JSONL,
    CSV
  }

  private final Desk desk;
  private boolean found;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, jsonl or csv; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TABLE;

  @Mixin private ClaimConditions conditions = new ClaimConditions();

  @Mixin private KnownOnOption known = new KnownOnOption();

  @Mixin private RecordOption record = new RecordOption();

  ClaimsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    if (format == Format.CSV) {
      desk.console().write(ClaimCsv.header());
    }
    try (LedgerView view = record.view(desk)) {
      desk.entente(record.folder()).claims(view, conditions.query(), known.instant(), this::print);
    }
    if (!found) {
      desk.console().say("No claim on record meets this.");
    }
    return ExitCode.DONE;
  }

  private void print(Claim claim) {
    switch (format) {
      case TABLE -> desk.console().write((found ? "\n" : "") + ClaimTable.of(claim));
      case JSONL -> desk.console().line(ClaimJson.line(claim));
      case CSV -> desk.console().write(ClaimCsv.row(claim));
    }
    found = true;
  }
}
