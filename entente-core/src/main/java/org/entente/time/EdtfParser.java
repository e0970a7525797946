package org.entente.time;

import java.util.ArrayList;
import java.util.List;

/// Reads EDTF: intervals and sets here, single dates in [EdtfDateParser].
final class EdtfParser {

  private static final String DOTS = "..";

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
    return between(start, "/", end, slash + 1);
  }

  private Edtf end(int from, int to) {
    String spelled = text.substring(from, to);
    if (spelled.isEmpty()) {
      return Edtf.UNKNOWN_END;
    }
    return spelled.equals(DOTS) ? Edtf.OPEN_END : day(from, to);
  }

  private Edtf between(Edtf start, String link, Edtf end, int place) {
    if (end.bounds().certainlyBefore(start.bounds())) {
      throw error(place, "the interval ends before it begins");
    }
    return Edtf.between(start, end, start.text() + link + end.text());
  }

  private Edtf set(Edtf.Form form, char close) {
    int end = text.length() - 1;
    if (end == 0 || text.charAt(end) != close) {
      throw error(
          text.endsWith("]") || text.endsWith("}") ? end : text.length(),
          "the set is not closed by '" + close + "'");
    }
    int blank = text.indexOf(' ');
    if (blank >= 0) {
      throw error(blank, "a set is written without blanks");
    }
    List<Edtf> members = new ArrayList<>();
    for (int from = 1; from <= end; ) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? end : comma;
      members.add(member(from, to, members.isEmpty(), to == end));
      from = to + 1;
    }
    return Edtf.set(form, members);
  }

  /// A member of a set: a date, or dates in a row as `1667..1672`, `..1760`, `1760..`.
  private Edtf member(int from, int to, boolean isFirst, boolean isLast) {
    int dots = text.indexOf(DOTS, from);
    if (dots < 0 || dots >= to) {
      return day(from, to);
    }
    int after = dots + DOTS.length();
    if (dots == from && after == to) {
      throw error(from, "'..' needs a date before or after it");
    }
    if ((dots == from && !isFirst) || (after == to && !isLast)) {
      throw error(dots, "'..' without a date is for the beginning or the end of a set");
    }
    if (dots == from) {
      Edtf last = day(after, to);
      return Edtf.between(Edtf.OPEN_END, last, DOTS + last.text());
    }
    Edtf start = day(from, dots);
    if (after == to) {
      return Edtf.between(start, Edtf.OPEN_END, start.text() + DOTS);
    }
    Edtf end = day(after, to);
    if (!start.isAlike(end)) {
      throw error(after, "'..' stands between two years, two months or two days");
    }
    return between(start, DOTS, end, after);
  }

  /// A date without a time of day: what intervals and sets are made of.
  private Edtf day(int from, int to) {
    int time = text.indexOf('T', from);
    if (from < time && time < to) {
      throw error(time, "a time of day is not for intervals and sets");
    }
    return date(from, to);
  }

  private Edtf date(int from, int to) {
    return Edtf.of(new EdtfDateParser(new EdtfCursor(text, from, to)).parse());
  }

  private IllegalArgumentException error(int at, String what) {
    return EdtfCursor.error(text, at, what);
  }
}
