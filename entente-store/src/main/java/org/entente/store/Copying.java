package org.entente.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import org.entente.problem.ProblemException;

/// Copies a record, row by row, into the empty tables of another database, whichever the two are.
/// The rows by which claims are found by day come in their order.
final class Copying {

  private final Database from;
  private final Database to;

  private Copying(Database from, Database to) {
    this.from = from;
    this.to = to;
  }

  /// Copies everything, or nothing.
  ///
  /// @throws ProblemException tells of the one of the two that failed
  static void of(Database from, Database to) throws ProblemException {
    try {
      new Copying(from, to).everything();
    } catch (SQLException e) {
      throw to.problem(e);
    }
  }

  private void everything() throws SQLException, ProblemException {
    execute(to, "BEGIN");
    boolean whole = false;
    try {
      for (Table table : Table.values()) {
        table(table);
      }
      execute(to, "COMMIT");
      whole = true;
    } finally {
      if (!whole) {
        undo();
      }
    }
  }

  private void undo() {
    try {
      execute(to, "ROLLBACK");
    } catch (SQLException e) {
      // The transaction has ended already, and with what: that is told, not this.
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

  private void table(Table table) throws SQLException, ProblemException {
    String sql = "SELECT * FROM " + table.sql() + " ORDER BY " + order(table);
    try (Query query = asked(sql);
        Row target = to.rows(table)) {
      ResultSet rows = query.rows();
      int[] types = types(rows.getMetaData());
      while (next(rows)) {
        for (int i = 0; i < types.length; i++) {
          value(rows, i + 1, types[i], target);
        }
        target.end();
      }
    }
  }

  private Query asked(String sql) throws ProblemException {
    try {
      return new Query(from, sql);
    } catch (SQLException e) {
      throw from.problem(e);
    }
  }

  private boolean next(ResultSet rows) throws ProblemException {
    try {
      return rows.next();
    } catch (SQLException e) {
      throw from.problem(e);
    }
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
