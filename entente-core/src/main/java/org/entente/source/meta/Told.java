package org.entente.source.meta;

import java.util.List;
import org.entente.problem.Problem;
import org.entente.source.Description;

/// What a side-car or front matter tells.
///
/// @param description what could be understood
/// @param problems what could not; it is in no part of the description
public record Told(Description description, List<Problem> problems) {

  /// Nothing is told.
  public static final Told NOTHING = new Told(Description.NONE, List.of());

  public Told {
    problems = List.copyOf(problems);
  }
}
