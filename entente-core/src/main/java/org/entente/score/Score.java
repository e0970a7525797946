package org.entente.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.claim.Claim;

/// How the claims of one document, or of several, stand against the gold.
///
/// @param properties the counts of each property, by its word
/// @param actsRight matched events whose act is among those the gold names
/// @param actsNamed matched events for which the gold names an act
/// @param misses gold lines that were not found, as they were written
/// @param extras claims that agree with nothing
public record Score(
    SortedMap<String, Tally> properties,
    int actsRight,
    int actsNamed,
    List<String> misses,
    List<Claim> extras) {

  /// Nothing scored.
  public static final Score NONE = new Score(new TreeMap<>(), 0, 0, List.of(), List.of());

  public Score {
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    misses = List.copyOf(misses);
    extras = List.copyOf(extras);
  }

  /// All properties together.
  public Tally all() {
    return properties.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /// Both together.
  public Score plus(Score other) {
    SortedMap<String, Tally> sums = new TreeMap<>(properties);
    other.properties.forEach((property, tally) -> sums.merge(property, tally, Tally::plus));
    return new Score(
        sums,
        actsRight + other.actsRight,
        actsNamed + other.actsNamed,
        joined(misses, other.misses),
        joined(extras, other.extras));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
