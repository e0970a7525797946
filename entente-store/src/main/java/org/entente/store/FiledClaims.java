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
  private final Map<Long, Claim> kept = new HashMap<>();

  FiledClaims(Database database, Entities entities) {
    this.database = database;
    this.entities = entities;
  }

  /// The claim of a place that was fetched.
  Claim get(FiledRows.Place place) throws SQLException {
    Claim claim = kept.get(place.claim());
    if (claim == null) {
      throw new DamagedException("a claim is filed that is not on record");
    }
    return claim;
  }

  /// Fetches the claims of places, as far as they are not here.
  void fetch(Collection<FiledRows.Place> places) throws SQLException {
    if (kept.size() > MOST_KEPT) {
      kept.clear();
    }
    List<FiledRows.Place> missing =
        places.stream().filter(place -> !kept.containsKey(place.claim())).toList();
    if (missing.isEmpty()) {
      return;
    }
    TreeSet<Integer> turns = new TreeSet<>();
    TreeSet<Integer> positions = new TreeSet<>();
    for (FiledRows.Place place : missing) {
      turns.add(place.turn());
      positions.add(place.position());
    }
    Set<Long> wanted = missing.stream().map(FiledRows.Place::claim).collect(toSet());
    try (Query query = new Query(database, Live.claims(turns, positions, wanted))) {
      Cursor row = query.cursor();
      while (row.next()) {
        long claim = FiledRows.Place.claim(row.integer(), row.integer());
        kept.put(claim, ClaimRows.read(row, row.text(), row.text(), entities));
      }
    }
  }
}
