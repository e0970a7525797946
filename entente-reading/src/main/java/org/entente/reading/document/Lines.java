package org.entente.reading.document;

import java.util.Arrays;
import org.entente.source.Span;

/// The lines of a text, each as the offsets of its words without the white space around them.
///
/// Lines end with a line feed, a carriage return or both.
final class Lines {

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  Lines(String text) {
    this.text = text;
    boolean returns = text.indexOf('\r') >= 0;
    int at = text.startsWith("\ufeff") ? 1 : 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (returns) {
        addWithReturns(at, end);
      } else {
        add(at, end);
      }
      at = end + 1;
    }
  }

  private void addWithReturns(int from, int to) {
    int at = from;
    int end = text.indexOf('\r', at, to);
    while (end >= 0 && end < to - 1) {
      add(at, end);
      at = end + 1;
      end = text.indexOf('\r', at, to);
    }
    add(at, to);
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || (c >= 0x85 && isWideSpace(c));
  }

  private static boolean isWideSpace(char c) {
    return c == '\u0085' || c == '\u00a0' || c == '\u202f' || Character.isWhitespace(c);
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  /// Where the words of the line begin.
  int start(int line) {
    return starts[line];
  }

  /// After the last word of the line.
  int end(int line) {
    return ends[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  boolean isBlank(int line) {
    return starts[line] == ends[line];
  }

  /// The first character; a line break where the line is blank or there is no such line.
  char first(int line) {
    return line < 0 || line >= count || isBlank(line) ? '\n' : text.charAt(starts[line]);
  }

  char last(int line) {
    return isBlank(line) ? '\n' : text.charAt(ends[line] - 1);
  }

  boolean startsWith(int line, String words) {
    return text.startsWith(words, starts[line]) && starts[line] + words.length() <= ends[line];
  }

  /// The first line from `line` on that is not blank; the count if there is none.
  int nextFull(int line) {
    int next = line;
    while (next < count && isBlank(next)) {
      next++;
    }
    return next;
  }

  /// The stretch without white space at its ends.
  Span span(int from, int to) {
    int start = from;
    int end = to;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    return Span.verbatim(text, start, end);
  }

  /// The lines from `first` to before `end` as one stretch from `from` on, with a space for each
  /// break.
  Span joined(int from, int first, int end) {
    if (end - first == 1) {
      return span(from, ends[first]);
    }
    var builder = new Span.Builder();
    builder.copy(text, from, ends[first]);
    for (int line = first + 1; line < end; line++) {
      if (!isBlank(line)) {
        builder.stands(" ", ends[line - 1], starts[line]);
        builder.copy(text, starts[line], ends[line]);
      }
    }
    return builder.build(from);
  }
}
