package org.entente.cli;

import java.nio.file.Path;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.ledger.MemoryLedger;
import org.entente.problem.ProblemException;
import org.entente.store.Records;
import picocli.CommandLine.Option;

/// Where the record lies.
final class RecordOption {

  @Option(
      names = "--record",
      paramLabel = "DIR",
      defaultValue = ".entente",
      description =
          "The record's folder, with your own authority tables; ${DEFAULT-VALUE} here if not"
              + " given.")
  private Path folder = Path.of(".entente");

  /// The folder of commands that neither ask a record nor add to one.
  static Path usual() {
    return Path.of(".entente");
  }

  Path folder() {
    return folder;
  }

  /// Opens the record to ask it.
  LedgerView view(Console console) throws ProblemException {
    LedgerView view = Records.view(folder);
    view.problems().forEach(console::say);
    return view;
  }

  /// Opens the record to ask it; one without entries where there is none.
  LedgerView viewIfAny(Console console) throws ProblemException {
    try {
      return view(console);
    } catch (ProblemException e) {
      if (e.problem().id().equals("no-record")) {
        return new MemoryLedger();
      }
      throw e;
    }
  }

  /// Opens the record to add to it.
  Ledger ledger(Console console) throws ProblemException {
    Ledger ledger = Records.open(folder);
    ledger.problems().forEach(console::say);
    return ledger;
  }
}
