package org.entente.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Connections for reading, kept for the next question.
final class Readers implements AutoCloseable {

  private static final int MOST_IDLE = 8;

  private final Opening opening;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private boolean closed;

  Readers(Opening opening) {
    this.opening = opening;
  }

  /// Opens a connection.
  interface Opening {
    Connection open() throws SQLException;
  }

  Connection take() throws SQLException {
    Connection kept = kept();
    return kept == null ? opening.open() : kept;
  }

  private synchronized @Nullable Connection kept() {
    return idle.poll();
  }

  /// Takes a connection back, whose statements are closed.
  void giveBack(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
    }
    if (!keep(connection)) {
      connection.close();
    }
  }

  private synchronized boolean keep(Connection connection) {
    if (closed || idle.size() >= MOST_IDLE) {
      return false;
    }
    idle.push(connection);
    return true;
  }

  @Override
  public synchronized void close() {
    closed = true;
    for (Connection connection : idle) {
      try {
        connection.close();
      } catch (SQLException e) {
        // It only read.
      }
    }
    idle.clear();
  }
}
