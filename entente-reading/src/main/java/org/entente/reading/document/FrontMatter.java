package org.entente.reading.document;

import java.util.List;
import org.entente.source.Block;
import org.entente.source.Span;

/// Reads the keys and values between lines of three dashes at the beginning of a Markdown document.
final class FrontMatter {

  private static final int MOST_LINES = 200;

  private FrontMatter() {}

  /// The line of the closing dashes; the first line if there is no front matter.
  static int end(Lines lines, int first) {
    if (lines.first(first) != '-' || lines.length(first) != 3) {
      return first;
    }
    int last = Math.min(lines.count(), first + MOST_LINES);
    boolean keyed = false;
    for (int line = first + 1; line < last; line++) {
      if (lines.startsWith(line, "---") || (lines.startsWith(line, "...") && keyed)) {
        return keyed ? line : first;
      }
      keyed |= colon(lines, line) > 0;
    }
    return first;
  }

  static void read(Lines lines, int first, int end, List<Block> blocks) {
    Span name = lines.span(0, 0);
    for (int line = first + 1; line < end; line++) {
      int colon = Bullets.isBullet(lines, line) ? -1 : colon(lines, line);
      if (colon > 0) {
        name = lines.span(lines.start(line), colon);
        int next = line + 1;
        boolean listFollows = colon + 1 == lines.end(line) && Bullets.isBullet(lines, next);
        if (!listFollows) {
          field(name, unquoted(lines, colon + 1, lines.end(line)), blocks);
        }
      } else if (!lines.isBlank(line) && lines.first(line) != '#') {
        int from = Bullets.isBullet(lines, line) ? Bullets.start(lines, line) : lines.start(line);
        field(name, unquoted(lines, from, lines.end(line)), blocks);
      }
    }
  }

  private static void field(Span name, Span value, List<Block> blocks) {
    if (name.text().equalsIgnoreCase("title") && !value.isBlank()) {
      blocks.add(new Block.Title(value));
    } else {
      blocks.add(new Block.Field(name, value));
    }
  }

  private static Span unquoted(Lines lines, int from, int to) {
    Span value = lines.span(from, to);
    String words = value.text();
    boolean quoted =
        words.length() > 1
            && (words.charAt(0) == '"' || words.charAt(0) == '\'')
            && words.charAt(words.length() - 1) == words.charAt(0);
    return quoted ? value.part(1, words.length() - 1) : value;
  }

  private static int colon(Lines lines, int line) {
    int colon = lines.text().indexOf(':', lines.start(line), lines.end(line));
    boolean ends =
        colon > lines.start(line)
            && (colon + 1 == lines.end(line) || lines.text().charAt(colon + 1) == ' ');
    return ends ? colon : -1;
  }
}
