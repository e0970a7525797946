package org.entente.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of actors and their names, each fact with its source.
public final class Authority {

  private final Map<String, List<Reading>> readings;
  private final Map<String, Actor> actors;

  Authority(Map<String, List<Reading>> readings, Map<String, Actor> actors) {
    this.readings = readings;
    this.actors = actors;
  }

  /// The tables that come with Entente.
  public static Authority bundled() {
    return new Authority(Map.of(), Map.of());
  }

  /// Every name with all its readings, likeliest first; a name is written as in running text.
  public Map<String, List<Reading>> readings() {
    return readings;
  }

  /// The readings of one name, likeliest first; empty where it is not known.
  public List<Reading> readings(String name) {
    return readings.getOrDefault(name, List.of());
  }

  /// The likeliest reading of a name in a year; with no year, the likeliest of all.
  public Optional<Reading> read(String name, @Nullable Integer year) {
    return readings(name).stream().filter(r -> r.holdsIn(year)).findFirst();
  }

  /// The actor of an id.
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }
}
