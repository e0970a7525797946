package org.entente.reading.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.problem.Severity;
import org.entente.source.Block;
import org.entente.source.Span;
import org.entente.source.meta.DescriptionDraft;
import org.entente.source.meta.Key;
import org.entente.source.meta.Told;

/// Reads the keys and values between lines of three dashes at the beginning of a Markdown document.
final class FrontMatter {

  private static final int MOST_LINES = 200;

  private FrontMatter() {}

  /// Whether the first words of a text are three dashes.
  static boolean mayBegin(String text) {
    int at = text.startsWith("\ufeff") ? 1 : 0;
    while (at < text.length() && Lines.isSpace(text.charAt(at))) {
      at++;
    }
    return text.startsWith("---", at);
  }

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

  /// A value with its name and the name's line; the items of a list are values of one name.
  private record Entry(Span name, int line, Span value) {}

  static void read(Lines lines, int first, int end, List<Block> blocks) {
    entries(lines, first, end).forEach(entry -> field(entry.name, entry.value, blocks));
  }

  /// What the front matter tells of its document as a source; what it tells of other things is no
  /// concern here.
  ///
  /// @param id the document's id, for problems
  static Told describe(Lines lines, int first, int end, String id) {
    Map<Integer, List<Entry>> byName =
        entries(lines, first, end).stream()
            .collect(groupingBy(Entry::line, LinkedHashMap::new, toList()));
    DescriptionDraft draft = new DescriptionDraft(Severity.WARNING);
    for (List<Entry> entries : byName.values()) {
      Entry entry = entries.getFirst();
      String value =
          entries.stream().map(e -> e.value.text()).collect(joining(Key.BETWEEN_AUTHORS));
      Key.of(entry.name.text())
          .filter(key -> !value.isBlank())
          .ifPresent(key -> draft.put(key, value, "%s, line %d".formatted(id, entry.line + 1)));
    }
    return draft.told();
  }

  private static List<Entry> entries(Lines lines, int first, int end) {
    List<Entry> entries = new ArrayList<>();
    Span name = lines.span(0, 0);
    int named = first;
    for (int line = first + 1; line < end; line++) {
      int colon = Bullets.isBullet(lines, line) ? -1 : colon(lines, line);
      if (colon > 0) {
        name = lines.span(lines.start(line), colon);
        named = line;
        int next = line + 1;
        boolean listFollows = colon + 1 == lines.end(line) && Bullets.isBullet(lines, next);
        if (!listFollows) {
          entries.add(new Entry(name, named, unquoted(lines, colon + 1, lines.end(line))));
        }
      } else if (!lines.isBlank(line) && lines.first(line) != '#') {
        int from = Bullets.isBullet(lines, line) ? Bullets.start(lines, line) : lines.start(line);
        entries.add(new Entry(name, named, unquoted(lines, from, lines.end(line))));
      }
    }
    return entries;
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
