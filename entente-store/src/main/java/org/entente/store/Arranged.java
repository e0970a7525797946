package org.entente.store;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.IntSummaryStatistics;
import java.util.List;

/// How far the table `arranged` goes, in which the claims of a key lie together; `arranged.sql`
/// tells of it.
///
/// @param last the greatest number of a turn that it has; [#NOTHING] where there is no such table
record Arranged(int last) {

  private static final int NOTHING = -1;

  private static final String LAST = "SELECT value FROM about WHERE name = 'arranged'";

  /// One number for what the table should hold, and one for what it holds, whatever their order.
  private static final String SUM = "SELECT CAST(coalesce(sum(hash(a)), 0) AS TEXT) FROM ";

  private static final String SHOULD =
      """
      (SELECT f.one, f.other, f.sort, f.start_earliest, t.document, t.title,
         c.* EXCLUDE (start_earliest, start_latest, end_earliest, end_latest)
       FROM filed f JOIN claims c ON c.turn = f.turn AND c.position = f.position
       JOIN turns t ON t.number = f.turn
       WHERE f.turn <= :last) a
      """;

  /// How far it goes in a record.
  static Arranged of(Database database) throws SQLException {
    try (Query query = new Query(database, LAST)) {
      return new Arranged(
          query.cursor().next() ? Integer.parseInt(query.cursor().text()) : NOTHING);
    } catch (NumberFormatException e) {
      throw new DamagedException("nobody knows how far the table arranged goes");
    }
  }

  /// Makes the table in a record that has none.
  static void make(Database database) throws SQLException {
    try (Statement statement = database.writer().createStatement()) {
      statement.execute(Form.resource("arranged.sql"));
    }
  }

  /// Whether the table has what is filed there.
  boolean has(FiledRows.Place place) {
    return place.turn() <= last;
  }

  /// Whether the table holds what it should.
  boolean isSound(Database database) throws SQLException {
    return last == NOTHING
        || sum(database, SHOULD.replace(":last", Integer.toString(last)))
            .equals(sum(database, "arranged a"));
  }

  private static String sum(Database database, String rows) throws SQLException {
    try (Query query = new Query(database, SUM + rows)) {
      return query.cursor().next() ? query.cursor().text() : "";
    }
  }

  /// Asks for the claims of some places of one key, as [Live#claims] does.
  static String claims(int one, int other, List<FiledRows.Place> places) {
    IntSummaryStatistics days =
        places.stream().mapToInt(place -> place.bounds().startEarliest()).summaryStatistics();
    return "SELECT turn, position, document, title, "
        + ClaimRows.COLUMNS
        + " FROM arranged WHERE one = "
        + one
        + " AND other = "
        + other
        + " AND sort IN ("
        + places.stream().map(FiledRows.Place::sort).distinct().collect(joining("', '", "'", "'"))
        + ") AND start_earliest >= "
        + days.getMin()
        + " AND start_earliest <= "
        + days.getMax()
        + " AND CAST(turn AS BIGINT) * 4294967296 + position IN ("
        + Live.list(places.stream().map(FiledRows.Place::claim).toList())
        + ")";
  }
}
