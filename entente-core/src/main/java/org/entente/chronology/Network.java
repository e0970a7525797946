package org.entente.chronology;

import java.util.Arrays;

/// Moments as numbers, and the differences between them as edges: from the earlier moment to the
/// later, with the days that lie between them at least.
///
/// Moment 0 is the origin of the calendar. A bound from below is an edge from it, one from above an
/// edge to it; such an edge is listed only at its other end, since the lists of the origin would
/// lead from every moment to every other. Each edge says in which layers it holds; the layers hold
/// what has been found to fit.
final class Network {

  static final int ORIGIN = 0;
  static final int NONE = -1;

  /// The layer of the hard constraints.
  static final int HARD = 1;

  /// The layer of the hard and the soft constraints.
  static final int ALL = 2;

  int[] tail = new int[16];
  int[] head = new int[16];
  long[] days = new long[16];

  /// For each edge, the number of its reason or [#NONE].
  int[] reason = new int[16];

  /// For each edge, the next with the same tail, with the same head, with the same reason.
  int[] nextOut = new int[16];

  int[] nextIn = new int[16];
  int[] nextOfReason = new int[16];

  /// For each moment, its first edge to later moments and its first from earlier ones.
  int[] firstOut = new int[16];

  int[] firstIn = new int[16];

  private boolean[] soft = new boolean[16];
  private byte[] layers = new byte[16];
  private int[] firstOfReason = new int[16];
  private int moments;
  private int edges;
  private int reasons;

  Network() {
    reserveMoments(1);
  }

  int moments() {
    return moments;
  }

  int edges() {
    return edges;
  }

  /// Makes room for the moments below a number.
  void reserveMoments(int count) {
    if (count > firstOut.length) {
      int length = Math.max(count, 2 * firstOut.length);
      firstOut = Arrays.copyOf(firstOut, length);
      firstIn = Arrays.copyOf(firstIn, length);
    }
    for (; moments < count; moments++) {
      firstOut[moments] = NONE;
      firstIn[moments] = NONE;
    }
  }

  /// Adds an edge that holds in no layer yet.
  int add(int from, int to, long atLeast, int why, boolean isSoft) {
    if (edges == tail.length) {
      growEdges(2 * edges);
    }
    int edge = edges++;
    tail[edge] = from;
    head[edge] = to;
    days[edge] = atLeast;
    reason[edge] = why;
    soft[edge] = isSoft;
    if (from != ORIGIN) {
      nextOut[edge] = firstOut[from];
      firstOut[from] = edge;
    }
    if (to != ORIGIN) {
      nextIn[edge] = firstIn[to];
      firstIn[to] = edge;
    }
    if (why != NONE) {
      reserveReasons(why + 1);
      nextOfReason[edge] = firstOfReason[why];
      firstOfReason[why] = edge;
    }
    return edge;
  }

  boolean isSoft(int edge) {
    return soft[edge];
  }

  boolean holds(int edge, int layer) {
    return (layers[edge] & layer) != 0;
  }

  void hold(int edge, int layer) {
    layers[edge] |= (byte) layer;
  }

  void drop(int edge, int layer) {
    layers[edge] &= (byte) ~layer;
  }

  /// The first edge that rests on a reason; the others follow by [#nextOfReason].
  int firstOfReason(int why) {
    return why < reasons ? firstOfReason[why] : NONE;
  }

  private void reserveReasons(int count) {
    if (count > firstOfReason.length) {
      firstOfReason = Arrays.copyOf(firstOfReason, Math.max(count, 2 * firstOfReason.length));
    }
    for (; reasons < count; reasons++) {
      firstOfReason[reasons] = NONE;
    }
  }

  private void growEdges(int length) {
    tail = Arrays.copyOf(tail, length);
    head = Arrays.copyOf(head, length);
    days = Arrays.copyOf(days, length);
    reason = Arrays.copyOf(reason, length);
    nextOut = Arrays.copyOf(nextOut, length);
    nextIn = Arrays.copyOf(nextIn, length);
    nextOfReason = Arrays.copyOf(nextOfReason, length);
    soft = Arrays.copyOf(soft, length);
    layers = Arrays.copyOf(layers, length);
  }
}
