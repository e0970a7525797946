package org.entente.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.entente.problem.ProblemException;

/// What differs between the databases that hold a record.
interface Database extends AutoCloseable {

  /// The connection on which rows are added.
  Connection writer();

  /// Connections for reading, each of which sees what was committed before a question.
  Readers readers();

  /// Begins to add rows to a table in the transaction of the writer; several tables may be open at
  /// a time.
  Row rows(Table table) throws SQLException;

  /// Tells a person what went wrong.
  ProblemException problem(SQLException e);

  @Override
  void close();
}
