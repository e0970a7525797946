package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The rows of one table that belong to readings, taken reading by reading.
final class Children {

  private static final int NO_MORE = -1;

  private final Query query;
  private int turn;

  Children(Query query) throws SQLException {
    this.query = query;
    advance();
  }

  /// Reads what stands in a row after the number of its turn.
  interface Reading<T> {
    T read(Cursor row) throws SQLException;
  }

  private void advance() throws SQLException {
    turn = query.cursor().next() ? query.cursor().integer() : NO_MORE;
  }

  /// The rows of the next reading.
  ///
  /// @throws SQLException if there are not as many as it should have
  <T> List<T> of(TurnRows.Reading reading, int count, Reading<T> row) throws SQLException {
    List<T> all = new ArrayList<>(count);
    while (turn == reading.number()) {
      all.add(row.read(query.cursor()));
      advance();
    }
    if (all.size() != count) {
      throw new DamagedException(
          "%s: %d rows are kept where %d belong"
              .formatted(reading.document().id(), all.size(), count));
    }
    return all;
  }
}
