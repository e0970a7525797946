package org.entente.time;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The thirteen ways in which one interval can lie to another; of two intervals exactly one holds.
///
/// An interval is a row of whole days, at least one. It is read as lasting from the beginning of
/// its first day to the end of its last, so that two intervals *meet* when the second starts on the
/// day after the last day of the first; if they have one day in common, as when a minister leaves
/// on the day on which the next one comes, they *overlap* or start or finish each other. One day is
/// an interval like any other, and the thirteen relations and their composition are those of Allen.
///
/// J. F. Allen, Maintaining knowledge about temporal intervals, CACM 26 (1983), 832–843. The sets
/// of relations are among those of C. Freksa, Temporal reasoning based on semi-intervals,
/// Artificial Intelligence 54 (1992), 199–227.
public enum Allen {
  /// Ends at least one whole day before the other starts.
  BEFORE,
  /// Ends on the day before the other starts.
  MEETS,
  /// Starts before the other starts, ends in it and before it ends.
  OVERLAPS,
  /// Starts with the other and ends before it ends.
  STARTS,
  /// Starts after the other starts and ends before it ends.
  DURING,
  /// Starts after the other starts and ends with it.
  FINISHES,
  /// Has the same days.
  EQUALS,
  /// Is finished by the other.
  FINISHED_BY,
  /// Has the other during it.
  CONTAINS,
  /// Is started by the other.
  STARTED_BY,
  /// Starts in the other and ends after it ends.
  OVERLAPPED_BY,
  /// Starts on the day after the other ends.
  MET_BY,
  /// Starts at least one whole day after the other has ended.
  AFTER;

  /// All of them.
  public static final Set<Allen> ALL = set(BEFORE, AFTER);

  /// Ends before the other starts.
  public static final Set<Allen> EARLIER = set(BEFORE, MEETS);

  /// Starts after the other has ended.
  public static final Set<Allen> LATER = set(MET_BY, AFTER);

  /// Has a day in common with the other.
  public static final Set<Allen> SHARING = set(OVERLAPS, OVERLAPPED_BY);

  /// Has no day that the other has not.
  public static final Set<Allen> WITHIN = set(STARTS, EQUALS);

  /// Starts on an earlier day than the other.
  public static final Set<Allen> OLDER =
      Collections.unmodifiableSet(EnumSet.of(BEFORE, MEETS, OVERLAPS, FINISHED_BY, CONTAINS));

  /// Starts on a later day than the other.
  public static final Set<Allen> YOUNGER =
      Collections.unmodifiableSet(EnumSet.of(AFTER, MET_BY, OVERLAPPED_BY, FINISHES, DURING));

  /// How the other lies to this.
  public Allen inverse() {
    return switch (this) {
      case BEFORE -> AFTER;
      case MEETS -> MET_BY;
      case OVERLAPS -> OVERLAPPED_BY;
      case STARTS -> STARTED_BY;
      case DURING -> CONTAINS;
      case FINISHES -> FINISHED_BY;
      case EQUALS -> EQUALS;
      case FINISHED_BY -> FINISHES;
      case CONTAINS -> DURING;
      case STARTED_BY -> STARTS;
      case OVERLAPPED_BY -> OVERLAPS;
      case MET_BY -> MEETS;
      case AFTER -> BEFORE;
    };
  }

  /// How one interval can lie to a third, if it lies so to a second and the second lies to the
  /// third as `next` says.
  public Set<Allen> compose(Allen next) {
    return AllenComposition.of(this, next);
  }

  /// How the days from `start` to `end` lie to those from `otherStart` to `otherEnd`.
  static Allen of(long start, long end, long otherStart, long otherEnd) {
    if (end < otherStart) {
      return end + 1 == otherStart ? MEETS : BEFORE;
    }
    if (otherEnd < start) {
      return otherEnd + 1 == start ? MET_BY : AFTER;
    }
    int starts = Long.compare(start, otherStart);
    int ends = Long.compare(end, otherEnd);
    if (starts == 0) {
      return ends == 0 ? EQUALS : ends < 0 ? STARTS : STARTED_BY;
    }
    if (starts < 0) {
      return ends == 0 ? FINISHED_BY : ends < 0 ? OVERLAPS : CONTAINS;
    }
    return ends == 0 ? FINISHES : ends < 0 ? DURING : OVERLAPPED_BY;
  }

  private static Set<Allen> set(Allen from, Allen to) {
    return Collections.unmodifiableSet(EnumSet.range(from, to));
  }
}
