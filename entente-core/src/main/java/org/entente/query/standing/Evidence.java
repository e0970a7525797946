package org.entente.query.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.asof.AsOf;
import org.entente.asof.Key;
import org.entente.asof.Row;
import org.entente.asof.Sort;
import org.entente.claim.Claim;
import org.entente.problem.ProblemException;
import org.entente.remark.Judged;

/// Fetches what bears on a day: so many claims before it, on it and after it, however long the
/// record. What was judged wrong is left out.
final class Evidence {

  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::id).thenComparing(claim -> claim.source().document());

  private final AsOf rows;
  private final Judged judged;
  private final int day;

  Evidence(AsOf rows, Judged judged, int day) {
    this.rows = rows;
    this.judged = judged;
    this.day = day;
  }

  int day() {
    return day;
  }

  Judged judged() {
    return judged;
  }

  /// The keys under which what is said of one side lies.
  static List<Key> of(Side side) {
    return side.keys().stream().map(Key::of).toList();
  }

  /// What is over before the day, the latest first.
  List<Claim> before(List<Key> keys, Sort sort, int most) throws ProblemException {
    return claims(before(keys, List.of(sort), most), most);
  }

  /// What may hold on the day, what may have started last first.
  List<Claim> holding(List<Key> keys, Sort sort, int most) throws ProblemException {
    return claims(holding(keys, List.of(sort), most), most);
  }

  /// What starts after the day, the first first.
  List<Claim> after(List<Key> keys, Sort sort, int most) throws ProblemException {
    return claims(after(keys, List.of(sort), most), most);
  }

  /// The rows of several sorts that are over before the day, so many of each, the latest first.
  List<Row> before(List<Key> keys, List<Sort> sorts, int most) throws ProblemException {
    List<Row> found = new ArrayList<>();
    for (Key key : keys) {
      for (Sort sort : sorts) {
        found.addAll(rows.before(key, sort, day, most));
      }
    }
    return left(found, BY_BOUNDS.reversed());
  }

  /// The rows of several sorts that may hold on the day, so many of each, the latest first.
  List<Row> holding(List<Key> keys, List<Sort> sorts, int most) throws ProblemException {
    List<Row> found = new ArrayList<>();
    for (Key key : keys) {
      for (Sort sort : sorts) {
        found.addAll(rows.holding(key, sort, day, most));
      }
    }
    return left(found, BY_BOUNDS.reversed());
  }

  /// The rows of several sorts that start after the day, so many of each, the first first.
  List<Row> after(List<Key> keys, List<Sort> sorts, int most) throws ProblemException {
    List<Row> found = new ArrayList<>();
    for (Key key : keys) {
      for (Sort sort : sorts) {
        found.addAll(rows.after(key, sort, day, most));
      }
    }
    return left(found, BY_BOUNDS);
  }

  /// All of these, in the order of their days.
  List<Claim> around(List<Key> keys, Sort sort, int most) throws ProblemException {
    List<Claim> all = new ArrayList<>(before(keys, sort, most).reversed());
    all.addAll(holding(keys, sort, most).reversed());
    all.addAll(after(keys, sort, most));
    return all;
  }

  private static final Comparator<Row> BY_BOUNDS =
      Comparator.comparing(Row::bounds).thenComparing(Row::claim, ORDER);

  private List<Row> left(List<Row> found, Comparator<Row> order) {
    Map<Told, Row> once = new LinkedHashMap<>();
    found.sort(order);
    for (Row row : found) {
      if (!judged.isRejected(row.claim().id())) {
        once.putIfAbsent(new Told(row.claim().id(), row.claim().source().document()), row);
      }
    }
    return List.copyOf(once.values());
  }

  private record Told(String claim, String document) {}

  private static List<Claim> claims(List<Row> rows, int most) {
    return rows.stream().limit(most).map(Row::claim).toList();
  }
}
