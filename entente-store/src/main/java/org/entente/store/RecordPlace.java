package org.entente.store;

import java.nio.file.Path;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;

/// Where a record is kept. What it prints as is for people, and shows no password.
public sealed interface RecordPlace permits RecordFolder, PostgresAddress {

  /// The place that is typed: the address of a PostgreSQL database, else a folder.
  static RecordPlace of(String typed) {
    return PostgresAddress.isOne(typed)
        ? PostgresAddress.of(typed)
        : new RecordFolder(Path.of(typed));
  }

  /// Opens the record for adding to it, and makes it where there is none.
  ///
  /// @throws ProblemException if another process uses it, or it is damaged or may not be written
  Ledger open() throws ProblemException;

  /// Opens the record for reading.
  ///
  /// @throws ProblemException if there is none, or it cannot be read now
  LedgerView view() throws ProblemException;
}
