package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.Imports;
import org.entente.app.Inputs;
import org.entente.formats.table.TableExtractor;
import org.entente.ledger.Ledger;
import org.entente.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente import csv`.
@Command(
    name = "csv",
    mixinStandardHelpOptions = true,
    header = "Takes tables of your own, by a mapping that says what their columns mean.",
    description = {
      "",
      "A mapping is a JSON file. A table becomes a document, and each claim quotes its row. A"
          + " mapping",
      "that is wrong is refused before anything is kept; a row that is not understood is reported",
      "and makes no claim."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente import csv treaties.csv --mapping treaties.json --dry-run",
      "  entente import csv treaties.csv --mapping treaties.json"
    })
final class ImportCsvCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Tables.")
  private List<Path> files = List.of();

  @Option(
      names = "--mapping",
      required = true,
      paramLabel = "MAPPING",
      description = "What the columns mean.")
  private Path mapping = Path.of("");

  @Mixin private ImportOptions options = new ImportOptions();

  @Mixin private RecordOption record = new RecordOption();

  ImportCsvCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    Imports imports = new Imports(desk.now());
    TableExtractor tables =
        TableExtractor.of(
            mapping.toString(),
            imports.mapping(mapping),
            desk.entente(record.folder()).authority());
    ImportTelling telling = new ImportTelling(desk.console(), options);
    if (options.dryRun()) {
      imports.tables(Inputs.under(files), tables, null, telling);
    } else {
      try (Ledger ledger = record.ledger(desk)) {
        imports.tables(Inputs.under(files), tables, ledger, telling);
      }
    }
    return telling.end(record.folder().toString());
  }
}
