package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Entity;
import org.jspecify.annotations.Nullable;

/// The entities on record and their numbers, which are given in the order in which they are first
/// seen.
final class Entities {

  /// The number of an entity that is not there.
  static final int NONE = -1;

  private final List<Entity> entities = new ArrayList<>();
  private final Map<Entity, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();

  /// Asks for those that are on record.
  static final String ALL = "SELECT key, name, kind, ref FROM entities ORDER BY number";

  /// Those of the rows of [#ALL].
  static Entities of(Cursor rows) throws SQLException {
    Entities all = new Entities();
    while (rows.next()) {
      String key = rows.text();
      String name = rows.text();
      all.add(key, new Entity(name, Words.ENTITY_KIND.of(rows.text()), rows.textOrNone()));
    }
    return all;
  }

  private int add(String key, Entity entity) {
    int number = entities.size();
    keys.putIfAbsent(key, number);
    entities.add(entity);
    numbers.put(entity, number);
    return number;
  }

  /// The number of the first entity of a key; [#NONE] if there is none.
  int number(String key) {
    return keys.getOrDefault(key, NONE);
  }

  Entity get(int number) throws SQLException {
    if (number < 0 || number >= entities.size()) {
      throw new SQLException("a claim speaks of an entity that is not on record: " + number);
    }
    return entities.get(number);
  }

  @Nullable Entity getOrNone(int number) throws SQLException {
    return number == NONE ? null : get(number);
  }

  /// The number of an entity, which is added to the rows if it is new.
  private int number(Entity entity, String key, Row rows) throws SQLException {
    Integer known = numbers.get(entity);
    if (known != null) {
      return known;
    }
    int number = add(key, entity);
    rows.integer(number)
        .text(key)
        .text(entity.name())
        .text(Words.ENTITY_KIND.of(entity.kind()))
        .text(entity.ref())
        .end();
    return number;
  }

  /// What the rows of a document get, those whom it names for the first time added to the rows.
  Given given(int turn, Named named, Row rows) throws SQLException {
    int[] places = new int[named.size()];
    int[] keys = new int[named.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = number(named.entity(i), named.key(i), rows);
      keys[i] = number(named.key(i));
    }
    return new Given(turn, places, keys);
  }
}
