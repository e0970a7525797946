package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.Block;

/// Reads paragraphs with blank lines between them, and items of lists.
final class PlainReader {

  private final Lines lines;
  private final List<Block> blocks = new ArrayList<>();

  PlainReader(Lines lines) {
    this.lines = lines;
  }

  List<Block> read() {
    int line = lines.nextFull(0);
    if (line < lines.count() && isTitle(line)) {
      blocks.add(new Block.Title(lines.span(lines.start(line), lines.end(line))));
      line = lines.nextFull(line + 1);
    }
    while (line < lines.count()) {
      line = lines.nextFull(block(line));
    }
    return List.copyOf(blocks);
  }

  private boolean isTitle(int line) {
    boolean alone = line + 1 < lines.count() && lines.isBlank(line + 1);
    return alone && Prose.isShort(lines, line) && lines.nextFull(line + 1) < lines.count();
  }

  private int block(int line) {
    if (Prose.isBareHeading(lines, line)) {
      blocks.add(new Block.Heading(1, lines.span(lines.start(line), lines.end(line))));
      return line + 1;
    }
    int end = line + 1;
    while (end < lines.count() && !lines.isBlank(end) && !Bullets.isBullet(lines, end)) {
      end++;
    }
    int from = Bullets.isBullet(lines, line) ? Bullets.start(lines, line) : lines.start(line);
    if (from < lines.end(end - 1)) {
      blocks.add(new Block.Paragraph(lines.joined(from, line, end)));
    }
    return end;
  }
}
