package org.entente.chronology;

import java.util.Arrays;

/// Moments by a key, the smallest first; a moment may stand in it several times.
final class Heap {

  private long[] keys = new long[16];
  private int[] moments = new int[16];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  /// The smallest key; the heap is not empty.
  long key() {
    return keys[0];
  }

  void push(long key, int moment) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      moments = Arrays.copyOf(moments, 2 * size);
    }
    int hole = size++;
    while (hole > 0 && isLess(key, moment, (hole - 1) / 2)) {
      move((hole - 1) / 2, hole);
      hole = (hole - 1) / 2;
    }
    keys[hole] = key;
    moments[hole] = moment;
  }

  /// Takes out the moment with the smallest key.
  int pop() {
    int top = moments[0];
    size--;
    long key = keys[size];
    int moment = moments[size];
    int hole = 0;
    for (int child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && isLess(keys[child + 1], moments[child + 1], child)) {
        child++;
      }
      if (isLess(key, moment, child)) {
        break;
      }
      move(child, hole);
      hole = child;
    }
    keys[hole] = key;
    moments[hole] = moment;
    return top;
  }

  private boolean isLess(long key, int moment, int place) {
    return key < keys[place] || (key == keys[place] && moment < moments[place]);
  }

  private void move(int from, int to) {
    keys[to] = keys[from];
    moments[to] = moments[from];
  }
}
