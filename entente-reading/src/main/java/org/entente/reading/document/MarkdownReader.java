package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.Block;
import org.entente.source.Span;

/// Reads Markdown.
final class MarkdownReader {

  private final Lines lines;
  private final MarkdownInline inline;
  private final List<Block> blocks = new ArrayList<>();
  private boolean titled;
  private boolean opening = true;

  MarkdownReader(Lines lines) {
    this.lines = lines;
    this.inline = new MarkdownInline(lines.text());
  }

  List<Block> read() {
    int line = lines.nextFull(0);
    if (line < lines.count()) {
      int end = FrontMatter.end(lines, line);
      if (end > line) {
        FrontMatter.read(lines, line, end, blocks);
        titled = blocks.stream().anyMatch(Block.Title.class::isInstance);
        line = end + 1;
      }
    }
    line = lines.nextFull(line);
    while (line < lines.count()) {
      line = lines.nextFull(block(line));
      blocks.addAll(inline.takeAside());
    }
    return List.copyOf(blocks);
  }

  private int block(int line) {
    int marks = MarkdownLine.headingLevel(lines, line);
    if (marks > 0) {
      return heading(line, marks);
    }
    if (lines.startsWith(line, "```") || lines.startsWith(line, "~~~")) {
      return fence(line);
    }
    if (lines.startsWith(line, "<!--")) {
      return comment(line);
    }
    if (MarkdownLine.isRule(lines, line)) {
      return line + 1;
    }
    if (line + 1 < lines.count() && MarkdownLine.isTableRule(lines, line + 1)) {
      return table(line);
    }
    if (isItem(line)) {
      return opening ? openingList(line) : item(line);
    }
    if (line + 1 < lines.count() && MarkdownLine.isUnderline(lines, line + 1)) {
      add(lines.first(line + 1) == '=' ? 1 : 2, inline.clean(lines.start(line), lines.end(line)));
      return line + 2;
    }
    return paragraph(line);
  }

  private int heading(int line, int marks) {
    int end = lines.end(line);
    while (end > lines.start(line) && lines.text().charAt(end - 1) == '#') {
      end--;
    }
    add(marks, inline.clean(lines.start(line) + marks, end));
    return line + 1;
  }

  private void add(int marks, Span text) {
    if (!titled && marks == 1 && opening) {
      titled = true;
      blocks.add(new Block.Title(text));
    } else if (!text.isBlank()) {
      opening = false;
      blocks.add(new Block.Heading(Math.max(1, marks - 1), text));
    }
  }

  private int fence(int line) {
    String mark = lines.text().substring(lines.start(line), lines.start(line) + 3);
    int end = line + 1;
    while (end < lines.count() && !lines.startsWith(end, mark)) {
      end++;
    }
    for (int at = line + 1; at < end; at++) {
      paragraph(lines.span(lines.start(at), lines.end(at)));
    }
    return end + 1;
  }

  private int comment(int line) {
    int end = lines.text().indexOf("-->", lines.start(line));
    if (end < 0 || end - lines.start(line) > RawMarks.LONGEST) {
      return paragraph(line);
    }
    int last = line;
    while (last + 1 < lines.count() && lines.start(last + 1) <= end) {
      last++;
    }
    if (end + 3 < lines.end(last)) {
      paragraph(inline.clean(end + 3, lines.end(last)));
    }
    return last + 1;
  }

  private boolean isItem(int line) {
    char first = lines.first(line);
    boolean plus =
        first == '+'
            && lines.length(line) > 1
            && Lines.isSpace(lines.text().charAt(lines.start(line) + 1));
    boolean bullet = Bullets.isBullet(lines, line) && !lines.startsWith(line, "**");
    return bullet || plus || MarkdownLine.afterNumber(lines, line) > lines.start(line);
  }

  private int itemStart(int line) {
    int number = MarkdownLine.afterNumber(lines, line);
    return number > lines.start(line) ? number : lines.start(line) + 1;
  }

  private int item(int line) {
    int end = endOfParagraph(line);
    paragraph(inline.clean(itemStart(line), lines.end(end - 1)));
    return end;
  }

  /// A list below the title whose items all have the form `Name: value` is a box of fields.
  private int openingList(int line) {
    opening = false;
    List<Block> fields = new ArrayList<>();
    int at = line;
    while (at < lines.count() && !lines.isBlank(at) && isItem(at)) {
      int end = endOfParagraph(at);
      Span item = inline.clean(itemStart(at), lines.end(end - 1));
      int colon = item.text().indexOf(':');
      boolean field = colon > 0 && colon <= Bullets.LONGEST_NAME;
      if (!field) {
        return item(line);
      }
      fields.add(
          new Block.Field(trimmed(item, 0, colon), trimmed(item, colon + 1, item.text().length())));
      at = end;
    }
    if (fields.size() < 2) {
      return item(line);
    }
    blocks.addAll(fields);
    return at;
  }

  private static Span trimmed(Span span, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Lines.isSpace(span.text().charAt(start))) {
      start++;
    }
    while (end > start && Lines.isSpace(span.text().charAt(end - 1))) {
      end--;
    }
    return span.part(start, end);
  }

  private int table(int line) {
    opening = false;
    List<Span> header = row(line).cells();
    List<Block.Row> rows = new ArrayList<>();
    int at = line + 2;
    while (at < lines.count() && !lines.isBlank(at) && Bullets.isTable(lines, at)) {
      rows.add(row(at));
      at++;
    }
    blocks.add(new Block.Table(header, List.copyOf(rows)));
    return at;
  }

  private Block.Row row(int line) {
    int at = lines.start(line) + (lines.first(line) == '|' ? 1 : 0);
    int end = lines.end(line) - (lines.last(line) == '|' ? 1 : 0);
    List<Span> cells = new ArrayList<>();
    Words whole = new Words(lines.text());
    while (at <= end) {
      int bar = bar(at, end);
      Span cell = inline.clean(at, bar);
      cells.add(cell);
      whole.gap(" | ", at, at);
      whole.add(cell);
      at = bar + 1;
    }
    return new Block.Row(whole.build(lines.start(line)), List.copyOf(cells));
  }

  private int bar(int from, int end) {
    int bar = lines.text().indexOf('|', from, Math.max(from, end));
    while (bar > 0 && lines.text().charAt(bar - 1) == '\\') {
      bar = lines.text().indexOf('|', bar + 1, Math.max(bar + 1, end));
    }
    return bar < 0 ? Math.max(from, end) : bar;
  }

  private int paragraph(int line) {
    int end = endOfParagraph(line);
    int from = lines.start(line);
    String text = lines.text();
    int definition = text.startsWith("[", from) ? text.indexOf("]:", from, lines.end(line)) : -1;
    if (definition > 0 && text.startsWith("[^", from)) {
      Span note = inline.clean(definition + 2, lines.end(end - 1));
      blocks.add(new Block.Note(note, "footnote"));
    } else if (definition < 0) {
      opening = false;
      paragraph(inline.clean(from, lines.end(end - 1)));
    } else {
      return line + 1;
    }
    return end;
  }

  private void paragraph(Span text) {
    if (Prose.hasWords(text.text())) {
      blocks.add(new Block.Paragraph(text));
    }
  }

  private int endOfParagraph(int line) {
    int end = line + 1;
    while (end < lines.count() && !lines.isBlank(end) && !interrupts(end)) {
      end++;
    }
    return end;
  }

  private boolean interrupts(int line) {
    return isItem(line)
        || MarkdownLine.headingLevel(lines, line) > 0
        || lines.startsWith(line, "```")
        || lines.startsWith(line, "[^")
        || MarkdownLine.isRule(lines, line);
  }
}
