package org.entente.query.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.asof.AsOf;
import org.entente.asof.Bounds;
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

  /// By the days on which they can have been, the latest first.
  static final Comparator<Claim> LATEST_FIRST =
      Comparator.comparing((Claim claim) -> Bounds.of(claim.interval()))
          .thenComparing(ORDER)
          .reversed();

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
    List<Row> found = new ArrayList<>();
    for (Key key : keys) {
      found.addAll(rows.before(key, sort, day, most));
    }
    return claims(found, BY_BOUNDS.reversed(), most);
  }

  /// What may hold on the day, what may have started last first.
  List<Claim> holding(List<Key> keys, Sort sort, int most) throws ProblemException {
    List<Row> found = new ArrayList<>();
    for (Key key : keys) {
      found.addAll(rows.holding(key, sort, day, most));
    }
    return claims(found, BY_BOUNDS.reversed(), most);
  }

  /// What starts after the day, the first first.
  List<Claim> after(List<Key> keys, Sort sort, int most) throws ProblemException {
    List<Row> found = new ArrayList<>();
    for (Key key : keys) {
      found.addAll(rows.after(key, sort, day, most));
    }
    return claims(found, BY_BOUNDS, most);
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

  private List<Claim> claims(List<Row> found, Comparator<Row> order, int most) {
    Map<List<String>, Claim> claims = new LinkedHashMap<>();
    found.stream()
        .sorted(order)
        .map(Row::claim)
        .filter(claim -> !judged.isRejected(claim.id()))
        .forEach(c -> claims.putIfAbsent(List.of(c.id(), c.source().document()), c));
    return claims.values().stream().limit(most).toList();
  }
}
