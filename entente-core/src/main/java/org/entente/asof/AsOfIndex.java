package org.entente.asof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.claim.Claim;
import org.entente.problem.ProblemException;

/// The rows of a record in memory, as columns of numbers sorted by the day on which they can have
/// started: twenty bytes a row. Claims are fetched only for the rows of an answer.
///
/// Rows that span a year at most are kept apart from those that last. Of the first only those that
/// start in the year before a day may hold on it, so that two binary searches find them; of the
/// others there are few, and blocks of them that all ended before are passed over.
public final class AsOfIndex implements AsOf {

  private final Map<Place, Stretch> stretches;
  private final Map<String, List<String>> others;
  private final Columns points;
  private final Columns lasting;
  private final Claims claims;

  AsOfIndex(
      Map<Place, Stretch> stretches,
      Map<String, List<String>> others,
      Columns points,
      Columns lasting,
      Claims claims) {
    this.stretches = stretches;
    this.others = others;
    this.points = points;
    this.lasting = lasting;
    this.claims = claims;
  }

  /// Where the claims are.
  public interface Claims {

    /// The claim of a handle.
    ///
    /// @throws ProblemException if it cannot be fetched
    Claim claim(int handle) throws ProblemException;
  }

  /// What rows are found by.
  record Place(Key key, Sort sort) {}

  /// The rows of one place: from one number to before another in each of the columns.
  record Stretch(int pointsFrom, int pointsTo, int lastingFrom, int lastingTo) {

    static final Stretch NONE = new Stretch(0, 0, 0, 0);
  }

  /// An index of rows that are at hand, in any order.
  public static AsOfIndex of(List<Row> rows) {
    List<Claim> claims = new ArrayList<>(rows.size());
    AsOfIndexBuilder builder = new AsOfIndexBuilder();
    for (Row row : rows.stream().sorted().toList()) {
      builder.add(row.key(), row.sort(), row.bounds(), claims.size());
      claims.add(row.claim());
    }
    return builder.build(claims::get);
  }

  /// How many rows it holds.
  public int size() {
    return points.size() + lasting.size();
  }

  @Override
  public List<Row> holding(Key key, Sort sort, int day, int most) throws ProblemException {
    Stretch stretch = stretch(key, sort);
    Walk point = pointsHolding(stretch, day);
    int from = stretch.lastingFrom;
    int start = lasting.firstAfter(day, from, stretch.lastingTo) - 1;
    Walk last = new Walk(lasting, from, start, at -> lasting.lastReaching(day, at, from));
    return merged(key, sort, point, last, most);
  }

  private Walk pointsHolding(Stretch stretch, int day) {
    int eldest = (int) Math.max(Bounds.EVER_BEFORE, (long) day - Bounds.POINT_DAYS);
    int from = points.firstAfter(eldest, stretch.pointsFrom, stretch.pointsTo);
    int start = points.firstAfter(day, from, stretch.pointsTo) - 1;
    return new Walk(points, from, start, at -> points.lastReaching(day, at, from));
  }

  @Override
  public List<Row> before(Key key, Sort sort, int day, int most) throws ProblemException {
    Stretch stretch = stretch(key, sort);
    return merged(
        key,
        sort,
        over(points, day, stretch.pointsFrom, stretch.pointsTo),
        over(lasting, day, stretch.lastingFrom, stretch.lastingTo),
        most);
  }

  private static Walk over(Columns columns, int day, int from, int to) {
    int start = columns.firstAfter(day, from, to) - 1;
    return new Walk(columns, from, start, at -> columns.lastOver(day, at, from));
  }

  @Override
  public List<Row> after(Key key, Sort sort, int day, int most) throws ProblemException {
    Stretch stretch = stretch(key, sort);
    int point = points.firstAfter(day, stretch.pointsFrom, stretch.pointsTo);
    int last = lasting.firstAfter(day, stretch.lastingFrom, stretch.lastingTo);
    List<Row> rows = new ArrayList<>();
    while (rows.size() < most && (point < stretch.pointsTo || last < stretch.lastingTo)) {
      boolean takesPoint =
          last == stretch.lastingTo
              || (point < stretch.pointsTo
                  && points.bounds(point).compareTo(lasting.bounds(last)) < 0);
      rows.add(takesPoint ? row(key, sort, points, point++) : row(key, sort, lasting, last++));
    }
    return List.copyOf(rows);
  }

  @Override
  public List<String> others(String actor) {
    return others.getOrDefault(actor, List.of());
  }

  private Stretch stretch(Key key, Sort sort) {
    Stretch stretch = stretches.get(new Place(key, sort));
    return stretch == null ? Stretch.NONE : stretch;
  }

  /// Rows of both columns from the last on. No two rows of different columns have equal bounds.
  private List<Row> merged(Key key, Sort sort, Walk one, Walk other, int most)
      throws ProblemException {
    List<Row> rows = new ArrayList<>();
    while (rows.size() < most && (one.hasRow() || other.hasRow())) {
      boolean takesOne =
          !other.hasRow() || (one.hasRow() && one.bounds().compareTo(other.bounds()) > 0);
      Walk next = takesOne ? one : other;
      rows.add(row(key, sort, next.columns, next.at));
      next.step();
    }
    return List.copyOf(rows);
  }

  private Row row(Key key, Sort sort, Columns columns, int at) throws ProblemException {
    return new Row(key, sort, columns.bounds(at), claims.claim(columns.handle(at)));
  }

  /// Finds the next row wanted from one down.
  private interface Wanted {
    int atOrBelow(int row);
  }

  /// A walk down a stretch over the rows that are wanted.
  private static final class Walk {

    private final Columns columns;
    private final int from;
    private final Wanted wanted;
    private int at;

    Walk(Columns columns, int from, int start, Wanted wanted) {
      this.columns = columns;
      this.from = from;
      this.wanted = wanted;
      this.at = wanted.atOrBelow(start);
    }

    boolean hasRow() {
      return at >= from;
    }

    Bounds bounds() {
      return columns.bounds(at);
    }

    void step() {
      at = wanted.atOrBelow(at - 1);
    }
  }
}
