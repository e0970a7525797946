package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.asof.AsOf;
import org.entente.asof.Key;
import org.entente.asof.Row;
import org.entente.asof.Sort;
import org.entente.claim.Claim;
import org.entente.problem.ProblemException;

/// Finds claims by whom they are about and by day in the table `filed`: one question for the places
/// of as many as are wanted, one for their claims.
final class SqlAsOf implements AsOf {

  private static final String PLACES =
      "SELECT "
          + FiledRows.COLUMNS
          + " FROM filed WHERE one = ? AND other = ? AND sort = ? AND %s AND %s ORDER BY"
          + " start_earliest %3$s, start_latest %3$s, end_earliest %3$s, end_latest %3$s,"
          + " id_start %3$s LIMIT ?";

  private static final Comparator<Row> FORWARD = Comparator.naturalOrder();

  private final Database database;
  private final Entities entities;
  private final Visible visible;

  SqlAsOf(Database database, Entities entities, Visible visible) {
    this.database = database;
    this.entities = entities;
    this.visible = visible;
  }

  @Override
  public List<Row> holding(Key key, Sort sort, int day, int most) throws ProblemException {
    String days = "start_earliest <= %1$d AND end_latest >= %1$d".formatted(day);
    return rows(key, sort, days, FORWARD.reversed(), most);
  }

  @Override
  public List<Row> before(Key key, Sort sort, int day, int most) throws ProblemException {
    return rows(key, sort, "end_latest < " + day, FORWARD.reversed(), most);
  }

  @Override
  public List<Row> after(Key key, Sort sort, int day, int most) throws ProblemException {
    return rows(key, sort, "start_earliest > " + day, FORWARD, most);
  }

  private List<Row> rows(Key key, Sort sort, String days, Comparator<Row> order, int most)
      throws ProblemException {
    int one = entities.number(key.one());
    int other = key.isDyad() ? entities.number(key.other()) : Entities.NONE;
    if (one == Entities.NONE || (key.isDyad() && other == Entities.NONE) || most <= 0) {
      return List.of();
    }
    String sql = PLACES.formatted(days, visible.sql(), order.equals(FORWARD) ? "ASC" : "DESC");
    try {
      List<FiledRows.Place> places = places(sql, one, other, sort, most);
      return fetch(places).entrySet().stream()
          .map(entry -> new Row(key, sort, entry.getKey().bounds(), entry.getValue()))
          .sorted(order)
          .limit(most)
          .toList();
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }

  /// The places wanted, and beyond them all that the database cannot tell from the last.
  private List<FiledRows.Place> places(String sql, int one, int other, Sort sort, int most)
      throws SQLException {
    for (long limit = most + 1L; ; limit *= 2) {
      List<FiledRows.Place> places = new ArrayList<>();
      try (Query query = new Query(database, sql, one, other, sort.word(), limit)) {
        while (query.cursor().next()) {
          places.add(FiledRows.read(query.cursor()));
        }
      }
      if (places.size() < limit || !places.get(most - 1).tiesWith(places.getLast())) {
        return places;
      }
    }
  }

  private Map<FiledRows.Place, Claim> fetch(List<FiledRows.Place> places) throws SQLException {
    if (places.isEmpty()) {
      return Map.of();
    }
    Map<Long, FiledRows.Place> wanted = new HashMap<>();
    TreeSet<Integer> turns = new TreeSet<>();
    TreeSet<Integer> positions = new TreeSet<>();
    for (FiledRows.Place place : places) {
      wanted.put(at(place.turn(), place.position()), place);
      turns.add(place.turn());
      positions.add(place.position());
    }
    Map<FiledRows.Place, Claim> claims = new HashMap<>();
    try (Query query = new Query(database, Live.claims(turns, positions))) {
      Cursor row = query.cursor();
      while (row.next()) {
        FiledRows.Place place = wanted.get(at(row.integer(), row.integer()));
        if (place != null) {
          claims.put(place, ClaimRows.read(row, row.text(), row.text(), entities));
        }
      }
    }
    return claims;
  }

  private static long at(int turn, int position) {
    return (long) turn << Integer.SIZE | position;
  }

  @Override
  public List<String> others(String actor) throws ProblemException {
    int number = entities.number(actor);
    if (number == Entities.NONE) {
      return List.of();
    }
    TreeSet<String> keys = new TreeSet<>();
    String sql =
        "SELECT DISTINCT e.key FROM filed a JOIN entities e ON e.number = a.%s"
            + " WHERE a.%s = ? AND a.other >= 0 AND "
            + visible.sql();
    try {
      for (String asked : List.of(sql.formatted("other", "one"), sql.formatted("one", "other"))) {
        try (Query query = new Query(database, asked, number)) {
          while (query.cursor().next()) {
            keys.add(query.cursor().text());
          }
        }
      }
      return List.copyOf(keys);
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }
}
