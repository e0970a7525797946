package org.entente.time;

/// A place in an EDTF string, and the end of the stretch that is being read.
final class EdtfCursor {

  /// What [#peek] gives at the end; EDTF never has it.
  static final char END = '\0';

  private final String text;
  private final int end;
  private int at;

  EdtfCursor(String text, int from, int end) {
    this.text = text;
    this.at = from;
    this.end = end;
  }

  int at() {
    return at;
  }

  boolean isDone() {
    return at == end;
  }

  char peek() {
    return at < end ? text.charAt(at) : END;
  }

  boolean accept(char c) {
    boolean here = at < end && text.charAt(at) == c;
    at += here ? 1 : 0;
    return here;
  }

  Qualifier qualifier() {
    Qualifier mark = Qualifier.of(peek());
    at += mark == Qualifier.NONE ? 0 : 1;
    return mark;
  }

  /// The digits from here on, not more than so many; with `X` among them where masks may stand.
  String digits(int most, boolean masks) {
    int from = at;
    while (at - from < most && (isDigit(peek()) || (masks && peek() == 'X'))) {
      at++;
    }
    return text.substring(from, at);
  }

  /// The rest of the stretch.
  String rest() {
    String rest = text.substring(at, end);
    at = end;
    return rest;
  }

  String since(int from) {
    return text.substring(from, at);
  }

  IllegalArgumentException error(String what) {
    return error(at, what);
  }

  IllegalArgumentException error(int place, String what) {
    return error(text, place, what);
  }

  /// A refusal that names the column, counted from 1; one past the end where something is missing.
  static IllegalArgumentException error(String text, int place, String what) {
    return new IllegalArgumentException(
        "not EDTF at column " + (place + 1) + ": " + what + ": \"" + text + "\"");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
