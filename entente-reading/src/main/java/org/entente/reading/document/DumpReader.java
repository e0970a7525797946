package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.Block;
import org.entente.source.Span;

/// Reads plain text as wiki dumps have it.
final class DumpReader {

  private final Lines lines;
  private final List<Block> blocks = new ArrayList<>();
  private boolean titled;
  private boolean opening = true;
  private int level;

  DumpReader(Lines lines) {
    this.lines = lines;
  }

  List<Block> read() {
    int line = lines.nextFull(0);
    while (line < lines.count()) {
      line = lines.nextFull(block(line));
    }
    return List.copyOf(blocks);
  }

  /// Reads the block that begins on a line and returns the line after it.
  private int block(int line) {
    if (lines.first(line) == '=') {
      HeadingLine heading = HeadingLine.at(lines, line);
      if (heading != null) {
        return heading(line, heading);
      }
      return Prose.hasWords(lines, line) ? paragraph(line) : line + 1;
    }
    if (Bullets.isBullet(lines, line)) {
      return list(line);
    }
    if (lines.startsWith(line, "File:") || lines.startsWith(line, "Image:")) {
      return caption(line);
    }
    char first = lines.first(line);
    if (first == ';' && Prose.isShort(lines, line)) {
      return minorHeading(lines.start(line) + 1, line);
    }
    if (opening && titled && Bullets.isBullet(lines, line + 1) && Prose.isShort(lines, line)) {
      blocks.add(new Block.Title(lines.span(lines.start(line), lines.end(line))));
      return line + 1;
    }
    return Prose.isBareHeading(lines, line)
        ? minorHeading(lines.start(line), line)
        : paragraph(line);
  }

  private int heading(int line, HeadingLine heading) {
    Span text = headingText(line, heading);
    if (heading.marks() == 1 && !titled) {
      titled = true;
      blocks.add(new Block.Title(text));
    } else {
      level = Math.max(1, heading.marks() - 1);
      opening = false;
      blocks.add(new Block.Heading(level, text));
    }
    Span rest = lines.span(heading.rest(), lines.end(heading.next() - 1));
    if (!rest.isBlank()) {
      blocks.add(new Block.Paragraph(rest));
    }
    return heading.next();
  }

  private Span headingText(int line, HeadingLine heading) {
    if (heading.end() <= lines.end(line)) {
      return lines.span(heading.start(), heading.end());
    }
    Span all = lines.joined(heading.start(), line, heading.next());
    String words = all.text();
    int end = words.length();
    while (end > 0 && (words.charAt(end - 1) == '=' || words.charAt(end - 1) == ' ')) {
      end--;
    }
    return all.part(0, end);
  }

  /// A picture that was left in, as `File:name|caption`.
  private int caption(int line) {
    int bar = lines.text().lastIndexOf('|', lines.end(line));
    int from = bar < lines.start(line) ? lines.start(line) : bar + 1;
    blocks.add(new Block.Note(lines.span(from, lines.end(line)), "caption"));
    return line + 1;
  }

  private int minorHeading(int from, int line) {
    opening = false;
    blocks.add(new Block.Heading(level + 1, lines.span(from, lines.end(line))));
    return line + 1;
  }

  private int paragraph(int line) {
    opening = false;
    int from = lines.start(line);
    while (from < lines.end(line) && Bullets.isListMark(lines.text().charAt(from))) {
      from++;
    }
    int end = Prose.endOfWrapped(lines, line);
    blocks.add(new Block.Paragraph(lines.joined(from, line, end)));
    return end;
  }

  private int list(int line) {
    int end = line + 1;
    while (end < lines.count() && Bullets.isBullet(lines, end)) {
      end++;
    }
    int at = opening && titled ? fields(line, end) : line;
    while (at < end) {
      int tableEnd = Bullets.endOfTable(lines, at, end);
      if (tableEnd > at) {
        blocks.add(TableLines.read(lines, at, tableEnd));
        at = tableEnd;
      } else {
        item(at);
        at++;
      }
    }
    opening = false;
    return end;
  }

  private void item(int line) {
    Span text = lines.span(Bullets.start(lines, line), lines.end(line));
    if (!text.isBlank()) {
      blocks.add(new Block.Paragraph(text));
    }
  }

  /// Reads an infobox: bullets of the form `Name: value`, where one without a name goes on with the
  /// value of the name before it. Returns the line after it; the first line if it is none.
  private int fields(int line, int end) {
    if (Bullets.colon(lines, line) < 0) {
      return line;
    }
    Span name = lines.span(0, 0);
    for (int at = line; at < end; at++) {
      int start = Bullets.start(lines, at);
      int colon = Bullets.colon(lines, at);
      if (colon >= 0) {
        name = lines.span(start, colon);
      }
      Span value = lines.span(colon >= 0 ? colon + 1 : start, lines.end(at));
      blocks.add(new Block.Field(name, value));
    }
    return end;
  }
}
