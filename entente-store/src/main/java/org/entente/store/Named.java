package org.entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Entity;
import org.entente.reconcile.same.Same;

/// Those whom a document's claims name, each at the place of its first naming, and their keys.
final class Named {

  private final List<Entity> entities = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final Map<Entity, Integer> places = new HashMap<>();
  private final Map<String, Integer> placesOfKeys = new HashMap<>();

  /// The place of an entity; one that was not named yet gets the next.
  int place(Entity entity) {
    Integer known = places.get(entity);
    if (known != null) {
      return known;
    }
    int place = entities.size();
    String key = Same.key(entity);
    entities.add(entity);
    keys.add(key);
    places.put(entity, place);
    placesOfKeys.putIfAbsent(key, place);
    return place;
  }

  /// The place of the first that has a key; [Entities#NONE] if none has.
  int place(String key) {
    return placesOfKeys.getOrDefault(key, Entities.NONE);
  }

  int size() {
    return entities.size();
  }

  Entity entity(int place) {
    return entities.get(place);
  }

  String key(int place) {
    return keys.get(place);
  }
}
