package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.Block;
import org.entente.source.Span;

/// Reads a table whose rows are items with bars between the cells.
final class TableLines {

  private TableLines() {}

  static Block.Table read(Lines lines, int first, int end) {
    List<Block.Row> rows = new ArrayList<>();
    for (int line = first; line < end; line++) {
      Block.Row row = row(lines, line);
      if (!row.whole().isBlank()) {
        rows.add(row);
      }
    }
    if (rows.isEmpty() || !TableHeader.isHeader(rows)) {
      return new Block.Table(List.of(), List.copyOf(rows));
    }
    List<Span> header = TableHeader.trimmed(rows.getFirst().cells());
    List<Block.Row> body = new ArrayList<>();
    for (Block.Row row : rows.subList(1, rows.size())) {
      body.add(new Block.Row(row.whole(), TableHeader.fitted(row.cells(), header.size())));
    }
    return new Block.Table(header, List.copyOf(body));
  }

  private static Block.Row row(Lines lines, int line) {
    int from = lines.start(line) + 1;
    int end = lines.end(line);
    List<Span> cells = new ArrayList<>();
    int at = from;
    while (true) {
      int bar = lines.text().indexOf('|', at, end);
      cells.add(lines.span(at, bar < 0 ? end : bar));
      if (bar < 0) {
        return new Block.Row(lines.span(from, end), List.copyOf(cells));
      }
      at = bar + 1;
    }
  }
}
