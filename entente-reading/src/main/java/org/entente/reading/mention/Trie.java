package org.entente.reading.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds the longest of many names that begins at a token.
///
/// @param <T> what a name stands for
final class Trie<T> {

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private @Nullable T value;
  }

  /// A name found.
  record Hit<T>(int tokens, T value) {}

  private final Node<T> root = new Node<>();
  private final Function<Token, String> key;

  /// A trie that reads tokens by their text or by their lower case.
  Trie(Function<Token, String> key) {
    this.key = key;
  }

  void put(String name, T value) {
    Node<T> node = root;
    for (Token t : Tokenizer.tokens(name)) {
      node = node.next.computeIfAbsent(key.apply(t), k -> new Node<>());
    }
    node.value = value;
  }

  /// The longest name beginning at token `i`.
  @Nullable Hit<T> at(List<Token> tokens, int i) {
    Node<T> node = root;
    Hit<T> best = null;
    for (int j = i; j < tokens.size(); j++) {
      node = node.next.get(key.apply(tokens.get(j)));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Hit<>(j - i + 1, node.value);
      }
    }
    return best;
  }
}
