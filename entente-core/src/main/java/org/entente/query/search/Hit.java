package org.entente.query.search;

import java.util.List;
import org.entente.claim.Citation;
import org.entente.claim.Claim;

/// A passage or a claim that was found.
public sealed interface Hit {

  /// How well it fits, for ranking the hits of one search and for nothing else; to a thousandth.
  double score();

  /// The exact words, with their place.
  Citation words();

  /// Where in those words stand the ones that were looked for, in their order, none over another.
  List<Mark> marks();

  /// A passage.
  record InPassage(double score, Citation words, List<Mark> marks) implements Hit {

    public InPassage {
      marks = List.copyOf(marks);
    }
  }

  /// A claim.
  record OfClaim(double score, Claim claim, List<Mark> marks) implements Hit {

    public OfClaim {
      marks = List.copyOf(marks);
    }

    @Override
    public Citation words() {
      return claim.source();
    }
  }
}
