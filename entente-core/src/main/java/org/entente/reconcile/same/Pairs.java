package org.entente.reconcile.same;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Which of many things are worth comparing: those that share a word under which both are filed.
final class Pairs {

  private Pairs() {}

  /// Two things in the order in which they were given.
  record Pair<T>(T one, T other) {}

  /// Each two that share a word, once, in the order of the things.
  ///
  /// @param words under which a thing is filed
  static <T> List<Pair<T>> sharing(Collection<T> things, Function<T, Set<String>> words) {
    List<T> all = List.copyOf(things);
    Map<String, List<Integer>> filed = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (String word : words.apply(all.get(i))) {
        filed.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> found = new TreeSet<>();
    for (List<Integer> together : filed.values()) {
      for (int i = 0; i < together.size(); i++) {
        for (int j = i + 1; j < together.size(); j++) {
          found.add(((long) together.get(i) << Integer.SIZE) + together.get(j));
        }
      }
    }
    return found.stream()
        .map(both -> new Pair<>(all.get((int) (both >> Integer.SIZE)), all.get(both.intValue())))
        .toList();
  }
}
