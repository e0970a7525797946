package org.entente.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a chronology must say, found the stupid way: every set of reasons, every path.
final class BruteForce {

  private static final long NONE = Long.MIN_VALUE / 4;

  private final List<Constraint<Integer, String>> constraints;
  private final Map<Integer, Integer> places = new LinkedHashMap<>();

  BruteForce(List<Constraint<Integer, String>> constraints) {
    this.constraints = constraints;
    for (Constraint<Integer, String> constraint : constraints) {
      for (int moment : moments(constraint)) {
        places.putIfAbsent(moment, places.size() + 1);
      }
    }
  }

  private static int[] moments(Constraint<Integer, String> constraint) {
    return switch (constraint) {
      case Constraint.NotBefore<Integer, String> bound -> new int[] {bound.moment()};
      case Constraint.NotAfter<Integer, String> bound -> new int[] {bound.moment()};
      case Constraint.Difference<Integer, String> difference ->
          new int[] {difference.earlier(), difference.later()};
    };
  }

  /// Whether all constraints can hold.
  boolean isPossible() {
    return isPossible(constraints);
  }

  /// The fewest reasons, with those constraints that have none, that cannot all hold; of several
  /// the first in the order of the reasons.
  @Nullable Set<String> fewestImpossible(List<String> order) {
    return first(order, some -> !isPossible(some));
  }

  /// The fewest reasons that give a moment its earliest day.
  @Nullable Set<String> fewestForEarliest(int moment, List<String> order) {
    OptionalLong bound = bounds(moment).earliest();
    return first(order, some -> new BruteForce(some).bounds(moment).earliest().equals(bound));
  }

  /// The fewest reasons that give a moment its latest day.
  @Nullable Set<String> fewestForLatest(int moment, List<String> order) {
    OptionalLong bound = bounds(moment).latest();
    return first(order, some -> new BruteForce(some).bounds(moment).latest().equals(bound));
  }

  /// The bounds of a moment, of constraints that can hold.
  Bounds bounds(int moment) {
    Integer place = places.get(moment);
    if (place == null) {
      return Bounds.OPEN;
    }
    long[][] longest = longest(constraints);
    long from = longest[0][place];
    long to = longest[place][0];
    return new Bounds(
        from <= NONE / 2 ? OptionalLong.empty() : OptionalLong.of(from),
        to <= NONE / 2 ? OptionalLong.empty() : OptionalLong.of(-to));
  }

  private interface Check {
    boolean holds(List<Constraint<Integer, String>> some);
  }

  private @Nullable Set<String> first(List<String> order, Check check) {
    Set<String> named = new HashSet<>();
    for (Constraint<Integer, String> constraint : constraints) {
      if (constraint.reason() != null) {
        named.add(constraint.reason());
      }
    }
    List<String> reasons = order.stream().filter(named::contains).toList();
    for (int size = 0; size <= reasons.size(); size++) {
      int[] chosen = new int[size];
      Arrays.setAll(chosen, i -> i);
      while (true) {
        Set<String> set = new TreeSet<>();
        for (int i : chosen) {
          set.add(reasons.get(i));
        }
        if (check.holds(of(set))) {
          return set;
        }
        int last = size - 1;
        while (last >= 0 && chosen[last] == reasons.size() - size + last) {
          last--;
        }
        if (last < 0) {
          break;
        }
        chosen[last]++;
        for (int i = last + 1; i < size; i++) {
          chosen[i] = chosen[i - 1] + 1;
        }
      }
    }
    return null;
  }

  private List<Constraint<Integer, String>> of(Set<String> reasons) {
    List<Constraint<Integer, String>> some = new ArrayList<>();
    for (Constraint<Integer, String> constraint : constraints) {
      String reason = constraint.reason();
      if (reason == null || reasons.contains(reason)) {
        some.add(constraint);
      }
    }
    return some;
  }

  private boolean isPossible(List<Constraint<Integer, String>> some) {
    long[][] longest = longest(some);
    for (int i = 0; i < longest.length; i++) {
      if (longest[i][i] > 0) {
        return false;
      }
    }
    return true;
  }

  /// Floyd and Warshall, for the longest paths.
  private long[][] longest(List<Constraint<Integer, String>> some) {
    int size = places.size() + 1;
    long[][] longest = new long[size][size];
    for (long[] row : longest) {
      Arrays.fill(row, NONE);
    }
    for (int i = 0; i < size; i++) {
      longest[i][i] = 0;
    }
    for (Constraint<Integer, String> constraint : some) {
      int from = tail(constraint);
      int to = head(constraint);
      longest[from][to] = Math.max(longest[from][to], days(constraint));
    }
    for (int via = 0; via < size; via++) {
      for (int from = 0; from < size; from++) {
        if (longest[from][via] > NONE / 2) {
          for (int to = 0; to < size; to++) {
            if (longest[via][to] > NONE / 2) {
              longest[from][to] =
                  Math.max(longest[from][to], longest[from][via] + longest[via][to]);
            }
          }
        }
      }
    }
    return longest;
  }

  private int tail(Constraint<Integer, String> constraint) {
    return switch (constraint) {
      case Constraint.NotBefore<Integer, String> bound -> 0;
      case Constraint.NotAfter<Integer, String> bound -> place(bound.moment());
      case Constraint.Difference<Integer, String> difference -> place(difference.earlier());
    };
  }

  private int head(Constraint<Integer, String> constraint) {
    return switch (constraint) {
      case Constraint.NotBefore<Integer, String> bound -> place(bound.moment());
      case Constraint.NotAfter<Integer, String> bound -> 0;
      case Constraint.Difference<Integer, String> difference -> place(difference.later());
    };
  }

  static long days(Constraint<Integer, String> constraint) {
    return switch (constraint) {
      case Constraint.NotBefore<Integer, String> bound -> bound.day();
      case Constraint.NotAfter<Integer, String> bound -> -bound.day();
      case Constraint.Difference<Integer, String> difference -> difference.days();
    };
  }

  private int place(int moment) {
    Integer place = places.get(moment);
    if (place == null) {
      throw new IllegalStateException("moment " + moment + " is in no constraint");
    }
    return place;
  }
}
