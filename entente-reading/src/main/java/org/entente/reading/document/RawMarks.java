package org.entente.reading.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds comments, and elements whose content is no wikitext, as one piece.
///
/// Where each closing mark comes next is remembered, so that the search stays linear. A piece that
/// would be longer than [#LONGEST] is taken for one that somebody forgot to close.
final class RawMarks {

  static final int LONGEST = 100_000;
  private static final int LONGEST_TAG = 400;
  private static final List<String> ELEMENTS =
      List.of(
          "nowiki",
          "math",
          "gallery",
          "timeline",
          "syntaxhighlight",
          "source",
          "score",
          "pre",
          "chem",
          "graph",
          "imagemap",
          "templatedata",
          "style",
          "script");

  private final String text;
  private final Map<String, Integer> nextClosing = new HashMap<>();
  private int inside;
  private int close;

  RawMarks(String text) {
    this.text = text;
  }

  /// The end of the whole piece that begins at an offset; the offset itself if none does.
  int wholeAt(int at) {
    if (text.startsWith("<!--", at)) {
      return whole(at, at + 4, "-->");
    }
    for (String element : ELEMENTS) {
      if (text.regionMatches(true, at + 1, element, 0, element.length())) {
        int tag = tagEnd(at);
        int after = at + 1 + element.length();
        boolean isElement = tag > 0 && !Character.isLetterOrDigit(text.charAt(after));
        return isElement && text.charAt(tag - 2) != '/' ? whole(at, tag, "</" + element + ">") : at;
      }
    }
    return at;
  }

  /// Where the content of the last whole piece begins.
  int inside() {
    return inside;
  }

  /// Where its content ends.
  int close() {
    return close;
  }

  /// The offset after the tag that begins at an offset, or -1.
  int tagEnd(int at) {
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    if (at + 1 >= limit
        || !(Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/')) {
      return -1;
    }
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  private int whole(int at, int contentAt, String closing) {
    int found = nextClosing.getOrDefault(closing, -1);
    if (found < contentAt) {
      found = text.indexOf(closing, contentAt);
      found = found < 0 ? Integer.MAX_VALUE : found;
      nextClosing.put(closing, found);
    }
    if (found - contentAt > LONGEST) {
      return at;
    }
    inside = contentAt;
    close = found;
    return found + closing.length();
  }
}
