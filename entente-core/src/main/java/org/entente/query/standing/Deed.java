package org.entente.query.standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.asof.Bounds;
import org.entente.asof.Key;
import org.entente.asof.Row;
import org.entente.asof.Sort;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.problem.ProblemException;
import org.entente.reconcile.same.Same;
import org.entente.time.HistoricalDate;

/// Something that was done between two sides, with all claims that tell it alike.
///
/// @param claims what tells it; the first speaks for all
public record Deed(List<Claim> claims) {

  private static final int MOST = 12;
  private static final List<Sort> SORTS = List.of(Sort.RELATIONS, Sort.ENVOY, Sort.ACT);

  public Deed {
    claims = List.copyOf(claims);
  }

  /// The claim that speaks for all.
  public Claim first() {
    return claims.getFirst();
  }

  /// What was last done before the day, the latest first.
  static List<Deed> before(Evidence evidence, List<Key> keys, int most) throws ProblemException {
    return told(evidence.before(keys, SORTS, MOST), most);
  }

  /// What was first done after the day, in order.
  static List<Deed> after(Evidence evidence, List<Key> keys, int most) throws ProblemException {
    return told(evidence.after(keys, SORTS, MOST), most);
  }

  /// What was done on the day, or in a stretch of time in which the day lies, in order.
  static List<Deed> about(Evidence evidence, List<Key> keys, int most) throws ProblemException {
    List<Row> dated =
        evidence.holding(keys, SORTS, MOST).stream()
            .filter(row -> row.bounds().startEarliest() != Bounds.EVER_BEFORE)
            .filter(row -> row.bounds().endLatest() != Bounds.EVER_AFTER)
            .toList();
    return told(dated.reversed(), most);
  }

  private static List<Deed> told(List<Row> rows, int most) {
    Map<List<String>, List<Claim>> deeds = new LinkedHashMap<>();
    for (Row row : rows) {
      deeds.computeIfAbsent(said(row.claim()), s -> new ArrayList<>()).add(row.claim());
    }
    return deeds.values().stream().limit(most).map(Deed::new).toList();
  }

  /// What is said of whom and when.
  private static List<String> said(Claim claim) {
    Entity object = claim.object();
    HistoricalDate time = claim.time();
    String one = Same.key(claim.subject());
    String other = object == null ? "" : Same.key(object);
    boolean turned = claim.reciprocal() && one.compareTo(other) > 0;
    return List.of(
        turned ? other : one,
        turned ? one : other,
        claim.act() == null ? Objects.requireNonNullElse(claim.code(), "") : claim.act().word(),
        claim.stance().word(),
        time == null ? "" : time.edtf().text());
  }
}
