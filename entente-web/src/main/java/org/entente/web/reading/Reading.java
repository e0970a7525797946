package org.entente.web.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.problem.Problem;

/// Documents that were handed in together, and how far they are.
///
/// @param id its id, in the order of time
/// @param by who handed them in
/// @param given when
/// @param state how far it is
/// @param parts the files, in the order in which they are read
/// @param problems what deserves a look and is of no one file
public record Reading(
    String id, String by, Instant given, State state, List<Part> parts, List<Problem> problems) {

  /// How far a reading is.
  public enum State {
    /// It waits for its turn.
    WAITING("waiting"),
    /// It is being read.
    READING("reading"),
    /// All of it was read, or could not be.
    DONE("done"),
    /// It was interrupted; what is not marked as read is not on record.
    UNFINISHED("unfinished");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /// The state as the API has it.
    public String word() {
      return word;
    }
  }

  public Reading {
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
  }

  /// Whether nothing more will happen to it.
  public boolean isOver() {
    return state == State.DONE || state == State.UNFINISHED;
  }

  Reading is(State other) {
    return new Reading(id, by, given, other, parts, problems);
  }

  Reading with(Problem problem) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(problem);
    return new Reading(id, by, given, state, parts, all);
  }

  /// The same with one file changed.
  Reading with(String name, UnaryOperator<Part> change) {
    List<Part> changed =
        parts.stream().map(part -> part.name().equals(name) ? change.apply(part) : part).toList();
    return new Reading(id, by, given, state, changed, problems);
  }

  /// The same with every file changed.
  Reading withEach(UnaryOperator<Part> change) {
    return new Reading(id, by, given, state, parts.stream().map(change).toList(), problems);
  }
}
