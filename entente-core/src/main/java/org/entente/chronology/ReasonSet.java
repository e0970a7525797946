package org.entente.chronology;

import java.util.Arrays;

/// A few reasons by their numbers, each once.
///
/// Sets are compared by their size, then by which of their reasons were added first.
final class ReasonSet implements Comparable<ReasonSet> {

  static final ReasonSet EMPTY = new ReasonSet(new int[0]);

  private final int[] reasons;

  private ReasonSet(int[] reasons) {
    this.reasons = reasons;
  }

  int size() {
    return reasons.length;
  }

  /// The set with one reason more; the same set where that is in it, or is [Network#NONE].
  ReasonSet with(int reason) {
    int place = reason == Network.NONE ? 0 : Arrays.binarySearch(reasons, reason);
    if (place >= 0) {
      return this;
    }
    int[] more = new int[reasons.length + 1];
    int at = -place - 1;
    System.arraycopy(reasons, 0, more, 0, at);
    more[at] = reason;
    System.arraycopy(reasons, at, more, at + 1, reasons.length - at);
    return new ReasonSet(more);
  }

  /// Whether all of the set is in another one.
  boolean isWithin(ReasonSet other) {
    int at = 0;
    for (int reason : reasons) {
      while (at < other.reasons.length && other.reasons[at] < reason) {
        at++;
      }
      if (at == other.reasons.length || other.reasons[at] != reason) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(ReasonSet other) {
    return size() == other.size()
        ? Arrays.compare(reasons, other.reasons)
        : Integer.compare(size(), other.size());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReasonSet set && Arrays.equals(reasons, set.reasons);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(reasons);
  }
}
