package org.entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

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
      List<Problem> notices = Takeover.isDue(files) ? Takeover.of(files, form) : List.of();
      return new SqlLedger(DuckDatabase.own(files, form, owner), notices);
    } catch (ProblemException e) {
      owner.close();
      throw e;
    }
  }

  /// Opens the record in a PostgreSQL database for adding to it, and makes it where there is none.
  ///
  /// @throws ProblemException if another process adds to it, or the database cannot be used
  public static Ledger open(PostgresAddress address) throws ProblemException {
    return new SqlLedger(PostgresDatabase.own(address), List.of());
  }

  /// Opens the record in a PostgreSQL database for reading; others may add to it meanwhile.
  ///
  /// @throws ProblemException if there is none, or the database cannot be used
  public static LedgerView view(PostgresAddress address) throws ProblemException {
    return new SqlView(PostgresDatabase.view(address), List.of());
  }

  /// Opens the record in a folder for reading.
  ///
  /// @throws ProblemException if there is none, another process adds to it, or it is damaged
  public static LedgerView view(Path folder) throws ProblemException {
    return view(folder, Form.CURRENT);
  }

  static LedgerView view(Path folder, Form form) throws ProblemException {
    RecordFiles files = new RecordFiles(folder);
    List<Problem> notices = Takeover.isDue(files) ? renewed(folder, form) : List.of();
    return new SqlView(database(folder, form), notices);
  }

  /// The database of a record, for reading.
  static DuckDatabase database(Path folder, Form form) throws ProblemException {
    RecordFiles files = new RecordFiles(folder);
    if (Takeover.isDue(files)) {
      renewed(folder, form);
    }
    if (!Files.exists(files.database())) {
      throw files.missing();
    }
    DuckDatabase database = DuckDatabase.view(files, form);
    if (database == null) {
      renewed(folder, form);
      database = DuckDatabase.view(files, form);
    }
    return known(database, files);
  }

  /// Opening a record for adding to it brings it to the present form.
  private static List<Problem> renewed(Path folder, Form form) throws ProblemException {
    try (Ledger ledger = open(folder, form)) {
      return ledger.problems();
    }
  }

  static DuckDatabase known(@Nullable DuckDatabase database, RecordFiles files)
      throws ProblemException {
    if (database == null) {
      throw files.problem("record-failed", "cannot be brought to its present form.", "Try again.");
    }
    return database;
  }
}
