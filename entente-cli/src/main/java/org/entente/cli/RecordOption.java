package org.entente.cli;

import java.nio.file.Path;
import org.entente.ledger.LedgerView;
import org.entente.ledger.LogLedger;
import org.entente.ledger.LogView;
import org.entente.problem.ProblemException;
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
    LedgerView view = LogView.open(folder);
    view.problems().forEach(console::say);
    return view;
  }

  /// Opens the record to add to it.
  LogLedger ledger(Console console) throws ProblemException {
    LogLedger ledger = LogLedger.open(folder);
    ledger.problems().forEach(console::say);
    return ledger;
  }
}
