package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Which turns answer at a moment, as a condition on a column `turn`.
///
/// Mostly all do that were there: so those that do not are named, as long as they are few.
///
/// @param sql the condition
record Visible(String sql) {

  private static final int FEW = 1_000;

  /// As a join, since PostgreSQL goes through a long list again for each that is held against it.
  private static final String DEAD =
      """
      SELECT t.number FROM turns t
      LEFT JOIN (
        SELECT max(number) AS number FROM turns WHERE learned <= ? AND number <= ? GROUP BY document)
        last ON last.number = t.number
      WHERE NOT t.withdrawn AND t.number <= ? AND last.number IS NULL
      ORDER BY t.number LIMIT %d
      """
          .formatted(FEW + 1);

  /// @param moment the moment
  /// @param last the greatest number of a turn that may be seen
  static Visible at(Database database, long moment, int last) throws SQLException {
    List<String> dead = new ArrayList<>();
    try (Query query = new Query(database, DEAD, moment, last, last)) {
      while (query.cursor().next()) {
        dead.add(Integer.toString(query.cursor().integer()));
      }
    }
    if (dead.size() > FEW) {
      return new Visible(
          "turn IN (SELECT max(number) FROM turns WHERE learned <= "
              + moment
              + " AND number <= "
              + last
              + " GROUP BY document)");
    }
    String range = "turn <= " + last;
    return new Visible(
        dead.isEmpty()
            ? range
            : range + dead.stream().collect(Collectors.joining(", ", " AND turn NOT IN (", ")")));
  }
}
