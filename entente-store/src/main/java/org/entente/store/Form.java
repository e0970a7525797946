package org.entente.store;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/// The shape of a record's tables, numbered, and how a record of a former shape is brought to it.
///
/// @param steps SQL: the first makes the tables where there are none, each further one leads from
///   the form before it to the next
record Form(List<String> steps) {

  /// The form that this Entente writes.
  static final Form CURRENT = of("schema.sql", "views.sql");

  /// What a database holds that is not a record.
  static final int FOREIGN = -1;

  /// The first form, made by files of SQL.
  static Form of(String... files) {
    return new Form(List.of(Arrays.stream(files).map(Form::resource).collect(joining())));
  }

  int number() {
    return steps.size();
  }

  /// The form of what a database holds: 0 if it is empty.
  static int found(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int tables = 0;
      boolean about = false;
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                  + " current_schema()")) {
        while (rows.next()) {
          tables++;
          about |= rows.getString(1).equals("about");
        }
      }
      if (!about) {
        return tables == 0 ? 0 : FOREIGN;
      }
      try (ResultSet rows = statement.executeQuery("SELECT value FROM about WHERE name = 'form'")) {
        return rows.next() ? Integer.parseInt(rows.getString(1)) : FOREIGN;
      }
    } catch (NumberFormatException e) {
      return FOREIGN;
    }
  }

  /// Brings a database from a form before this one to this one: all the way or not at all.
  void bring(Connection connection, int from) throws SQLException {
    execute(connection, "BEGIN");
    try {
      for (String step : steps.subList(from, steps.size())) {
        execute(connection, step);
      }
      execute(connection, "DELETE FROM about WHERE name = 'form'");
      execute(connection, "INSERT INTO about VALUES ('form', '" + number() + "')");
      execute(connection, "COMMIT");
    } catch (SQLException e) {
      try {
        execute(connection, "ROLLBACK");
      } catch (SQLException ended) {
        e.addSuppressed(ended);
      }
      throw e;
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// A file that lies beside this class.
  static String resource(String name) {
    try (InputStream in = Form.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file cannot be read: " + name, e);
    }
  }
}
