package org.entente.store;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/// Rows through DuckDB's appender.
final class DuckRow implements Row {

  private final DuckDBAppender appender;
  private boolean begun;

  DuckRow(DuckDBAppender appender) {
    this.appender = appender;
  }

  private DuckDBAppender value() throws SQLException {
    if (!begun) {
      appender.beginRow();
      begun = true;
    }
    return appender;
  }

  @Override
  public Row text(@Nullable String value) throws SQLException {
    if (value == null) {
      return none();
    }
    value().append(value);
    return this;
  }

  @Override
  public Row integer(int value) throws SQLException {
    value().append(value);
    return this;
  }

  @Override
  public Row whole(long value) throws SQLException {
    value().append(value);
    return this;
  }

  @Override
  public Row real(double value) throws SQLException {
    value().append(value);
    return this;
  }

  @Override
  public Row flag(boolean value) throws SQLException {
    value().append(value);
    return this;
  }

  @Override
  public Row day(int value) throws SQLException {
    if (value == NO_DAY) {
      return none();
    }
    value().appendEpochDays(value);
    return this;
  }

  @Override
  public Row none() throws SQLException {
    value().appendNull();
    return this;
  }

  @Override
  public void end() throws SQLException {
    appender.endRow();
    begun = false;
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
