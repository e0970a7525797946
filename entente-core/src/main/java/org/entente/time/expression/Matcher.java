package org.entente.time.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads a paragraph by the rules: at each token the longest reading, of equal ones the first
/// rule's.
final class Matcher {

  /// How many steps may be open at once: a pattern's, and those of the names that it calls.
  private static final int DEEPEST = 256;

  private static final int NOWHERE = -1;

  private final Grammar grammar;
  private final Tokens tokens;
  private final @Nullable Frame[] readings;
  private final int[] readAt;

  /// The steps taken on the ways that are being walked, one way's behind the other's.
  private final @Nullable Terminal[] words = new Terminal[DEEPEST];

  private final @Nullable Frame[] frames = new Frame[DEEPEST];
  private final boolean[] kept = new boolean[DEEPEST];
  private final int[] at = new int[DEEPEST];
  private int top;
  private int lastEnd = -1;

  Matcher(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.readings = new Frame[grammar.size()];
    this.readAt = new int[grammar.size()];
  }

  /// The phrase that starts at the token; null if there is none.
  ///
  /// @param end the token after the phrase before it, -1 if there was none
  @Nullable Frame phrase(int i, int end) {
    lastEnd = end;
    Trie phrases = grammar.phrases();
    if (phrases.ways(tokens, i).isEmpty()) {
      return null;
    }
    Arrays.fill(readAt, NOWHERE);
    top = 0;
    return new Walk(i).best(phrases);
  }

  /// What the rules of a name read at a token. Many rules ask for the same name at the same place:
  /// the last answer of each is kept.
  private @Nullable Frame read(Trie trie, int i) {
    int name = trie.number();
    if (readAt[name] != i) {
      readings[name] = new Walk(i).best(trie);
      readAt[name] = i;
    }
    return readings[name];
  }

  /// One way through a trie.
  private final class Walk {

    private final int start;
    private final int bottom = top;
    private @Nullable Frame best;

    Walk(int start) {
      this.start = start;
    }

    @Nullable Frame best(Trie trie) {
      walk(trie, start, bottom);
      return best;
    }

    private void walk(Trie node, int i, int depth) {
      for (Rule rule : node.rules()) {
        accept(rule, i, depth);
      }
      for (Trie.Edge edge : node.ways(tokens, i)) {
        at[depth] = i;
        switch (edge.element()) {
          case Terminal terminal -> {
            if (terminal.test(tokens, i)) {
              words[depth] = terminal;
              walk(edge.next(), i + 1, depth + 1);
            }
          }
          case Element.Sub sub -> {
            Trie called = edge.called();
            top = depth + 1;
            Frame frame = called == null ? null : read(called, i);
            if (frame != null) {
              words[depth] = null;
              frames[depth] = frame;
              kept[depth] = sub.kept();
              walk(edge.next(), frame.to(), depth + 1);
            }
          }
        }
      }
    }

    private void accept(Rule rule, int to, int depth) {
      boolean better =
          best == null || to > best.to() || (to == best.to() && rule.index() < best.rule().index());
      if (better
          && rule.before().holdsBefore(tokens, start, lastEnd)
          && rule.after().holdsAfter(tokens, to)) {
        Frame whole = Whole.of(frame(rule, to, depth));
        best = whole == null ? best : whole;
      }
    }

    private Frame frame(Rule rule, int to, int depth) {
      Map<Feature, Object> values = new EnumMap<>(Feature.class);
      List<Frame> parts = new ArrayList<>(2);
      List<Frame> inner = new ArrayList<>(2);
      for (int k = bottom; k < depth; k++) {
        Terminal word = words[k];
        if (word != null) {
          Feature feature = word.feature();
          if (feature != null) {
            values.put(feature, tokens.value(at[k]));
          }
        } else {
          Frame frame = Objects.requireNonNull(frames[k]);
          inner.add(frame);
          if (kept[k]) {
            parts.add(frame);
          } else {
            values.putAll(frame.values());
            parts.addAll(frame.parts());
          }
        }
      }
      values.putAll(rule.gives());
      return new Frame(rule, start, to, values, parts, inner);
    }
  }
}
