package org.entente.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Allen's table of compositions, found by trying: the ends of three intervals can be ordered in no
/// way that five days do not show.
final class AllenComposition {

  private static final int DAYS = 5;
  private static final Map<Allen, Map<Allen, Set<Allen>>> TABLE = table();

  private AllenComposition() {}

  static Set<Allen> of(Allen one, Allen next) {
    return TABLE.getOrDefault(one, Map.of()).getOrDefault(next, Set.of());
  }

  private static Map<Allen, Map<Allen, Set<Allen>>> table() {
    Map<Allen, Map<Allen, Set<Allen>>> table = new EnumMap<>(Allen.class);
    List<int[]> all = intervals();
    for (int[] a : all) {
      for (int[] b : all) {
        Map<Allen, Set<Allen>> row =
            table.computeIfAbsent(relation(a, b), first -> new EnumMap<>(Allen.class));
        for (int[] c : all) {
          row.computeIfAbsent(relation(b, c), second -> EnumSet.noneOf(Allen.class))
              .add(relation(a, c));
        }
      }
    }
    table.values().forEach(row -> row.replaceAll((r, set) -> Collections.unmodifiableSet(set)));
    return table;
  }

  private static Allen relation(int[] one, int[] other) {
    return Allen.of(one[0], one[1], other[0], other[1]);
  }

  private static List<int[]> intervals() {
    List<int[]> all = new ArrayList<>();
    for (int start = 0; start < DAYS; start++) {
      for (int end = start; end < DAYS; end++) {
        all.add(new int[] {start, end});
      }
    }
    return all;
  }
}
