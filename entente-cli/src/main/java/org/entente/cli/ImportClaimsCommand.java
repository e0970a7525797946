package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.Imported;
import org.entente.app.Imports;
import org.entente.formats.claims.ClaimLines;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `entente import claims`.
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    header = "Takes claims in JSON Lines, as `entente read --format jsonl` writes them.",
    description = {
      "",
      "Each line is held against the form of claims. Claims are added to the documents that they",
      "cite; what is on record of these stays. Where the text of a document is on record, a quote",
      "must be exactly what stands there."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente import claims colleague.jsonl --dry-run",
      "  entente import claims colleague.jsonl"
    })
final class ImportClaimsCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of claims.")
  private List<Path> files = List.of();

  @Mixin private ImportOptions options = new ImportOptions();

  @Mixin private RecordOption record = new RecordOption();

  ImportClaimsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    ImportTelling telling = new ImportTelling(desk.console(), options);
    Imports imports = new Imports(desk.now());
    if (options.dryRun()) {
      try (LedgerView view = record.viewIfAny(desk)) {
        for (Path file : files) {
          take(imports, file, view, telling);
        }
      }
    } else {
      try (Ledger ledger = record.ledger(desk)) {
        for (Path file : files) {
          keep(imports, file, ledger, telling);
        }
      }
    }
    return telling.end(record.folder().toString());
  }

  private static void take(Imports imports, Path file, LedgerView view, ImportTelling telling) {
    try {
      Imported imported = imports.claims(file, new ClaimLines(), view);
      telling.made(file.toString(), imported.claims(), imported.problems(), List.of());
    } catch (ProblemException e) {
      telling.problem(e.problem());
    }
  }

  private static void keep(Imports imports, Path file, Ledger ledger, ImportTelling telling)
      throws ProblemException {
    Imported imported;
    try {
      imported = imports.claims(file, new ClaimLines(), ledger);
    } catch (ProblemException e) {
      telling.problem(e.problem());
      return;
    }
    var receipts = imports.keep(imported, ledger);
    telling.made(file.toString(), imported.claims(), imported.problems(), receipts);
  }
}
