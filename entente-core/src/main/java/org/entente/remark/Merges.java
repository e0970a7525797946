package org.entente.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Keys that are one: groups that grow by merging and never hold two keys that were split.
///
/// Merges are taken in their order; one that would bring together what was split is passed over.
public final class Merges {

  /// Ids of the authority before keys that are made of a name.
  private static final Comparator<String> FIRST =
      Comparator.comparing((String key) -> !isId(key)).thenComparing(Comparator.naturalOrder());

  private final Map<String, SortedSet<String>> groups = new HashMap<>();
  private final List<Split> splits = new ArrayList<>();

  private record Split(String one, String other) {}

  /// Whether a key is an id of the authority; those have no colon, keys made of a name have one.
  public static boolean isId(String key) {
    return key.indexOf(':') < 0;
  }

  /// Keeps two keys, and all that is merged with either, apart from now on.
  ///
  /// @throws IllegalStateException if something was merged before: what is split is said first
  public Merges split(String one, String other) {
    if (!groups.isEmpty()) {
      throw new IllegalStateException("split before merging: " + one + ", " + other);
    }
    if (!one.equals(other)) {
      splits.add(new Split(one, other));
    }
    return this;
  }

  /// Makes two keys one, if nothing that was split would come together.
  ///
  /// @return whether they are one now
  public boolean merge(String one, String other) {
    SortedSet<String> left = group(one);
    SortedSet<String> right = group(other);
    if (left.equals(right)) {
      return true;
    }
    if (areSplit(one, other)) {
      return false;
    }
    SortedSet<String> larger = left.size() < right.size() ? right : left;
    SortedSet<String> smaller = left.size() < right.size() ? left : right;
    larger.addAll(smaller);
    smaller.forEach(key -> groups.put(key, larger));
    return true;
  }

  private SortedSet<String> group(String key) {
    return groups.computeIfAbsent(
        key,
        k -> {
          SortedSet<String> alone = new TreeSet<>(FIRST);
          alone.add(k);
          return alone;
        });
  }

  /// Whether two keys, or others that are one with them, were split.
  public boolean areSplit(String one, String other) {
    for (Split split : splits) {
      if (pair(split.one, split.other).equals(pair(one, other))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> pair(String one, String other) {
    return new HashSet<>(List.of(key(one), key(other)));
  }

  /// The key that stands for all that are one with this: an id of the authority, else the first in
  /// natural order; itself where it was merged with none.
  public String key(String key) {
    SortedSet<String> group = groups.get(key);
    return group == null ? key : group.getFirst();
  }

  /// All keys that are one with this, itself among them.
  public List<String> all(String key) {
    SortedSet<String> group = groups.get(key);
    return group == null ? List.of(key) : List.copyOf(group);
  }
}
