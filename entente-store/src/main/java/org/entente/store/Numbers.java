package org.entente.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The numbers that the next rows get.
final class Numbers {

  private final Entities entities;
  private int turn;
  private int remark;

  private Numbers(Entities entities, int turn, int remark) {
    this.entities = entities;
    this.turn = turn;
    this.remark = remark;
  }

  /// Those that go on from what is on record.
  static Numbers of(Connection connection) throws SQLException {
    return new Numbers(
        entities(connection), next(connection, Table.TURNS), next(connection, Table.REMARKS));
  }

  private static Entities entities(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(Entities.ALL)) {
      return Entities.of(new Cursor(rows));
    }
  }

  private static int next(Connection connection, Table table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT coalesce(max(number), -1) FROM " + table.sql())) {
      return rows.next() ? rows.getInt(1) + 1 : 0;
    }
  }

  Entities entities() {
    return entities;
  }

  int nextTurn() {
    return turn++;
  }

  int nextRemark() {
    return remark++;
  }
}
