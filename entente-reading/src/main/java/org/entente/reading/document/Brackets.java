package org.entente.reading.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Which square brackets of a stretch belong together.
final class Brackets {

  private final Map<Integer, Integer> closes = new HashMap<>();
  private final Map<Integer, Integer> opens = new HashMap<>();

  Brackets(String text, int from, int to) {
    int[] stack = new int[16];
    int depth = 0;
    for (int at = text.indexOf('[', from, Math.max(from, to)); at >= 0 && at < to; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        if (depth == stack.length) {
          stack = Arrays.copyOf(stack, depth * 2);
        }
        stack[depth++] = at;
      } else if (c == ']' && depth > 0) {
        int open = stack[--depth];
        closes.put(open, at);
        opens.put(at, open);
      }
    }
  }

  /// The bracket that closes the one at an offset, or -1.
  int closeOf(int open) {
    return closes.getOrDefault(open, -1);
  }

  /// The bracket that opens the one at an offset, or -1.
  int openOf(int close) {
    return opens.getOrDefault(close, -1);
  }
}
