package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.asof.AsOf;
import org.entente.asof.Bounds;
import org.entente.asof.Key;
import org.entente.asof.Row;
import org.entente.asof.Sort;
import org.entente.problem.ProblemException;

/// Finds claims by whom they are about and by day in the table `filed`.
///
/// Most actors and pairs have few rows: these are read once and answer all that is asked of them.
/// Of the others the database picks as many as are wanted. Claims are fetched for the rows of an
/// answer; for very few rows all at once.
final class SqlAsOf implements AsOf {

  private static final int FEW = 256;
  private static final int VERY_FEW = 24;
  private static final int MOST_KEYS = 1_000;

  private static final String ALL =
      "SELECT "
          + FiledRows.COLUMNS
          + " FROM filed WHERE one = ? AND other = ? AND %s LIMIT "
          + (FEW + 1);

  private static final String PICKED =
      "SELECT "
          + FiledRows.COLUMNS
          + " FROM filed WHERE one = ? AND other = ? AND sort = ? AND %s AND %s ORDER BY"
          + " start_earliest %3$s, start_latest %3$s, end_earliest %3$s, end_latest %3$s,"
          + " id_start %3$s LIMIT ?";

  private static final Comparator<Row> FORWARD = Comparator.naturalOrder();

  private final Database database;
  private final Entities entities;
  private final Visible visible;
  private final FiledClaims claims;
  private final Map<Key, Optional<List<FiledRows.Place>>> few = new HashMap<>();

  SqlAsOf(Database database, Entities entities, Visible visible, Arranged arranged) {
    this.database = database;
    this.entities = entities;
    this.visible = visible;
    this.claims = new FiledClaims(database, entities, arranged);
  }

  /// A condition on days, for rows here and in SQL.
  private record Days(Predicate<Bounds> test, String sql) {}

  @Override
  public List<Row> holding(Key key, Sort sort, int day, int most) throws ProblemException {
    String sql = "start_earliest <= " + day + " AND end_latest >= " + day;
    return rows(key, sort, new Days(b -> b.mayHoldOn(day), sql), FORWARD.reversed(), most);
  }

  @Override
  public List<Row> before(Key key, Sort sort, int day, int most) throws ProblemException {
    Days days = new Days(b -> b.endLatest() < day, "end_latest < " + day);
    return rows(key, sort, days, FORWARD.reversed(), most);
  }

  @Override
  public List<Row> after(Key key, Sort sort, int day, int most) throws ProblemException {
    Days days = new Days(b -> b.startEarliest() > day, "start_earliest > " + day);
    return rows(key, sort, days, FORWARD, most);
  }

  private synchronized List<Row> rows(
      Key key, Sort sort, Days days, Comparator<Row> order, int most) throws ProblemException {
    int one = entities.number(key.one());
    int other = key.isDyad() ? entities.number(key.other()) : Entities.NONE;
    if (one == Entities.NONE || (key.isDyad() && other == Entities.NONE) || most <= 0) {
      return List.of();
    }
    try {
      Optional<List<FiledRows.Place>> all = all(key, one, other);
      List<FiledRows.Place> places =
          all.isPresent()
              ? chosen(all.get(), sort, days, order, most)
              : picked(one, other, sort, days, order.equals(FORWARD) ? "ASC" : "DESC", most);
      claims.fetch(one, other, places);
      List<Row> rows = new ArrayList<>();
      for (FiledRows.Place place : places) {
        rows.add(new Row(key, sort, place.bounds(), claims.get(place)));
      }
      return rows.stream().sorted(order).limit(most).toList();
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }

  /// All places of a key, if they are few.
  private Optional<List<FiledRows.Place>> all(Key key, int one, int other) throws SQLException {
    Optional<List<FiledRows.Place>> known = few.get(key);
    if (known == null) {
      List<FiledRows.Place> places =
          read(new Query(database, ALL.formatted(visible.sql()), one, other));
      known = places.size() > FEW ? Optional.empty() : Optional.of(places);
      if (few.size() >= MOST_KEYS) {
        few.clear();
      }
      few.put(key, known);
      if (places.size() <= VERY_FEW) {
        claims.fetch(one, other, places);
      }
    }
    return known;
  }

  /// The places wanted of those of a key, and beyond them all that the same days have.
  private static List<FiledRows.Place> chosen(
      List<FiledRows.Place> all, Sort sort, Days days, Comparator<Row> order, int most) {
    Comparator<FiledRows.Place> direction =
        order.equals(FORWARD) ? FiledRows.Place.ORDER : FiledRows.Place.ORDER.reversed();
    List<FiledRows.Place> wanted =
        all.stream()
            .filter(p -> p.sort().equals(sort.word()) && days.test.test(p.bounds()))
            .sorted(direction)
            .toList();
    int end = Math.min(most, wanted.size());
    while (end > 0 && end < wanted.size() && wanted.get(end - 1).tiesWith(wanted.get(end))) {
      end++;
    }
    return wanted.subList(0, end);
  }

  /// The places wanted, and beyond them all that the database cannot tell from the last.
  private List<FiledRows.Place> picked(
      int one, int other, Sort sort, Days days, String direction, int most) throws SQLException {
    String sql = PICKED.formatted(days.sql, visible.sql(), direction);
    for (long limit = most + 1L; ; limit *= 2) {
      List<FiledRows.Place> places = read(new Query(database, sql, one, other, sort.word(), limit));
      if (places.size() < limit || !places.get(most - 1).tiesWith(places.getLast())) {
        return places;
      }
    }
  }

  private static List<FiledRows.Place> read(Query asked) throws SQLException {
    List<FiledRows.Place> places = new ArrayList<>();
    try (Query query = asked) {
      while (query.cursor().next()) {
        places.add(FiledRows.read(query.cursor()));
      }
    }
    return places;
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
