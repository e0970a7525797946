package org.entente.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for names, in the order in which the names come.
final class Index<T> {

  static final int NONE = -1;

  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> names = new ArrayList<>();

  /// The number of a name, a new one if it has none.
  int number(T name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    numbers.put(name, names.size());
    names.add(name);
    return names.size() - 1;
  }

  /// The number of a name; [#NONE] if it has none.
  int find(T name) {
    Integer known = numbers.get(name);
    return known == null ? NONE : known;
  }

  T name(int number) {
    return names.get(number);
  }

  /// Lets the name have a new number when it comes again.
  void forget(int number) {
    numbers.remove(names.get(number));
  }

  int size() {
    return names.size();
  }
}
