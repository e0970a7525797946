package org.entente.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.query.search.Facet;

/// Actors as an index counts them: under their key, with the name they have in a document.
final class ActorLabel {

  private static final char BREAK = '\t';

  private static final Comparator<Facet.Count> BY_COUNT =
      Comparator.comparingInt(Facet.Count::hits).reversed().thenComparing(Facet.Count::value);

  private ActorLabel() {}

  /// What is counted for an actor.
  static String of(String key, String name) {
    return key.replace(BREAK, ' ') + BREAK + name;
  }

  /// Counts of labels as counts of actors, each under the name by which it is called most often.
  static List<Facet.Count> merged(List<Facet.Count> labels) {
    Map<String, Facet.Count> actors = new HashMap<>();
    for (Facet.Count label : ordered(labels)) {
      int at = label.value().indexOf(BREAK);
      String key = label.value().substring(0, at);
      String name = label.value().substring(at + 1);
      actors.merge(
          key,
          new Facet.Count(name, label.hits()),
          (most, other) -> new Facet.Count(most.value(), most.hits() + other.hits()));
    }
    return ordered(new ArrayList<>(actors.values()));
  }

  /// The most frequent first.
  static List<Facet.Count> ordered(List<Facet.Count> counts) {
    return counts.stream().sorted(BY_COUNT).toList();
  }
}
