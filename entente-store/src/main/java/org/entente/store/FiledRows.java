package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.entente.asof.Bounds;
import org.entente.asof.Key;
import org.entente.asof.Rows;
import org.entente.claim.Claim;

/// Where claims are filed as rows of the table `filed`, and back.
final class FiledRows {

  /// The columns of a place in the order of [#read].
  static final String COLUMNS =
      "sort, start_earliest, start_latest, end_earliest, end_latest, id_start, turn, position";

  private FiledRows() {}

  /// Where a claim is filed.
  ///
  /// @param sort the word of what it tells
  /// @param bounds when it may hold
  /// @param idStart what its id begins with
  /// @param turn the turn that it belongs to
  /// @param position its place there
  record Place(String sort, Bounds bounds, long idStart, int turn, int position) {

    /// As the database orders places of one sort; alike are those that it cannot tell apart.
    static final Comparator<Place> ORDER =
        Comparator.comparing(Place::bounds).thenComparingLong(Place::idStart);

    /// Whether the two are alike in all by which the database orders them.
    boolean tiesWith(Place other) {
      return ORDER.compare(this, other) == 0;
    }

    /// One number for the claim.
    long claim() {
      return claim(turn, position);
    }

    static long claim(int turn, int position) {
      return (long) turn << Integer.SIZE | position;
    }
  }

  /// Gathers where a document's claims are filed.
  static Gathered of(List<Claim> claims, Named named) throws SQLException {
    List<org.entente.asof.Row> filed = Rows.of(claims);
    Gathered rows = new Gathered(filed.size());
    int position = 0;
    for (org.entente.asof.Row place : filed) {
      while (!claims.get(position).equals(place.claim())) {
        position++;
      }
      write(rows, position, place, named);
    }
    return rows;
  }

  private static void write(Gathered row, int position, org.entente.asof.Row filed, Named named)
      throws SQLException {
    Key key = filed.key();
    row.key(named.place(key.one()));
    row.key(key.isDyad() ? named.place(key.other()) : Entities.NONE);
    row.text(filed.sort().word());
    Bounds bounds = filed.bounds();
    row.integer(bounds.startEarliest()).integer(bounds.startLatest());
    row.integer(bounds.endEarliest()).integer(bounds.endLatest());
    row.whole(idStart(filed.claim().id()));
    row.turn().integer(position).end();
  }

  /// The first eight bytes as a number: numbers are in the order of the texts, as far as these
  /// differ there.
  private static long idStart(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    long start = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      start = start << Byte.SIZE | (i < bytes.length ? bytes[i] & 0xff : 0);
    }
    return start ^ Long.MIN_VALUE;
  }

  static Place read(Cursor row) throws SQLException {
    String sort = row.text();
    Bounds bounds = new Bounds(row.integer(), row.integer(), row.integer(), row.integer());
    return new Place(sort, bounds, row.whole(), row.integer(), row.integer());
  }
}
