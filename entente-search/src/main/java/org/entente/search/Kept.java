package org.entente.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// The indexes that were asked last, which stay open.
///
/// One index is opened at a time; who asks for one that is open already does not wait for that.
final class Kept {

  /// The record as it is, as it was before its last change, and as it was known once.
  private static final int MOST = 3;

  private final Deque<Reading> latestFirst = new ArrayDeque<>();
  private final Object opener = new Object();

  /// Opens an index.
  interface Opening {
    Reading open() throws IOException, ProblemException;
  }

  /// The index of a state; who has asked it leaves it.
  ///
  /// @param opening opens it where it is not open
  Reading of(State state, Opening opening) throws IOException, ProblemException {
    Reading found = open(state);
    if (found == null) {
      synchronized (opener) {
        found = open(state);
        if (found == null) {
          found = opening.open();
          found.enter();
          keep(found);
        }
      }
    }
    return found;
  }

  private synchronized @Nullable Reading open(State state) {
    for (Reading each : latestFirst) {
      if (each.state().equals(state)) {
        latestFirst.remove(each);
        latestFirst.addFirst(each);
        each.enter();
        return each;
      }
    }
    return null;
  }

  private synchronized void keep(Reading opened) throws IOException {
    latestFirst.addFirst(opened);
    if (latestFirst.size() > MOST) {
      latestFirst.removeLast().leave();
    }
  }

  synchronized void close() throws IOException {
    while (!latestFirst.isEmpty()) {
      latestFirst.removeFirst().leave();
    }
  }
}
