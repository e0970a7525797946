package org.entente.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The four ends of two intervals as numbers of days, and which relations they allow.
///
/// A relation says of pairs of ends by how many days the one comes after the other at least. Days
/// that keep to this and to their bounds can be found if and only if the earliest ones can: each
/// lower bound is raised as far as another end asks for that (difference constraints, solved as
/// Bellman and Ford do), and none may pass its upper bound.
final class Ends {

  private static final int START = 0;
  private static final int END = 1;
  private static final int OTHER_START = 2;
  private static final int OTHER_END = 3;
  private static final int COUNT = 4;

  /// Further away than any day, and far from overflow.
  private static final long NEVER = Long.MAX_VALUE / 4;

  private static final Map<Allen, List<Gap>> ASKED = asked();

  private final long[] earliest = new long[COUNT];
  private final long[] latest = new long[COUNT];
  private final List<Gap> always = new ArrayList<>();

  /// One end comes so many days after another, or later.
  private record Gap(int later, int earlier, long days) {

    /// The same with the intervals exchanged.
    Gap exchanged() {
      return new Gap(later ^ OTHER_START, earlier ^ OTHER_START, days);
    }
  }

  Ends(UncertainInterval one, UncertainInterval other) {
    DayRange[] ranges = {one.start(), one.end(), other.start(), other.end()};
    for (int i = 0; i < COUNT; i++) {
      earliest[i] = day(ranges[i].earliest(), -NEVER);
      latest[i] = day(ranges[i].latest(), NEVER);
    }
    always.add(new Gap(END, START, 0));
    always.add(new Gap(OTHER_END, OTHER_START, 0));
    if (one.oneDay()) {
      always.add(new Gap(START, END, 0));
    }
    if (other.oneDay()) {
      always.add(new Gap(OTHER_START, OTHER_END, 0));
    }
  }

  private static long day(@Nullable LocalDate day, long otherwise) {
    return day == null ? otherwise : day.toEpochDay();
  }

  /// Whether the first interval may lie so to the second.
  boolean allow(Allen relation) {
    List<Gap> gaps = new ArrayList<>(always);
    gaps.addAll(ASKED.getOrDefault(relation, List.of()));
    long[] days = earliest.clone();
    for (int round = 0; round < COUNT; round++) {
      gaps.forEach(g -> days[g.later] = Math.max(days[g.later], days[g.earlier] + g.days));
    }
    return gaps.stream().allMatch(g -> days[g.later] >= days[g.earlier] + g.days) && inTime(days);
  }

  private boolean inTime(long[] days) {
    for (int i = 0; i < COUNT; i++) {
      if (days[i] > latest[i]) {
        return false;
      }
    }
    return true;
  }

  private static Map<Allen, List<Gap>> asked() {
    Gap older = new Gap(OTHER_START, START, 1);
    Gap younger = older.exchanged();
    Gap sooner = new Gap(OTHER_END, END, 1);
    Gap notOlder = new Gap(START, OTHER_START, 0);
    Gap notSooner = new Gap(END, OTHER_END, 0);
    Map<Allen, List<Gap>> forwards =
        Map.of(
            Allen.BEFORE, List.of(new Gap(OTHER_START, END, 2)),
            Allen.MEETS, List.of(new Gap(OTHER_START, END, 1), new Gap(END, OTHER_START, -1)),
            Allen.OVERLAPS, List.of(older, new Gap(END, OTHER_START, 0), sooner),
            Allen.STARTS, List.of(notOlder, notOlder.exchanged(), sooner),
            Allen.DURING, List.of(younger, sooner),
            Allen.FINISHES, List.of(younger, notSooner, notSooner.exchanged()),
            Allen.EQUALS,
                List.of(notOlder, notOlder.exchanged(), notSooner, notSooner.exchanged()));
    Map<Allen, List<Gap>> asked = new EnumMap<>(Allen.class);
    forwards.forEach(
        (relation, gaps) -> {
          asked.put(relation, gaps);
          asked.put(relation.inverse(), gaps.stream().map(Gap::exchanged).toList());
        });
    return Collections.unmodifiableMap(asked);
  }
}
