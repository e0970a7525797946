package org.entente.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/// A record in a PostgreSQL database. Who adds to it holds an advisory lock; others read meanwhile.
final class PostgresDatabase implements Database {

  /// The form of the tables here: those of every record, and indexes.
  static final Form FORM = Form.of("schema.sql", "postgres.sql", "views.sql");

  /// "entente" in the numbers of its letters, as no other program would have it.
  private static final long LOCK = 0x65_6e_74_65_6e_74_65L;

  private final PostgresAddress address;
  private final Connection connection;
  private final Readers readers;

  private PostgresDatabase(PostgresAddress address, Connection connection) {
    this.address = address;
    this.connection = connection;
    this.readers = new Readers(() -> reader(address));
  }

  /// Opens a record for adding to it, makes its tables where there are none and brings those of a
  /// former form to this one.
  static PostgresDatabase own(PostgresAddress address) throws ProblemException {
    PostgresProblems problems = new PostgresProblems(address);
    PostgresDatabase database = new PostgresDatabase(address, connect(address));
    try {
      if (!database.tryLock()) {
        throw problems.inUse();
      }
      int found = database.form(problems);
      if (found < FORM.number()) {
        FORM.bring(database.connection, found);
      }
      return database;
    } catch (SQLException e) {
      throw database.unusable(problems.of(e));
    } catch (ProblemException e) {
      throw database.unusable(e);
    }
  }

  /// Opens a record for reading.
  static PostgresDatabase view(PostgresAddress address) throws ProblemException {
    PostgresProblems problems = new PostgresProblems(address);
    PostgresDatabase database = new PostgresDatabase(address, connect(address));
    try {
      if (database.form(problems) != FORM.number()) {
        throw problems.missing();
      }
      return database;
    } catch (SQLException e) {
      throw database.unusable(problems.of(e));
    } catch (ProblemException e) {
      throw database.unusable(e);
    }
  }

  private boolean tryLock() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  private int form(PostgresProblems problems) throws SQLException, ProblemException {
    int found = Form.found(connection);
    if (found == Form.FOREIGN) {
      throw problems.foreign();
    }
    if (found > FORM.number()) {
      throw problems.newer();
    }
    return found;
  }

  private ProblemException unusable(ProblemException why) {
    close();
    return why;
  }

  private static Connection connect(PostgresAddress address) throws ProblemException {
    try {
      return open(address);
    } catch (SQLException e) {
      throw new PostgresProblems(address).of(e);
    }
  }

  private static Connection open(PostgresAddress address) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("ApplicationName", "entente");
    @Nullable Connection connection = new Driver().connect(address.url(), settings);
    if (connection == null) {
      throw new SQLException("the address cannot be understood", "08001");
    }
    return connection;
  }

  @Override
  public Connection writer() {
    return connection;
  }

  @Override
  public Readers readers() {
    return readers;
  }

  private static Connection reader(PostgresAddress address) throws SQLException {
    Connection reader = open(address);
    reader.setReadOnly(true);
    // Only within a transaction does the driver hand rows over before it has them all.
    reader.setAutoCommit(false);
    return reader;
  }

  @Override
  public Row rows(Table table) throws SQLException {
    return new PostgresRow(connection.unwrap(PGConnection.class).getCopyAPI(), table.sql());
  }

  @Override
  public ProblemException problem(SQLException e) {
    return new PostgresProblems(address).of(e);
  }

  @Override
  public void close() {
    readers.close();
    try {
      connection.close();
    } catch (SQLException e) {
      // What was acknowledged is on the server; closing loses nothing.
    }
  }
}
