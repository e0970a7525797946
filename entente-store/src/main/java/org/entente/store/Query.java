package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// One question to a database on a connection of its own, so that its answer can be read while
/// others are asked.
final class Query implements AutoCloseable {

  private static final int ROWS_AT_A_TIME = 4_096;

  private final Readers readers;
  private final Connection connection;
  private final PreparedStatement statement;
  private final ResultSet rows;
  private final Cursor cursor;

  /// Asks.
  ///
  /// @param values for the question marks: a `Long`, an `Integer` or a `String` each
  Query(Database database, String sql, Object... values) throws SQLException {
    readers = database.readers();
    connection = readers.take();
    try {
      statement = connection.prepareStatement(sql);
    } catch (SQLException e) {
      close(e, connection);
      throw e;
    }
    try {
      statement.setFetchSize(ROWS_AT_A_TIME);
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      rows = statement.executeQuery();
    } catch (SQLException e) {
      close(e, statement);
      close(e, connection);
      throw e;
    }
    cursor = new Cursor(rows);
  }

  private static void close(SQLException cause, AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      cause.addSuppressed(e);
    }
  }

  Cursor cursor() {
    return cursor;
  }

  /// The same rows, for who does not know their columns.
  ResultSet rows() {
    return rows;
  }

  @Override
  public void close() throws SQLException {
    try (statement;
        rows) {
      // Closed in the order that they need.
    } catch (SQLException e) {
      close(e, connection);
      throw e;
    }
    readers.giveBack(connection);
  }
}
