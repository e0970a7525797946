package org.entente.store;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;

/// Takes gathered rows into the tables of a DuckDB record, in their order.
///
/// DuckDB asks for them as for a table, 2,048 at a time, while it runs one statement. Its appender
/// runs a statement for each 2,048, which costs more than the rows do.
final class DuckIntake {

  private static final String FUNCTION = "gathered";

  private static final Gathered NOTHING = new Gathered(0);

  private final Connection connection;
  private volatile Gathered coming = NOTHING;

  /// @param connection the one that writes
  DuckIntake(Connection connection) throws SQLException {
    this.connection = connection;
    try (var function = DuckDBFunctions.tableFunction()) {
      function.withName(FUNCTION).withFunction(new Source()).register(connection);
    }
  }

  /// Adds rows to a table.
  void take(Table table, Gathered rows) throws SQLException {
    coming = rows;
    String values =
        IntStream.range(0, rows.columns().size())
            .mapToObj(i -> isKnown(rows.columns().get(i)) ? name(i) : "NULL")
            .collect(joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO " + table.sql() + " SELECT " + values + " FROM " + FUNCTION + "()");
    } finally {
      // A record may stay open for long.
      coming = NOTHING;
    }
  }

  private static String name(int column) {
    return "c" + column;
  }

  private static boolean isKnown(Column column) {
    return column.kind() != Column.Kind.UNKNOWN;
  }

  private static DuckDBColumnType type(Column.Kind kind) {
    return switch (kind) {
      case TEXT -> DuckDBColumnType.VARCHAR;
      case INTEGER, TURN, ENTITY, KEY -> DuckDBColumnType.INTEGER;
      case WHOLE -> DuckDBColumnType.BIGINT;
      case REAL -> DuckDBColumnType.DOUBLE;
      case FLAG -> DuckDBColumnType.BOOLEAN;
      case DAY -> DuckDBColumnType.DATE;
      case UNKNOWN -> throw new IllegalArgumentException("a column of nothing");
    };
  }

  private static void write(Column column, int from, int to, DuckDBWritableVector vector) {
    if (column.kind() == Column.Kind.TEXT) {
      vector.setStringUtf8Batch(0, column.texts(from, to));
      return;
    }
    for (int row = from; row < to; row++) {
      if (column.has(row)) {
        write(column.kind(), column.number(row), row - from, vector);
      } else {
        vector.setNull(row - from);
      }
    }
  }

  private static void write(Column.Kind kind, long value, int at, DuckDBWritableVector vector) {
    switch (kind) {
      case WHOLE -> vector.setLong(at, value);
      case REAL -> vector.setDouble(at, Double.longBitsToDouble(value));
      case FLAG -> vector.setBoolean(at, value != 0);
      case DAY -> vector.setDate(at, LocalDate.ofEpochDay(value));
      default -> vector.setInt(at, Math.toIntExact(value));
    }
  }

  /// How far the rows of one statement have been handed over.
  private static final class Handed {
    private int rows;
  }

  private final class Source implements DuckDBTableFunction<Gathered, Handed, Object> {

    @Override
    public Gathered bind(DuckDBTableFunctionBindInfo info) throws SQLException {
      Gathered bound = coming;
      for (int i = 0; i < bound.columns().size(); i++) {
        Column column = bound.columns().get(i);
        if (isKnown(column)) {
          info.addResultColumn(name(i), type(column.kind()));
        }
      }
      return bound;
    }

    @Override
    public Handed init(DuckDBTableFunctionInitInfo info) throws SQLException {
      // One thread keeps the rows in their order.
      info.setMaxThreads(1);
      return new Handed();
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter writer)
        throws SQLException {
      Gathered bound = info.getBindData();
      Handed handed = info.getInitData();
      int from = handed.rows;
      int to = Math.toIntExact(Math.min(bound.rows(), from + writer.capacity()));
      int vector = 0;
      for (Column column : from < to ? bound.columns() : List.<Column>of()) {
        if (isKnown(column)) {
          write(column, from, to, writer.vector(vector++));
        }
      }
      handed.rows = to;
      return (long) to - from;
    }
  }
}
