package org.entente.store;

import java.sql.SQLException;

/// Rows for a DuckDB table, gathered until they are worth a statement.
final class DuckRow extends Gathered {

  private static final int FIRST_ROOM = 64;

  /// Eight times as many as DuckDB asks for at once.
  private static final int MANY = 16_384;

  /// Rows with more text are not gathered further: documents may be long.
  private static final long MANY_BYTES = 1 << 24;

  private final DuckIntake intake;
  private final Table table;

  DuckRow(DuckIntake intake, Table table) {
    super(FIRST_ROOM);
    this.intake = intake;
    this.table = table;
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
    if (rows() >= MANY || bytes() >= MANY_BYTES) {
      close();
    }
  }

  @Override
  public void close() throws SQLException {
    if (rows() > 0) {
      intake.take(table, this);
      clear();
    }
  }
}
