package org.entente.chronology;

import java.util.ArrayList;
import java.util.List;

/// A part of a cycle through a layer: edges that do not fit, and the legs from each to the next.
///
/// @param misfits the numbers of the edges that do not fit
/// @param links the legs after each of them but the last
/// @param reasons those of the misfits
/// @param lack by how many days they do not fit, together
/// @param left how much of that the links leave at the most
/// @param passesOrigin whether it came through the origin, which a cycle does once
record Route(
    List<Integer> misfits,
    List<Link> links,
    ReasonSet reasons,
    long lack,
    long left,
    boolean passesOrigin) {

  /// Legs from the end of one edge to the start of another.
  ///
  /// @param slack what they need at least
  record Link(List<Leg> legs, long slack, boolean passesOrigin) {}

  static Route from(int misfit, ReasonSet reasons, long lack) {
    return new Route(List.of(misfit), List.of(), reasons, lack, lack, false);
  }

  int last() {
    return misfits.getLast();
  }

  /// The route with a link and the edge to which it leads.
  Route then(Link link, int misfit, ReasonSet more, long lacking) {
    List<Integer> edges = new ArrayList<>(misfits);
    edges.add(misfit);
    return new Route(
        edges,
        with(link),
        more,
        lack + lacking,
        left - link.slack() + lacking,
        passesOrigin || link.passesOrigin());
  }

  /// The links with one that leads back to the start.
  List<Link> with(Link link) {
    List<Link> all = new ArrayList<>(links);
    all.add(link);
    return all;
  }
}
