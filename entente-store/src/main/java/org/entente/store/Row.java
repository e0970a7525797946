package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Takes rows for one table, value after value in the order of its columns.
interface Row extends AutoCloseable {

  /// The number of a day that is not known.
  int NO_DAY = Integer.MIN_VALUE;

  /// The next value is text.
  default Row text(@Nullable String value) throws SQLException {
    return value == null ? none() : utf8(value.getBytes(StandardCharsets.UTF_8));
  }

  /// The next value is text in UTF-8.
  Row utf8(byte[] value) throws SQLException;

  /// The next value is a whole number.
  Row integer(int value) throws SQLException;

  /// The next value is a whole number that may need 64 bits.
  Row whole(long value) throws SQLException;

  /// The next value is a number.
  Row real(double value) throws SQLException;

  /// The next value is true or false.
  Row flag(boolean value) throws SQLException;

  /// The next value is a day, counted from 1970-01-01; [#NO_DAY] is none.
  Row day(int value) throws SQLException;

  /// The next value is absent.
  Row none() throws SQLException;

  /// Ends the row.
  void end() throws SQLException;

  /// Adds rows that were gathered before, after a row has ended.
  ///
  /// @param given the numbers that were not known then
  default void addAll(Gathered rows, Given given) throws SQLException {
    for (int row = 0; row < rows.rows(); row++) {
      for (Column column : rows.columns()) {
        column.write(row, this, given);
      }
      end();
    }
  }

  /// Hands the rows to the store; they become part of its transaction.
  @Override
  void close() throws SQLException;
}
