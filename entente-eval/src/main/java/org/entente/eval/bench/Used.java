package org.entente.eval.bench;

import java.util.Locale;

/// What a run of the command used.
///
/// @param wallNanos from the start of its main method to its end
/// @param processorNanos processor time of all threads, the Java machine's own too
/// @param peakBytes the most memory that the process held
record Used(long wallNanos, long processorNanos, long peakBytes) {

  private static final double SECOND = 1e9;

  /// One line that [#of(String)] reads.
  String line() {
    return wallNanos + " " + processorNanos + " " + peakBytes;
  }

  /// Reads a line of [#line()].
  static Used of(String line) {
    String[] words = line.strip().split(" ", -1);
    return new Used(Long.parseLong(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2]));
  }

  /// Both together, one after the other.
  Used and(Used other) {
    return new Used(
        wallNanos + other.wallNanos,
        processorNanos + other.processorNanos,
        Math.max(peakBytes, other.peakBytes));
  }

  /// One row for a person.
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "%-28s wall %6.1f s  CPU %6.1f s  peak %,5d MB",
        name,
        wallNanos / SECOND,
        processorNanos / SECOND,
        peakBytes / 1_000_000);
  }
}
