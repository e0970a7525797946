package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Reads rows, value after value in the order of their columns.
final class Cursor {

  private final ResultSet rows;
  private int column;

  Cursor(ResultSet rows) {
    this.rows = rows;
  }

  /// Goes to the next row, if there is one.
  boolean next() throws SQLException {
    column = 0;
    return rows.next();
  }

  /// The next value, which is there.
  String text() throws SQLException {
    String text = rows.getString(++column);
    if (text == null) {
      throw new SQLException("a value is missing: column " + column);
    }
    return text;
  }

  /// The next value, which may be absent.
  @Nullable String textOrNone() throws SQLException {
    return rows.getString(++column);
  }

  int integer() throws SQLException {
    return rows.getInt(++column);
  }

  /// The next value; `otherwise` if it is absent.
  int integer(int otherwise) throws SQLException {
    int value = rows.getInt(++column);
    return rows.wasNull() ? otherwise : value;
  }

  long whole() throws SQLException {
    return rows.getLong(++column);
  }

  double real() throws SQLException {
    return rows.getDouble(++column);
  }

  boolean flag() throws SQLException {
    return rows.getBoolean(++column);
  }
}
