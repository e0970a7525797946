package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.claim.Property;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.ClaimQuery;
import org.entente.time.Edtf;
import org.entente.view.ClaimCsv;
import org.entente.view.ClaimTable;
import org.jspecify.annotations.Nullable;
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

  @Option(names = "--about", paramLabel = "NAME", description = "On either side, or the place.")
  private @Nullable String about;

  @Option(
      names = "--between",
      arity = "2",
      paramLabel = "NAME",
      description = "One on each side; with the instruments to which both are parties.")
  private List<String> between = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Of this date or later, as far as the words allow.")
  private @Nullable Edtf from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Of this date or earlier, as far as the words allow.")
  private @Nullable Edtf to;

  @Option(
      names = "--property",
      paramLabel = "PROPERTY",
      converter = PropertyConverter.class,
      description = "As signed, party, event, relations, holds-office.")
  private @Nullable Property property;

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "Of this document, or of all documents in this folder.")
  private @Nullable String document;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, jsonl or csv; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TABLE;

  @Mixin private RecordOption record = new RecordOption();

  ClaimsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    List<String> names = new ArrayList<>(between);
    String name = about;
    if (name != null) {
      names.add(name);
    }
    ClaimQuery query = new ClaimQuery(names, from, to, property, document);
    if (format == Format.CSV) {
      desk.console().write(ClaimCsv.header());
    }
    try (LedgerView view = record.view(desk.console())) {
      desk.entente(record.folder()).claims(view, query, this::print);
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
