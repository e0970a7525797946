package org.entente.chronology;

import java.util.Arrays;

/// How little slack the ways from other moments to one goal need that do not pass through the
/// origin: E. Dijkstra's shortest paths, taken backwards and only as far as they are asked for.
final class Reach {

  /// A goal on which more hangs is not looked through.
  private static final int MOST = 10_000;

  private static final int FREE = -1;

  private final Layer layer;
  private final Heap heap = new Heap();
  private int[] moments = new int[32];
  private long[] slacks = new long[32];
  private int known;
  private int settled;
  private long radius;

  Reach(Layer layer, int goal) {
    this.layer = layer;
    Arrays.fill(moments, FREE);
    improve(goal, 0);
  }

  /// The least slack from a moment if it is below a limit, else at least the limit; less than the
  /// least where too much hangs on the goal.
  long within(int moment, long limit) {
    while (atLeast(moment) < limit && !isKnown(moment) && settled < MOST) {
      settle();
    }
    return atLeast(moment);
  }

  /// A number that the least slack from a moment is not below.
  long atLeast(int moment) {
    long found = slacks[place(moment)];
    long bound = moments[place(moment)] == FREE ? Long.MAX_VALUE : found;
    return heap.isEmpty() ? bound : Math.min(bound, heap.key());
  }

  private boolean isKnown(int moment) {
    int place = place(moment);
    return heap.isEmpty() || (moments[place] != FREE && slacks[place] <= radius);
  }

  private void settle() {
    radius = heap.key();
    int moment = heap.pop();
    if (slacks[place(moment)] == radius) {
      settled++;
      Network net = layer.net;
      for (int e = net.firstIn[moment]; e != Network.NONE; e = net.nextIn[e]) {
        if (net.tail[e] != Network.ORIGIN && layer.holds(e)) {
          improve(net.tail[e], radius + layer.slack(e));
        }
      }
    }
  }

  private void improve(int moment, long slack) {
    int place = place(moment);
    if (moments[place] == FREE) {
      moments[place] = moment;
      slacks[place] = slack;
      heap.push(slack, moment);
      if (2 * ++known > moments.length) {
        grow();
      }
    } else if (slack < slacks[place]) {
      slacks[place] = slack;
      heap.push(slack, moment);
    }
  }

  /// Where a moment stands, or would, in the table: open addressing.
  private int place(int moment) {
    int mask = moments.length - 1;
    int place = (moment * 0x9E3779B1) >>> 7 & mask;
    while (moments[place] != FREE && moments[place] != moment) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    int[] oldMoments = moments;
    long[] oldSlacks = slacks;
    moments = new int[2 * oldMoments.length];
    slacks = new long[2 * oldMoments.length];
    Arrays.fill(moments, FREE);
    for (int i = 0; i < oldMoments.length; i++) {
      if (oldMoments[i] != FREE) {
        int place = place(oldMoments[i]);
        moments[place] = oldMoments[i];
        slacks[place] = oldSlacks[i];
      }
    }
  }
}
