package org.entente.query.search;

import java.util.List;
import java.util.Set;
import org.entente.claim.Property;
import org.entente.query.NameFilter;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// A search made ready to be put to an index.
///
/// @param words the words to look for
/// @param actors whom the hits must be about, each of them
/// @param days the days in which a hit's time may lie; null asks for no time, [DayRange#ANY] for
///   any
/// @param property what the claim, or one in the passage, must say
/// @param document the document, or a folder above it
/// @param rejected ids of claims that are not to be found
/// @param limit the most passages, and the most claims, to hand over
public record Sought(
    SearchWords words,
    List<NameFilter> actors,
    @Nullable DayRange days,
    @Nullable Property property,
    @Nullable String document,
    Set<String> rejected,
    int limit) {

  public Sought {
    actors = List.copyOf(actors);
    rejected = Set.copyOf(rejected);
  }
}
