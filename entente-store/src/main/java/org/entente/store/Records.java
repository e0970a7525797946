package org.entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;

/// Opens records.
public final class Records {

  private Records() {}

  /// Opens the record in a folder for adding to it, and makes it where there is none.
  ///
  /// @throws ProblemException if another process uses it, or it is damaged or may not be written
  public static Ledger open(Path folder) throws ProblemException {
    return open(folder, Form.CURRENT);
  }

  static Ledger open(Path folder, Form form) throws ProblemException {
    RecordFiles files = new RecordFiles(folder);
    Owner owner = Owner.of(files);
    try {
      return new SqlLedger(DuckDatabase.own(files, form, owner), List.of());
    } catch (ProblemException e) {
      owner.close();
      throw e;
    }
  }

  /// Opens the record in a folder for reading.
  ///
  /// @throws ProblemException if there is none, another process adds to it, or it is damaged
  public static LedgerView view(Path folder) throws ProblemException {
    return view(folder, Form.CURRENT);
  }

  static LedgerView view(Path folder, Form form) throws ProblemException {
    RecordFiles files = new RecordFiles(folder);
    if (!Files.exists(files.database())) {
      throw files.missing();
    }
    DuckDatabase database = DuckDatabase.view(files, form);
    if (database == null) {
      open(folder, form).close();
      database = DuckDatabase.view(files, form);
    }
    if (database == null) {
      throw files.missing();
    }
    return new SqlView(database, List.of());
  }
}
