package org.entente.store;

import java.util.Collections;

/// The readings that answer at a moment, in SQL.
final class Live {

  /// Where a question begins that asks of them by the name `live`; their `rank` is the order of
  /// their documents' ids. It has two question marks: the moment, and the greatest number of a turn
  /// that may be seen.
  private static final String LIVE =
      """
      WITH live AS (
        SELECT t.*, row_number() OVER (ORDER BY t.document) AS rank
        FROM turns t
        WHERE NOT t.withdrawn AND t.number IN (
          SELECT max(number) FROM turns WHERE learned <= ? AND number <= ? GROUP BY document)
          /* and */)
      """;

  private static final String AND = "/* and */";

  /// The readings.
  static final String TURNS = LIVE + "SELECT " + TurnRows.COLUMNS + " FROM live ORDER BY rank";

  /// Their claims, each after the number of its turn.
  static final String CLAIMS = children("claims", ClaimRows.COLUMNS);

  /// Their gaps, each after the number of its turn.
  static final String GAPS = children("gaps", SaidRows.GAP);

  /// Their orders, each after the number of its turn.
  static final String ORDERS = children("orders", SaidRows.ORDER);

  /// The greatest number of a turn.
  static final String LAST = "SELECT coalesce(max(number), -1) FROM turns";

  private Live() {}

  /// A question of this class asked of some documents only, whose ids follow its other values.
  static String of(String question, int documents) {
    String marks = String.join(", ", Collections.nCopies(documents, "?"));
    return question.replace(AND, "AND t.document IN (" + marks + ")");
  }

  private static String children(String table, String columns) {
    String named = "c." + columns.replace(", ", ", c.");
    return LIVE
        + "SELECT c.turn, "
        + named
        + " FROM "
        + table
        + " c JOIN live ON live.number = c.turn ORDER BY live.rank, c.position";
  }
}
