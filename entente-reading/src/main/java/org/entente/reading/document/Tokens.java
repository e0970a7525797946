package org.entente.reading.document;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The paired marks of a wikitext and which belong together, found in one pass.
///
/// A mark that is never closed pairs with nothing, and does not reach over a heading: what follows
/// it stays in the document. Marks nested deeper than [#DEEPEST] pair with nothing either.
final class Tokens {

  static final int DEEPEST = 40;
  private static final int LONGEST_TEMPLATE = 200_000;
  private static final int LONGEST_REFERENCE = 20_000;
  private static final int LONGEST_LINK = 10_000;

  enum Kind {
    TEMPLATE,
    LINK,
    TABLE,
    REFERENCE,
    /// A comment, or an element whose content is no wikitext: one mark from its beginning to its
    /// end.
    WHOLE
  }

  private final String text;
  private final RawMarks raw;
  private int count;
  private int[] opens = new int[64];
  private int[] insides = new int[64];
  private int[] closes = new int[64];
  private int[] ends = new int[64];
  private Kind[] kinds = new Kind[64];

  private int[] stack = new int[64];
  private int depth;
  private final Map<Kind, int[]> open = new EnumMap<>(Kind.class);
  private int lastBlankLine;

  Tokens(String text) {
    this.text = text;
    this.raw = new RawMarks(text);
    for (Kind kind : Kind.values()) {
      open.put(kind, new int[1]);
    }
    int at = 0;
    while (at < text.length()) {
      at = step(at);
    }
  }

  /// The first token that opens at or after an offset; [#count] if there is none.
  int from(int offset) {
    int found = Arrays.binarySearch(opens, 0, count, offset);
    return found >= 0 ? found : -found - 1;
  }

  /// The paired token that opens just at an offset and closes before `limit`, or -1.
  int at(int offset, int limit) {
    int found = Arrays.binarySearch(opens, 0, count, offset);
    return found >= 0 && ends[found] > 0 && ends[found] <= limit ? found : -1;
  }

  int count() {
    return count;
  }

  boolean isPaired(int token) {
    return ends[token] > 0;
  }

  Kind kind(int token) {
    return kinds[token];
  }

  int open(int token) {
    return opens[token];
  }

  /// After the opening mark.
  int inside(int token) {
    return insides[token];
  }

  /// Where the closing mark begins.
  int close(int token) {
    return closes[token];
  }

  /// After the closing mark.
  int end(int token) {
    return ends[token];
  }

  private int step(int at) {
    switch (text.charAt(at)) {
      case '\n' -> {
        return line(at + 1);
      }
      case '{' -> {
        if (text.startsWith("{{", at)) {
          return push(Kind.TEMPLATE, at, at + 2);
        }
        if (text.startsWith("{|", at) && beginsLine(at)) {
          return push(Kind.TABLE, at, at + 2);
        }
      }
      case '}' -> {
        if (text.startsWith("}}", at)) {
          return pop(Kind.TEMPLATE, at, at + 2, LONGEST_TEMPLATE);
        }
      }
      case '|' -> {
        if (text.startsWith("|}", at) && !text.startsWith("|}}", at) && beginsLine(at)) {
          return pop(Kind.TABLE, at, at + 2, Integer.MAX_VALUE);
        }
      }
      case '[' -> {
        if (text.startsWith("[[", at)) {
          return push(Kind.LINK, at, at + 2);
        }
      }
      case ']' -> {
        if (text.startsWith("]]", at)) {
          return pop(Kind.LINK, at, at + 2, LONGEST_LINK);
        }
      }
      case '<' -> {
        return element(at);
      }
      default -> {}
    }
    return at + 1;
  }

  private int line(int at) {
    int first = at;
    while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
      first++;
    }
    if (first == text.length() || text.charAt(first) == '\n' || text.charAt(first) == '\r') {
      lastBlankLine = first;
    } else if (text.startsWith("==", first) && closesHeading(first)) {
      depth = 0;
      open.values().forEach(it -> it[0] = 0);
    }
    return first;
  }

  private boolean closesHeading(int from) {
    int end = text.indexOf('\n', from, Math.min(text.length(), from + 300));
    String line = text.substring(from, end < 0 ? Math.min(text.length(), from + 300) : end);
    return line.stripTrailing().endsWith("==");
  }

  private boolean beginsLine(int at) {
    int before = at;
    while (before > 0 && (" \t:".indexOf(text.charAt(before - 1)) >= 0) && at - before < 20) {
      before--;
    }
    return before == 0 || text.charAt(before - 1) == '\n';
  }

  private int element(int at) {
    int end = raw.wholeAt(at);
    if (end > at) {
      add(Kind.WHOLE, at, raw.inside());
      closes[count - 1] = raw.close();
      ends[count - 1] = end;
      return end;
    }
    if (!text.regionMatches(true, at, "<ref", 0, 4)
        && !text.regionMatches(true, at, "</ref", 0, 5)) {
      return at + 1;
    }
    int close = raw.tagEnd(at);
    if (close < 0) {
      return at + 1;
    }
    String tag = text.substring(at, close).toLowerCase(Locale.ROOT);
    if (tag.startsWith("</ref") && (tag.length() == 6 || tag.charAt(5) == ' ')) {
      return pop(Kind.REFERENCE, at, close, LONGEST_REFERENCE);
    }
    boolean isReference = tag.startsWith("<ref") && " >/\n".indexOf(tag.charAt(4)) >= 0;
    if (!isReference) {
      return at + 1;
    }
    if (tag.endsWith("/>")) {
      add(Kind.WHOLE, at, close);
      closes[count - 1] = close;
      ends[count - 1] = close;
      return close;
    }
    return push(Kind.REFERENCE, at, close);
  }

  private int push(Kind kind, int at, int inside) {
    add(kind, at, inside);
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, depth * 2);
    }
    stack[depth++] = count - 1;
    opened(kind)[0]++;
    return inside;
  }

  private int pop(Kind kind, int at, int end, int longest) {
    if (opened(kind)[0] == 0) {
      return end;
    }
    while (depth > 0) {
      int token = stack[--depth];
      opened(kinds[token])[0]--;
      if (kinds[token] == kind) {
        boolean overBlankLine = kind == Kind.LINK && lastBlankLine > opens[token];
        if (depth < DEEPEST && at - opens[token] <= longest && !overBlankLine) {
          closes[token] = at;
          ends[token] = end;
        }
        break;
      }
    }
    return end;
  }

  /// How many marks of a kind are open, in the one place of an array.
  private int[] opened(Kind kind) {
    return Objects.requireNonNull(open.get(kind));
  }

  private void add(Kind kind, int at, int inside) {
    if (count == opens.length) {
      int size = count * 2;
      opens = Arrays.copyOf(opens, size);
      insides = Arrays.copyOf(insides, size);
      closes = Arrays.copyOf(closes, size);
      ends = Arrays.copyOf(ends, size);
      kinds = Arrays.copyOf(kinds, size);
    }
    opens[count] = at;
    insides[count] = inside;
    closes[count] = 0;
    ends[count] = 0;
    kinds[count] = kind;
    count++;
  }
}
