package org.entente.query.search;

import java.util.List;

/// How the hits of a search fall under one head.
///
/// @param counts the most frequent first, then in the order of their names
public record Facet(Head head, List<Count> counts) {

  public Facet {
    counts = List.copyOf(counts);
  }

  /// What hits are told apart by.
  public enum Head {
    /// The document's id.
    DOCUMENT,
    /// The property of the claim, or of the claims in the passage.
    PROPERTY,
    /// The two sides of those claims.
    ACTOR,
    /// The decade in which their time surely began.
    DECADE,
    /// The year in which it surely began.
    YEAR
  }

  /// How many hits have a value.
  public record Count(String value, int hits) {}
}
