package org.entente.chronology;

/// The edges of one strength that fit together, with the first and the last day that they leave to
/// each moment.
final class Layer {

  final Network net;
  final int bit;
  final Propagation first;
  final Propagation last;

  Layer(Network net, int bit) {
    this(net, bit, new Propagation(net, bit, true), new Propagation(net, bit, false));
  }

  private Layer(Network net, int bit, Propagation first, Propagation last) {
    this.net = net;
    this.bit = bit;
    this.first = first;
    this.last = last;
  }

  /// Another layer in which the same edges hold.
  Layer copy(int otherBit) {
    for (int edge = 0; edge < net.edges(); edge++) {
      if (holds(edge)) {
        net.hold(edge, otherBit);
      }
    }
    return new Layer(net, otherBit, first.copy(otherBit), last.copy(otherBit));
  }

  boolean holds(int edge) {
    return net.holds(edge, bit);
  }

  /// How many days the first days leave to spare on an edge; none or more where it holds.
  long slack(int edge) {
    return first.day(net.head[edge]) - first.day(net.tail[edge]) - net.days[edge];
  }

  /// The least slack of all ways from a moment to the origin, over its bounds from above.
  long slackToOrigin(int moment) {
    return last.isOpen(moment) ? Long.MAX_VALUE : -last.day(moment) - first.day(moment);
  }

  /// The least slack of all ways from the origin to a moment: none, since its first day rests on
  /// one of them.
  long slackFromOrigin(int moment) {
    return first.isOpen(moment) ? Long.MAX_VALUE : 0;
  }

  /// Lets days fall back after edges were dropped.
  void release(Ints dropped) {
    first.release(dropped);
    last.release(dropped);
  }
}
