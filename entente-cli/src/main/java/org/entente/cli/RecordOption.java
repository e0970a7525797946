package org.entente.cli;

import java.nio.file.Path;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.ledger.MemoryLedger;
import org.entente.problem.ProblemException;
import org.entente.store.RecordFolder;
import org.entente.store.RecordPlace;
import picocli.CommandLine.Option;

/// Where the record lies.
final class RecordOption {

  private static final String USUAL = ".entente";

  @Option(
      names = "--record",
      paramLabel = "PLACE",
      defaultValue = USUAL,
      description =
          "The record: its folder, with your own authority tables, or the address of a PostgreSQL"
              + " database (postgresql://HOST/NAME); ${DEFAULT-VALUE} here if not given.")
  private String typed = USUAL;

  /// The folder of commands that neither ask a record nor add to one.
  static Path usual() {
    return Path.of(USUAL);
  }

  /// The folder of your own authority tables and of what helps to search: the record's, or the
  /// usual one where the record is in a database.
  Path folder() {
    return place() instanceof RecordFolder(Path folder) ? folder : usual();
  }

  /// Where the record is.
  RecordPlace place() {
    return RecordPlace.of(typed);
  }

  /// Opens the record to ask it.
  LedgerView view(Desk desk) throws ProblemException {
    Opened open = desk.opened();
    if (open != null) {
      return open.ledger();
    }
    LedgerView view = place().view();
    view.problems().forEach(desk.console()::say);
    return view;
  }

  /// Opens the record to ask it; one without entries where there is none.
  LedgerView viewIfAny(Desk desk) throws ProblemException {
    try {
      return view(desk);
    } catch (ProblemException e) {
      if (e.problem().id().equals("no-record")) {
        return new MemoryLedger();
      }
      throw e;
    }
  }

  /// Opens a record that is there to add to it: where there is none, a slip of the pen in its place
  /// makes none.
  Ledger ledgerIfThere(Desk desk) throws ProblemException {
    view(desk).close();
    return ledger(desk);
  }

  /// Opens the record to add to it, and makes it where there is none.
  Ledger ledger(Desk desk) throws ProblemException {
    Opened open = desk.opened();
    if (open != null) {
      return open.ledger();
    }
    Ledger ledger = place().open();
    ledger.problems().forEach(desk.console()::say);
    return ledger;
  }
}
