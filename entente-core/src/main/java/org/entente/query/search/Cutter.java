package org.entente.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a text into stretches of the size of a paragraph.
///
/// Every character that is not white space lies in exactly one of them, in its order. A heading
/// begins the stretch below it. What is longer than [#MOST] characters is cut after a line, else
/// after a sentence, else between words.
final class Cutter {

  /// The most characters of a stretch.
  static final int MOST = 1_000;

  private static final Pattern HEADING =
      Pattern.compile("(?:={1,6}\\s*(?<wiki>[^=].*?)\\s*={1,6}|#{1,6}\\s+(?<mark>.+?)\\s*#*)\\s*");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？][\"'”’»)\\]]*(?=\\s)|[。！？]");

  private final String text;
  private final List<Stretch> stretches = new ArrayList<>();
  private int start = -1;
  private int end;
  private boolean headed;
  private @Nullable String section;

  /// A stretch of the text.
  ///
  /// @param section the heading under which it stands; null where there is none
  record Stretch(int start, int end, @Nullable String section) {}

  private Cutter(String text) {
    this.text = text;
  }

  static List<Stretch> cut(String text) {
    Cutter cutter = new Cutter(text);
    int line = 0;
    while (line < text.length()) {
      int next = text.indexOf('\n', line);
      int lineEnd = next < 0 ? text.length() : next;
      cutter.line(line, lineEnd);
      line = lineEnd + 1;
    }
    cutter.close();
    return cutter.stretches;
  }

  private void line(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (first == last) {
      if (!headed) {
        close();
      }
      return;
    }
    String heading = last - first <= MOST ? heading(text.substring(first, last)) : null;
    if (heading != null) {
      if (!headed) {
        close();
      }
      section = heading;
      take(first, last);
      headed = true;
    } else {
      take(first, last);
      headed = false;
    }
  }

  private static @Nullable String heading(String line) {
    Matcher heading = HEADING.matcher(line);
    if (!heading.matches()) {
      return null;
    }
    String wiki = heading.group("wiki");
    return wiki != null ? wiki : heading.group("mark");
  }

  private void take(int from, int to) {
    if (start >= 0 && to - start > MOST && !headed) {
      close();
    }
    if (start < 0) {
      start = from;
    }
    end = to;
    while (end - start > MOST) {
      int cut = cut(start, Math.min(end, start + MOST));
      stretches.add(new Stretch(start, trimmedEnd(start, cut), section));
      start = cut;
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
    }
  }

  /// Where to cut at the latest before an offset.
  private int cut(int from, int most) {
    Matcher sentence = SENTENCE_END.matcher(text).region(from, Math.min(end, most + 1));
    int cut = -1;
    while (sentence.find() && sentence.end() <= most) {
      cut = sentence.end();
    }
    if (cut > from + MOST / 4) {
      return cut;
    }
    for (int i = most; i > from + MOST / 4; i--) {
      if (isBlank(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }

  private int trimmedEnd(int from, int to) {
    int last = to;
    while (last > from && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private void close() {
    if (start >= 0 && end > start) {
      stretches.add(new Stretch(start, end, section));
    }
    start = -1;
    headed = false;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\ufeff';
  }
}
