package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.app.Imports;
import org.entente.formats.authority.AuthorityFacts;
import org.entente.ledger.Ledger;
import org.entente.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `entente import authority`.
@Command(
    name = "authority",
    mixinStandardHelpOptions = true,
    header = "Takes the facts that come with Entente into the record, with their sources.",
    description = {
      "",
      "Offices by source, chiefs of mission and principal officers of the United States since"
          + " 1779,",
      "visits of foreign leaders and travels of Presidents and Secretaries of State since 1866."
          + " Each",
      "claim quotes the row of its table."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente import authority",
      "  entente standing \"United States\" Yugoslavia --on 1955-06-15"
    })
final class ImportAuthorityCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private ImportOptions options = new ImportOptions();

  @Mixin private RecordOption record = new RecordOption();

  ImportAuthorityCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    var read = AuthorityFacts.read(desk.entente(record.folder()).authority());
    Imports imports = new Imports(desk.now());
    ImportTelling telling = new ImportTelling(desk.console(), options).together("authority");
    if (options.dryRun()) {
      imports.documents(read, null, telling);
    } else {
      try (Ledger ledger = record.ledger(desk)) {
        imports.documents(read, ledger, telling);
      }
    }
    return telling.end(record.folder().toString());
  }
}
