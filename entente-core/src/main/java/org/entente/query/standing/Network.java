package org.entente.query.standing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.authority.Actor;
import org.entente.claim.Claim;
import org.jspecify.annotations.Nullable;

/// Who was tied to whom: on a day, or by what was done in a stretch of time.
///
/// @param nodes those who are tied, by their keys
/// @param edges the ties, the strongest first
/// @param total how many ties there are; more than `edges` where the weakest were left out
public record Network(List<Actor> nodes, List<Edge> edges, int total) {

  private static final Comparator<Edge> ORDER =
      Comparator.comparingInt((Edge edge) -> -edge.count())
          .thenComparing(Edge::a)
          .thenComparing(Edge::b);

  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /// A tie.
  ///
  /// @param a the key of one; of a membership the member's
  /// @param b the key of the other; of a membership the organisation's
  /// @param what what ties them: a state of relations, as what one belongs, or `acts`
  /// @param sureness how sure it is
  /// @param count how many claims tell of it
  /// @param claims the first of them
  /// @param source from where the authority knows it, with its years; null where it does not
  public record Edge(
      String a,
      String b,
      String what,
      Sureness sureness,
      int count,
      List<Claim> claims,
      @Nullable String source) {

    private static final int MOST = 24;

    public Edge {
      claims = claims.stream().limit(MOST).toList();
    }
  }

  /// The ties with those whom they tie.
  ///
  /// @param actors all that may be tied, by their keys
  static Network of(Collection<Edge> edges, Map<String, Actor> actors) {
    List<Edge> tied =
        edges.stream()
            .filter(edge -> actors.containsKey(edge.a) && actors.containsKey(edge.b))
            .sorted(ORDER)
            .toList();
    return of(tied, tied.size(), actors);
  }

  private static Network of(List<Edge> tied, int total, Map<String, Actor> actors) {
    Set<String> keys = new TreeSet<>();
    for (Edge edge : tied) {
      keys.add(edge.a);
      keys.add(edge.b);
    }
    Map<String, Actor> nodes = new TreeMap<>(actors);
    nodes.keySet().retainAll(keys);
    return new Network(List.copyOf(nodes.values()), tied, total);
  }

  /// The strongest ties alone.
  ///
  /// @param most how many at most
  public Network strongest(int most) {
    Map<String, Actor> actors = new TreeMap<>();
    nodes.forEach(node -> actors.put(node.id(), node));
    return of(edges.stream().limit(most).toList(), total, actors);
  }
}
