package org.entente.asof;

import java.util.Comparator;
import org.entente.claim.Claim;

/// A claim filed under one key.
///
/// Their order is total, so that every store answers in the same: by key, sort, bounds, then the
/// claim's id and its document. No two rows of one record are equal in all of these.
///
/// @param key under what
/// @param sort what it tells of them
/// @param bounds when it may hold
/// @param claim what is said
public record Row(Key key, Sort sort, Bounds bounds, Claim claim) implements Comparable<Row> {

  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::key)
          .thenComparing(Row::sort)
          .thenComparing(Row::bounds)
          .thenComparing(row -> row.claim().id())
          .thenComparing(row -> row.claim().source().document());

  @Override
  public int compareTo(Row that) {
    return ORDER.compare(this, that);
  }
}
