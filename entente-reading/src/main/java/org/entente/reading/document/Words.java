package org.entente.reading.document;

import org.entente.source.Span;

/// Gathers cleaned words: white space around what was taken out becomes one space, and breaks
/// between values become semicolons, but never at the ends.
final class Words {

  private final String text;
  private final Span.Builder out = new Span.Builder();
  private String gap = "";
  private int gapFrom;
  private int gapTo;

  Words(String text) {
    this.text = text;
  }

  /// Adds a part of the original.
  void copy(int from, int to) {
    int start = from;
    while (start < to && isBlank(text.charAt(start))) {
      start++;
    }
    if (start > from) {
      gap(" ", from, start);
    }
    int end = to;
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      fill();
      out.copy(text, start, end);
      if (end < to) {
        gap(" ", end, to);
      }
    }
  }

  /// Adds words that stand for a part of the original.
  void stands(String words, int from, int to) {
    if (words.isBlank()) {
      gap(" ", from, to);
    } else {
      fill();
      out.stands(words, from, to);
    }
  }

  /// Sees to it that what comes before and what comes after, if anything, stand apart.
  void gap(String separator, int from, int to) {
    if (gap.length() < separator.length()) {
      gap = separator;
      gapFrom = from;
      gapTo = to;
    }
  }

  /// Adds a stretch that was cleaned before.
  void add(Span span) {
    if (!span.text().isEmpty()) {
      fill();
      out.add(span);
    }
  }

  boolean isEmpty() {
    return out.length() == 0;
  }

  Span build(int emptyAt) {
    return out.build(emptyAt);
  }

  private void fill() {
    if (out.length() > 0 && !gap.isEmpty()) {
      boolean apart = gap.length() == 1 || ";:,(".indexOf(out.last()) < 0;
      out.stands(apart ? gap : " ", gapFrom, gapTo);
    }
    gap = "";
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
