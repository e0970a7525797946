package org.entente.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Rows for a DuckDB table, gathered until they are worth a statement.
final class DuckRow extends Gathered {

  private static final int FIRST_ROOM = 64;

  /// As many as DuckDB packs together.
  private static final int MANY = 16_384;

  /// Rows with more text are not gathered further: documents may be long.
  private static final long MANY_BYTES = 1 << 24;

  private final DuckIntake intake;
  private final Table table;
  private long bytes;

  DuckRow(DuckIntake intake, Table table) {
    super(FIRST_ROOM);
    this.intake = intake;
    this.table = table;
  }

  @Override
  public Row text(@Nullable String value) {
    bytes += value == null ? 0 : value.length();
    return super.text(value);
  }

  @Override
  public Row utf8(byte[] value) {
    bytes += value.length;
    return super.utf8(value);
  }

  @Override
  public void end() throws SQLException {
    super.end();
    handMany();
  }

  @Override
  public void addAll(Gathered more, Given given) throws SQLException {
    super.addAll(more, given);
    handMany();
  }

  private void handMany() throws SQLException {
    if (rows() >= MANY || bytes >= MANY_BYTES) {
      close();
    }
  }

  @Override
  public void close() throws SQLException {
    if (rows() > 0) {
      intake.take(table, this);
      clear();
      bytes = 0;
    }
  }
}
