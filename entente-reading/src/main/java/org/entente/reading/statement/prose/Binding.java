package org.entente.reading.statement.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.claim.Entity;
import org.entente.claim.Place;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.jspecify.annotations.Nullable;

/// The roles of a pattern, filled by the words of a sentence.
final class Binding {

  /// Words taken as they stand.
  ///
  /// @param start offset of the first character in the paragraph
  /// @param end offset after the last
  record Words(int start, int end) {}

  final Predicate predicate;
  private final Map<Character, List<Entity>> actors = new HashMap<>();
  private final Map<Character, Phrase> phrases = new HashMap<>();
  List<Words> words = List.of();

  /// Those among the sides of relations who have them with the others and not with one another.
  List<Entity> apart = List.of();

  @Nullable Mission mission;
  @Nullable Place place;
  int start;
  int end;

  Binding(Predicate predicate) {
    this.predicate = predicate;
    this.start = predicate.sentence().get(predicate.at()).start();
    this.end = predicate.sentence().get(predicate.at()).end();
  }

  void fill(char role, List<Entity> who, Phrase phrase) {
    actors.put(role, who);
    phrases.put(role, phrase);
    cover(phrase.start(), phrase.end());
  }

  /// Widens the quotation, if the words stand in the same sentence.
  void cover(int from, int to) {
    start = Math.min(start, from);
    end = Math.max(end, to);
  }

  List<Entity> actors(char role) {
    return actors.getOrDefault(role, List.of());
  }

  /// Those of each role, in the order of the roles.
  List<List<Entity>> lists() {
    return Stream.concat(new TreeMap<>(actors).values().stream(), Stream.of(apart)).toList();
  }

  @Nullable Entity one(char role) {
    List<Entity> who = actors(role);
    return who.isEmpty() ? null : who.getFirst();
  }

  @Nullable Phrase phrase(char role) {
    return phrases.get(role);
  }
}
