package org.entente.store;

import static java.util.stream.Collectors.toSet;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.claim.Claim;

/// Claims fetched by where they are filed, many at a time; those of former questions are kept for
/// the next.
final class FiledClaims {

  private static final int MOST_KEPT = 100_000;

  private final Database database;
  private final Entities entities;
  private final Arranged arranged;
  private final Map<Long, Claim> kept = new HashMap<>();

  FiledClaims(Database database, Entities entities, Arranged arranged) {
    this.database = database;
    this.entities = entities;
    this.arranged = arranged;
  }

  /// The claim of a place that was fetched.
  Claim get(FiledRows.Place place) throws SQLException {
    Claim claim = kept.get(place.claim());
    if (claim == null) {
      throw new DamagedException("a claim is filed that is not on record");
    }
    return claim;
  }

  /// Fetches the claims of places of one key, as far as they are not here.
  void fetch(int one, int other, Collection<FiledRows.Place> places) throws SQLException {
    if (kept.size() > MOST_KEPT) {
      kept.clear();
    }
    List<FiledRows.Place> missing =
        places.stream().filter(place -> !kept.containsKey(place.claim())).toList();
    List<FiledRows.Place> together = missing.stream().filter(arranged::has).toList();
    List<FiledRows.Place> scattered = missing.stream().filter(p -> !arranged.has(p)).toList();
    if (!together.isEmpty()) {
      keep(Arranged.claims(one, other, together));
    }
    if (!scattered.isEmpty()) {
      keep(scattered(scattered));
    }
  }

  private static String scattered(List<FiledRows.Place> places) {
    TreeSet<Integer> turns = new TreeSet<>();
    TreeSet<Integer> positions = new TreeSet<>();
    for (FiledRows.Place place : places) {
      turns.add(place.turn());
      positions.add(place.position());
    }
    Set<Long> wanted = places.stream().map(FiledRows.Place::claim).collect(toSet());
    return Live.claims(turns, positions, wanted);
  }

  private void keep(String asked) throws SQLException {
    try (Query query = new Query(database, asked)) {
      Cursor row = query.cursor();
      while (row.next()) {
        long claim = FiledRows.Place.claim(row.integer(), row.integer());
        kept.put(claim, ClaimRows.read(row, row.text(), row.text(), entities));
      }
    }
  }
}
