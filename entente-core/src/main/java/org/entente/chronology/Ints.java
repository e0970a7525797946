package org.entente.chronology;

import java.util.Arrays;

/// Whole numbers in a row that grows, without boxes.
final class Ints {

  private int[] items = new int[16];
  private int size;

  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, 2 * size);
    }
    items[size++] = item;
  }

  int get(int place) {
    return items[place];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  void reverse() {
    for (int low = 0, high = size - 1; low < high; low++, high--) {
      int item = items[low];
      items[low] = items[high];
      items[high] = item;
    }
  }

  int[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
