package org.entente.eval.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.chronology.Constraint;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/// The earliest days of a network that holds together, by Bellman and Ford's algorithm in JGraphT:
/// shortest paths from the origin, days counted downwards.
final class BellmanFordPeer {

  private static final int ORIGIN = 0;

  private final Graph<Integer, DefaultWeightedEdge> graph =
      new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
  private final Map<String, Integer> moments = new HashMap<>();

  BellmanFordPeer(List<Constraint<String, String>> constraints) {
    graph.addVertex(ORIGIN);
    for (Constraint<String, String> constraint : constraints) {
      switch (constraint) {
        case Constraint.NotBefore<String, String> bound ->
            edge(ORIGIN, vertex(bound.moment()), bound.day());
        case Constraint.NotAfter<String, String> bound ->
            edge(vertex(bound.moment()), ORIGIN, -bound.day());
        case Constraint.Difference<String, String> difference ->
            edge(vertex(difference.earlier()), vertex(difference.later()), difference.days());
      }
    }
  }

  private int vertex(String moment) {
    int vertex = moments.computeIfAbsent(moment, name -> moments.size() + 1);
    graph.addVertex(vertex);
    return vertex;
  }

  private void edge(int from, int to, long days) {
    graph.setEdgeWeight(graph.addEdge(from, to), (double) -days);
  }

  /// The earliest day of each moment that has one.
  Map<String, Long> earliest() {
    var paths = new BellmanFordShortestPath<>(graph).getPaths(ORIGIN);
    Map<String, Long> days = new HashMap<>();
    moments.forEach(
        (moment, vertex) -> {
          double weight = paths.getWeight(vertex);
          if (weight != Double.POSITIVE_INFINITY) {
            days.put(moment, -(long) weight);
          }
        });
    return days;
  }
}
