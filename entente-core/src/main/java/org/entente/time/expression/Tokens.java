package org.entente.time.expression;

import java.util.Arrays;

/// The tokens of a paragraph, side by side in arrays: words, numbers and signs, each with what it
/// can mean.
final class Tokens {

  private final String text;
  private int size;
  private Kind[] kinds;
  private int[] starts;
  private int[] ends;
  private int[] values;

  Tokens(String text) {
    this.text = text;
    int guess = text.length() / 5 + 16;
    kinds = new Kind[guess];
    starts = new int[guess];
    ends = new int[guess];
    values = new int[guess];
  }

  void add(Kind kind, int start, int end, int value) {
    if (size == kinds.length) {
      int more = size * 2;
      kinds = Arrays.copyOf(kinds, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      values = Arrays.copyOf(values, more);
    }
    kinds[size] = kind;
    starts[size] = start;
    ends[size] = end;
    values[size] = value;
    size++;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  Kind kind(int i) {
    return i < 0 || i >= size ? Kind.NONE : kinds[i];
  }

  boolean is(int i, Kind kind) {
    return kind(i) == kind;
  }

  int value(int i) {
    return values[i];
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  /// The first character of a token; a blank before the first and after the last one.
  char letter(int i) {
    return i < 0 || i >= size ? ' ' : text.charAt(starts[i]);
  }

  /// Whether the token begins with a capital letter.
  boolean isCapital(int i) {
    return i >= 0 && i < size && Character.isUpperCase(text.charAt(starts[i]));
  }

  /// Whether the token begins with a letter of the Cyrillic alphabet.
  boolean isCyrillic(int i) {
    return text.charAt(starts[i]) >= 0x400 && text.charAt(starts[i]) < 0x500;
  }

  /// Whether no blank stands between the token and the one after it.
  boolean touchesNext(int i) {
    return i >= 0 && i + 1 < size && ends[i] == starts[i + 1];
  }

  /// Whether the token is this word, in upper or lower case.
  boolean is(int i, String word) {
    return i >= 0
        && i < size
        && length(i) == word.length()
        && text.regionMatches(true, starts[i], word, 0, word.length());
  }

  /// Whether the token is a word that ends in this, in lower case.
  boolean endsWith(int i, String tail) {
    return kind(i).isWord()
        && length(i) > tail.length()
        && text.regionMatches(ends[i] - tail.length(), tail, 0, tail.length());
  }
}
