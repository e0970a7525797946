package org.entente.web.reading;

import java.util.ArrayList;
import java.util.List;
import org.entente.problem.Problem;

/// One file of a reading.
///
/// @param name its name, which is the id of its document
/// @param bytes its length
/// @param state how far it is
/// @param claims how many claims it gave
/// @param kept what the record did with it: `added`, `replaced` or `known`; empty before
/// @param problems what deserves a look
public record Part(
    String name, long bytes, State state, int claims, String kept, List<Problem> problems) {

  /// How far a file is.
  public enum State {
    /// It waits for its turn.
    WAITING("waiting"),
    /// It is being read.
    READING("reading"),
    /// It is on record.
    READ("read"),
    /// It describes another document, and was read with it.
    SIDE_CAR("side-car"),
    /// It could not be read.
    FAILED("failed");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /// The state as the API has it.
    public String word() {
      return word;
    }
  }

  public Part {
    problems = List.copyOf(problems);
  }

  /// A file that waits.
  static Part waiting(String name, long bytes) {
    return new Part(name, bytes, State.WAITING, 0, "", List.of());
  }

  /// Whether the record did not have it before.
  boolean isNews() {
    return state == State.READ && !kept.equals("known");
  }

  Part is(State other) {
    return new Part(name, bytes, other, claims, kept, problems);
  }

  Part read(int found, String receipt) {
    return new Part(name, bytes, State.READ, found, receipt, problems);
  }

  Part with(Problem problem) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(problem);
    return new Part(name, bytes, state, claims, kept, all);
  }
}
