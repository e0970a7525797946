package org.entente.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;

/// Copies a record, row by row, into the empty tables of another database, whichever the two are.
/// The rows by which claims are found by day come in their order.
final class Copying {

  private static final int ROWS_AT_A_TIME = 4_096;

  private final Database from;
  private final Database to;

  private Copying(Database from, Database to) {
    this.from = from;
    this.to = to;
  }

  /// Copies everything, or nothing.
  static void of(Database from, Database to) throws SQLException {
    Copying copying = new Copying(from, to);
    execute(to, "BEGIN");
    boolean whole = false;
    try {
      for (Table table : Table.values()) {
        copying.table(table);
      }
      execute(to, "COMMIT");
      whole = true;
    } finally {
      if (!whole) {
        execute(to, "ROLLBACK");
      }
    }
  }

  private static void execute(Database database, String sql) throws SQLException {
    try (Statement statement = database.writer().createStatement()) {
      statement.execute(sql);
    }
  }

  private static String order(Table table) {
    return switch (table) {
      case ENTITIES, TURNS, REMARKS -> "number";
      case TEXTS -> "turn";
      case CLAIMS, GAPS, ORDERS -> "turn, position";
      case FILED ->
          "one, other, sort, start_earliest, start_latest, end_earliest, end_latest, id_start,"
              + " turn, position";
    };
  }

  private void table(Table table) throws SQLException {
    String sql = "SELECT * FROM " + table.sql() + " ORDER BY " + order(table);
    Connection connection = from.readers().take();
    try (Statement statement = connection.createStatement();
        Row target = to.rows(table)) {
      statement.setFetchSize(ROWS_AT_A_TIME);
      try (ResultSet rows = statement.executeQuery(sql)) {
        int[] types = types(rows.getMetaData());
        while (rows.next()) {
          for (int i = 0; i < types.length; i++) {
            value(rows, i + 1, types[i], target);
          }
          target.end();
        }
      }
    }
    from.readers().giveBack(connection);
  }

  private static int[] types(ResultSetMetaData columns) throws SQLException {
    int[] types = new int[columns.getColumnCount()];
    for (int i = 0; i < types.length; i++) {
      types[i] = columns.getColumnType(i + 1);
    }
    return types;
  }

  private static void value(ResultSet rows, int column, int type, Row target) throws SQLException {
    switch (type) {
      case Types.VARCHAR -> target.text(rows.getString(column));
      case Types.INTEGER -> whole(rows.getInt(column), rows.wasNull(), target);
      case Types.BIGINT -> target.whole(rows.getLong(column));
      case Types.DOUBLE -> real(rows.getDouble(column), rows.wasNull(), target);
      case Types.BOOLEAN, Types.BIT -> target.flag(rows.getBoolean(column));
      case Types.DATE -> day(rows.getObject(column, LocalDate.class), target);
      default -> throw new SQLException("a column of a type that no record has: " + type);
    }
  }

  private static void whole(int value, boolean absent, Row target) throws SQLException {
    if (absent) {
      target.none();
    } else {
      target.integer(value);
    }
  }

  private static void real(double value, boolean absent, Row target) throws SQLException {
    if (absent) {
      target.none();
    } else {
      target.real(value);
    }
  }

  private static void day(@org.jspecify.annotations.Nullable LocalDate day, Row target)
      throws SQLException {
    target.day(day == null ? Row.NO_DAY : Math.toIntExact(day.toEpochDay()));
  }
}
