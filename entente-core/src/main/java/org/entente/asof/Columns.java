package org.entente.asof;

import java.util.Arrays;

/// The bounds of many rows as columns of numbers, and for each row the handle of its claim.
///
/// Columns grow while rows are gathered and are then put in order, once.
final class Columns {

  private static final int FIRST_SIZE = 64;
  private static final int BLOCK = 64;

  private int[] startEarliest = new int[FIRST_SIZE];
  private int[] startLatest = new int[FIRST_SIZE];
  private int[] endEarliest = new int[FIRST_SIZE];
  private int[] endLatest = new int[FIRST_SIZE];
  private int[] handle = new int[FIRST_SIZE];
  private int[] reach = {};
  private int size;

  void add(Bounds bounds, int claim) {
    if (size == handle.length) {
      resize(size + (size >> 1));
    }
    startEarliest[size] = bounds.startEarliest();
    startLatest[size] = bounds.startLatest();
    endEarliest[size] = bounds.endEarliest();
    endLatest[size] = bounds.endLatest();
    handle[size] = claim;
    size++;
  }

  private void resize(int length) {
    startEarliest = Arrays.copyOf(startEarliest, length);
    startLatest = Arrays.copyOf(startLatest, length);
    endEarliest = Arrays.copyOf(endEarliest, length);
    endLatest = Arrays.copyOf(endLatest, length);
    handle = Arrays.copyOf(handle, length);
  }

  int size() {
    return size;
  }

  Bounds bounds(int row) {
    return new Bounds(startEarliest[row], startLatest[row], endEarliest[row], endLatest[row]);
  }

  int handle(int row) {
    return handle[row];
  }

  int startEarliest(int row) {
    return startEarliest[row];
  }

  int endLatest(int row) {
    return endLatest[row];
  }

  /// Puts the rows in another order, and lets go of the room they do not need.
  ///
  /// @param order for each place the row that comes there
  void arrange(int[] order) {
    startEarliest = picked(startEarliest, order);
    startLatest = picked(startLatest, order);
    endEarliest = picked(endEarliest, order);
    endLatest = picked(endLatest, order);
    handle = picked(handle, order);
    reach = new int[(size + BLOCK - 1) / BLOCK];
    Arrays.fill(reach, Bounds.EVER_BEFORE);
    for (int row = 0; row < size; row++) {
      reach[row / BLOCK] = Math.max(reach[row / BLOCK], endLatest[row]);
    }
  }

  private static int[] picked(int[] column, int[] order) {
    int[] arranged = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      arranged[i] = column[order[i]];
    }
    return arranged;
  }

  /// The first row in a stretch that starts after a day at the earliest; the stretch's end if none
  /// does.
  int firstAfter(int day, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (startEarliest[middle] > day) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// The last row from `row` down to `from` that may last until a day; `from - 1` if none does.
  /// Blocks of rows of which none does are passed over at once.
  int lastReaching(int day, int row, int from) {
    int at = row;
    while (at >= from && endLatest[at] < day) {
      at = reach[at / BLOCK] < day ? at / BLOCK * BLOCK - 1 : at - 1;
    }
    return Math.max(at, from - 1);
  }

  /// The last row from `row` down to `from` that is certainly over before a day; `from - 1` if none
  /// is.
  int lastOver(int day, int row, int from) {
    int at = row;
    while (at >= from && endLatest[at] >= day) {
      at--;
    }
    return at;
  }
}
