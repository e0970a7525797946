package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.Imports;
import org.entente.app.Inputs;
import org.entente.formats.dataset.Dataset;
import org.entente.ledger.Ledger;
import org.entente.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente import cow`, `atop` and `archigos`: the name of the command is that of the data set.
@Command(
    mixinStandardHelpOptions = true,
    description = {
      "",
      "Which table a file is, its columns tell. Codes mean the actor of their day; one that",
      "is not known makes no claim and is reported. The data do not come with Entente: bring",
      "your own copy."
    })
final class ImportDatasetCommand implements Callable<Integer> {

  private final Desk desk;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Tables of the data set.")
  private List<Path> files = List.of();

  @Mixin private ImportOptions options = new ImportOptions();

  @Mixin private RecordOption record = new RecordOption();

  ImportDatasetCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    Imports imports = new Imports(desk.now());
    Dataset dataset = Dataset.of(command.name(), desk.entente(record.folder()).authority());
    ImportTelling telling = new ImportTelling(desk.console(), options);
    if (options.dryRun()) {
      imports.tables(Inputs.under(files), dataset, null, telling);
    } else {
      try (Ledger ledger = record.ledger(desk)) {
        imports.tables(Inputs.under(files), dataset, ledger, telling);
      }
    }
    return telling.end(record.folder().toString());
  }

  /// The command for a data set.
  ///
  /// @param header what it takes in
  static CommandLine of(Desk desk, String header) {
    CommandLine line = new CommandLine(new ImportDatasetCommand(desk));
    line.getCommandSpec().usageMessage().header(header);
    return line;
  }
}
