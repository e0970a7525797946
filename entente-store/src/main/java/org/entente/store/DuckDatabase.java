package org.entente.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// A record in a DuckDB file.
final class DuckDatabase implements Database {

  /// Room for sorting and grouping; beyond it DuckDB uses a folder beside its file.
  private static final String MEMORY = "1GB";

  private final RecordFiles files;
  private final DuckDBConnection connection;
  private final @Nullable Owner owner;
  private final Readers readers;
  private @Nullable DuckIntake intake;

  private DuckDatabase(RecordFiles files, DuckDBConnection connection, @Nullable Owner owner) {
    this.files = files;
    this.connection = connection;
    this.owner = owner;
    this.readers = new Readers(connection::duplicate);
  }

  /// Opens a record for adding to it, makes its tables where there are none and brings those of a
  /// former form to this one.
  ///
  /// @param owner held until the database is closed; null if who calls holds it
  static DuckDatabase own(RecordFiles files, Form form, @Nullable Owner owner)
      throws ProblemException {
    DuckDatabase database = new DuckDatabase(files, connect(files, false), owner);
    try {
      int found = database.form(form);
      if (found < form.number()) {
        form.bring(database.connection, found);
      }
      return database;
    } catch (SQLException e) {
      throw database.unusable(database.problem(e));
    } catch (ProblemException e) {
      throw database.unusable(e);
    }
  }

  /// Opens a record for reading; other readers may do so too, while nobody adds to it.
  ///
  /// @return null if its form is a former one, which only who owns it can change
  static @Nullable DuckDatabase view(RecordFiles files, Form form) throws ProblemException {
    DuckDatabase database = new DuckDatabase(files, connect(files, true), null);
    try {
      if (database.form(form) == form.number()) {
        return database;
      }
      database.close();
      return null;
    } catch (SQLException e) {
      throw database.unusable(database.problem(e));
    } catch (ProblemException e) {
      throw database.unusable(e);
    }
  }

  private int form(Form known) throws SQLException, ProblemException {
    int found = Form.found(connection);
    if (found == Form.FOREIGN) {
      throw DuckProblems.foreign(files);
    }
    if (found > known.number()) {
      throw DuckProblems.newer(files);
    }
    return found;
  }

  private ProblemException unusable(ProblemException why) {
    close(connection);
    return why;
  }

  private static DuckDBConnection connect(RecordFiles files, boolean readOnly)
      throws ProblemException {
    Properties settings = new Properties();
    settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    settings.setProperty("memory_limit", MEMORY);
    // A thread of DuckDB's own would join the Java machine, and leave it, for every few rows that
    // it
    // asks for.
    settings.setProperty("threads", "1");
    // Reading a table twice, first for its order, costs more here than it saves: few columns are
    // put in order.
    settings.setProperty("late_materialization_max_rows", "0");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    String url = "jdbc:duckdb:" + files.database().toAbsolutePath();
    if (url.indexOf(';') >= 0 || url.indexOf('?') >= 0) {
      throw files.problem(
          "record-place",
          "cannot be kept in a folder with ';' or '?' in its name: DuckDB cuts the name there.",
          "Name another folder with --record.");
    }
    try {
      return DuckDBConnection.newConnection(url, readOnly, "", settings);
    } catch (SQLException e) {
      throw DuckProblems.of(files, e);
    }
  }

  @Override
  public Connection writer() {
    return connection;
  }

  @Override
  public Readers readers() {
    return readers;
  }

  private DuckIntake intake() throws SQLException {
    DuckIntake known = intake;
    if (known == null) {
      known = new DuckIntake(connection);
      intake = known;
    }
    return known;
  }

  @Override
  public Row rows(Table table) throws SQLException {
    return new DuckRow(intake(), table);
  }

  @Override
  public ProblemException problem(SQLException e) {
    return DuckProblems.of(files, e);
  }

  @Override
  public void close() {
    readers.close();
    close(connection);
    if (owner != null) {
      owner.close();
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // What was acknowledged is in the file or its write-ahead log; closing loses nothing.
    }
  }
}
