package org.entente.store;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
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

  /// The same for every reading, whether it answers or not, in the order in which they were added.
  private static final String EVERY =
      """
      WITH live AS (
        SELECT t.*, t.number AS rank FROM turns t
        WHERE NOT t.withdrawn AND t.learned <= ? AND t.number <= ?)
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

  /// Those of some documents of which any reading has a claim by a rule.
  static String having(int documents) {
    return "SELECT DISTINCT t.document FROM turns t JOIN claims c ON c.turn = t.number"
        + " WHERE t.document IN ("
        + marks(documents)
        + ") AND c.rule = ?";
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  /// A question of this class asked of some documents only, whose ids follow its other values.
  static String of(String question, int documents) {
    return question.replace(AND, "AND t.document IN (" + marks(documents) + ")");
  }

  /// A question of this class asked of every reading there is.
  static String every(String question) {
    return question.replace(LIVE, EVERY);
  }

  /// Claims by turn and position: the number of the turn, the position, and then the claim. The
  /// turns and positions alone narrow the search, though each is also met with others than its own.
  ///
  /// @param claims the turn in the upper half of the bits, the position in the lower
  static String claims(
      Collection<Integer> turns, Collection<Integer> positions, Collection<Long> claims) {
    return "SELECT c.turn, c.position, t.document, t.title, "
        + named(ClaimRows.COLUMNS)
        + " FROM claims c JOIN turns t ON t.number = c.turn WHERE c.turn IN ("
        + list(turns)
        + ") AND c.position IN ("
        + list(positions)
        + ") AND CAST(c.turn AS BIGINT) * 4294967296 + c.position IN ("
        + list(claims)
        + ")";
  }

  static String list(Collection<? extends Number> numbers) {
    return numbers.stream().map(String::valueOf).collect(joining(", "));
  }

  private static String named(String columns) {
    return "c." + columns.replace(", ", ", c.");
  }

  private static String children(String table, String columns) {
    return LIVE
        + "SELECT c.turn, "
        + named(columns)
        + " FROM "
        + table
        + " c JOIN live ON live.number = c.turn ORDER BY live.rank, c.position";
  }
}
