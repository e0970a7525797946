package org.entente.time;

import java.util.ArrayList;
import java.util.List;

/// Reads EDTF: intervals and sets here, single dates in [EdtfDateParser].
final class EdtfParser {

  private final String text;

  EdtfParser(String text) {
    this.text = text;
  }

  Edtf parse() {
    if (text.isEmpty()) {
      throw error(0, "nothing here");
    }
    char first = text.charAt(0);
    if (first == '[' || first == '{') {
      return set(first == '[' ? Edtf.Form.ONE_OF : Edtf.Form.ALL_OF, first == '[' ? ']' : '}');
    }
    int slash = text.indexOf('/');
    return slash < 0 ? date(0, text.length()) : interval(slash);
  }

  private Edtf interval(int slash) {
    if (text.length() == 1) {
      throw error(0, "an interval needs at least one end");
    }
    Edtf start = end(0, slash);
    Edtf end = end(slash + 1, text.length());
    if (end.bounds().certainlyBefore(start.bounds())) {
      throw error(slash + 1, "the interval ends before it begins");
    }
    String spelled = start.text() + "/" + end.text();
    return new Edtf(
        spelled,
        Edtf.Form.INTERVAL,
        new DayRange(start.bounds().earliest(), end.bounds().latest()),
        coarser(start, end),
        List.of(start, end));
  }

  private static Precision coarser(Edtf start, Edtf end) {
    if (start.isOpen()) {
      return end.precision();
    }
    return end.isOpen() ? start.precision() : start.precision().coarser(end.precision());
  }

  private Edtf end(int from, int to) {
    if (from == to || text.substring(from, to).equals("..")) {
      return new Edtf(
          text.substring(from, to), Edtf.Form.DATE, DayRange.ANY, Precision.UNKNOWN, List.of());
    }
    return date(from, to);
  }

  private Edtf set(Edtf.Form form, char close) {
    int end = text.length() - 1;
    if (end == 0 || text.charAt(end) != close) {
      throw error(end, "the set is not closed by '" + close + "'");
    }
    List<Edtf> members = new ArrayList<>();
    int from = 1;
    while (from <= end) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 || comma > end ? end : comma;
      members.add(member(skipBlanks(from, to), to));
      from = to + 1;
    }
    DayRange bounds = members.getFirst().bounds();
    Precision precision = members.getFirst().precision();
    StringBuilder spelled = new StringBuilder().append(text.charAt(0));
    for (Edtf member : members) {
      bounds = bounds.span(member.bounds());
      precision = precision.coarser(member.precision());
      spelled.append(spelled.length() == 1 ? "" : ",").append(member.text());
    }
    return new Edtf(
        spelled.append(close).toString(), form, bounds, precision, List.copyOf(members));
  }

  private int skipBlanks(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /// A member of a set: a date, or dates in a row as `1667..1672`, `..1760`, `1760..`.
  private Edtf member(int from, int to) {
    int dots = text.indexOf("..", from);
    if (dots < 0 || dots >= to) {
      return date(from, to);
    }
    if (to - from == 2) {
      throw error(from, "'..' needs a date before or after it");
    }
    Edtf start = end(from, dots == from ? from : dots);
    Edtf end = end(dots + 2, to);
    return new Edtf(
        start.text() + ".." + end.text(),
        Edtf.Form.INTERVAL,
        new DayRange(start.bounds().earliest(), end.bounds().latest()),
        coarser(start, end),
        List.of(start, end));
  }

  private Edtf date(int from, int to) {
    return new EdtfDateParser(text, from, to).parse();
  }

  private IllegalArgumentException error(int at, String what) {
    return error(text, at, what);
  }

  static IllegalArgumentException error(String text, int at, String what) {
    return new IllegalArgumentException(
        "not EDTF at column " + (at + 1) + ": " + what + ": \"" + text + "\"");
  }
}
