package org.entente.time.expression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The patterns of the rules of one name, those with the same beginning together; at each node the
/// kind of the next token and its first letter tell which ways are open, so that a token of no
/// meaning costs a look-up.
final class Trie {

  /// A way on.
  ///
  /// @param called the patterns of the name that the element calls; null of a token
  record Edge(Element element, Trie next, @Nullable Trie called) {}

  private static final List<Edge> NO_WAY = List.of();

  /// How many heaps letters are sorted into; the letters of one heap need not be the same.
  private static final int LETTERS = 32;

  private final int number;
  private final List<Edge> edges = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final EnumMap<Kind, List<List<Edge>>> ways = new EnumMap<>(Kind.class);

  /// @param number its place among the tries of the grammar's names; of a node inside, -1
  Trie(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  void add(List<Element> pattern, int from, Rule rule) {
    if (from == pattern.size()) {
      rules.add(rule);
      return;
    }
    Element element = pattern.get(from);
    Trie next = null;
    for (Edge edge : edges) {
      if (edge.element().equals(element)) {
        next = edge.next();
      }
    }
    if (next == null) {
      next = new Trie(-1);
      edges.add(new Edge(element, next, null));
    }
    next.add(pattern, from + 1, rule);
  }

  /// The rules whose pattern ends here.
  List<Rule> rules() {
    return rules;
  }

  /// The ways that a token may open.
  List<Edge> ways(Tokens tokens, int i) {
    List<List<Edge>> open = ways.get(tokens.kind(i));
    return open == null ? NO_WAY : open.get(heap(tokens.letter(i)));
  }

  /// Sorts the ways by kind and letter, here and in all that follows.
  ///
  /// @param firsts the kinds with which the rules of each name begin
  /// @param tries the patterns of each name
  void sort(Map<String, Set<Kind>> firsts, Map<String, Trie> tries) {
    EnumMap<Kind, BitSet> byKind = new EnumMap<>(Kind.class);
    List<Edge> bound = new ArrayList<>();
    for (Edge edge : edges) {
      Trie called = edge.element() instanceof Element.Sub sub ? tries.get(sub.name()) : null;
      for (Kind kind : first(edge.element(), firsts)) {
        byKind.computeIfAbsent(kind, k -> new BitSet()).set(bound.size());
      }
      bound.add(new Edge(edge.element(), edge.next(), called));
      edge.next().sort(firsts, tries);
    }
    // Most kinds open the same ways, which are then sorted once.
    Map<BitSet, List<List<Edge>>> sorted = new HashMap<>();
    byKind.forEach(
        (kind, open) ->
            ways.put(
                kind,
                sorted.computeIfAbsent(
                    open, o -> byLetter(o.stream().mapToObj(bound::get).toList()))));
  }

  private static List<List<Edge>> byLetter(List<Edge> open) {
    List<Edge> ofAnyLetter = open.stream().filter(edge -> word(edge) == null).toList();
    List<List<Edge>> heaps = new ArrayList<>(Collections.nCopies(LETTERS, ofAnyLetter));
    for (Edge edge : open) {
      String word = word(edge);
      if (word != null) {
        int heap = heap(word.charAt(0));
        List<Edge> longer = new ArrayList<>(heaps.get(heap));
        longer.add(edge);
        heaps.set(heap, longer);
      }
    }
    return heaps;
  }

  private static @Nullable String word(Edge edge) {
    return edge.element() instanceof Terminal terminal ? terminal.word() : null;
  }

  /// The same for a letter in upper and in lower case.
  private static int heap(char letter) {
    return (letter < 128 ? letter : Character.toLowerCase(letter)) & (LETTERS - 1);
  }

  private static Set<Kind> first(Element element, Map<String, Set<Kind>> firsts) {
    return switch (element) {
      case Terminal terminal -> terminal.kinds();
      case Element.Sub sub -> firsts.getOrDefault(sub.name(), Set.of());
    };
  }

  /// The kinds with which the rules of each name can begin.
  static Map<String, Set<Kind>> firsts(Map<String, Trie> tries) {
    Map<String, Set<Kind>> firsts = new HashMap<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<String, Trie> entry : tries.entrySet()) {
        Set<Kind> kinds =
            firsts.computeIfAbsent(entry.getKey(), name -> EnumSet.noneOf(Kind.class));
        for (Edge edge : entry.getValue().edges) {
          more |= kinds.addAll(first(edge.element(), firsts));
        }
      }
    }
    return firsts;
  }
}
