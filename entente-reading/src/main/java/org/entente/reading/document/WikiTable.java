package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Block;
import org.entente.source.Span;

/// Reads a table in wikitext. A cell that spans rows or columns stands in each of them.
final class WikiTable {

  private static final Pattern SPAN = Pattern.compile("(col|row)span\\s*=\\s*[\"']?\\s*(\\d{1,4})");
  private static final int MOST_COLUMNS = 50;
  private static final int MOST_CELLS = 1000;

  private record Cell(Span text, boolean heads, int columns, int rows) {}

  private final String text;
  private final Tokens tokens;
  private final Inline inline;
  private final List<Block> notes = new ArrayList<>();
  private final List<Block.Row> rows = new ArrayList<>();
  private final List<Cell> row = new ArrayList<>();
  private final List<Cell> carried = new ArrayList<>();
  private boolean headed;

  WikiTable(String text, Tokens tokens, Inline inline) {
    this.text = text;
    this.tokens = tokens;
    this.inline = inline;
  }

  /// The caption as a note, if there is one, and the table, if it has rows.
  List<Block> read(int token) {
    return read(tokens.inside(token), tokens.close(token));
  }

  List<Block> read(int inside, int close) {
    int at = lineEnd(inside, close);
    while (at < close) {
      at = line(skipBlank(at, close), close);
    }
    endRow();
    if (!rows.isEmpty()) {
      notes.add(table());
    }
    return notes;
  }

  private Block.Table table() {
    if (headed) {
      return new Block.Table(rows.getFirst().cells(), List.copyOf(rows.subList(1, rows.size())));
    }
    if (TableHeader.isHeader(rows)) {
      return new Block.Table(rows.getFirst().cells(), List.copyOf(rows.subList(1, rows.size())));
    }
    return new Block.Table(List.of(), List.copyOf(rows));
  }

  private int line(int at, int close) {
    if (at >= close) {
      return close;
    }
    if (text.startsWith("|+", at)) {
      int end = contentEnd(at + 2, close);
      int from = attributesEnd(at + 2, end);
      notes.add(new Block.Note(inline.prose(from, end), "caption"));
      return end;
    }
    if (text.startsWith("|-", at)) {
      endRow();
      return lineEnd(at, close);
    }
    char first = text.charAt(at);
    if (first == '|' || first == '!') {
      return cells(at + 1, close, first == '!');
    }
    return lineEnd(at, close);
  }

  private int cells(int from, int close, boolean heads) {
    int end = contentEnd(from, close);
    int at = from;
    while (at <= end) {
      int next = separator(at, end, heads);
      cell(at, next, heads);
      at = next + 2;
    }
    return end;
  }

  private void cell(int from, int to, boolean heads) {
    if (row.size() == MOST_CELLS) {
      endRow();
    }
    int words = attributesEnd(from, to);
    int columns = 1;
    int rowsOf = 1;
    if (words > from) {
      Matcher spans = SPAN.matcher(text).region(from, words);
      while (spans.find()) {
        int number = Math.max(1, Integer.parseInt(spans.group(2)));
        if (spans.group(1).equals("col")) {
          columns = Math.min(MOST_COLUMNS, number);
        } else {
          rowsOf = number;
        }
      }
    }
    row.add(new Cell(inline.value(words, to), heads, columns, rowsOf));
  }

  private void endRow() {
    if (row.isEmpty()) {
      return;
    }
    Words whole = new Words(text);
    for (Cell cell : row) {
      whole.gap(" | ", cell.text().startInOriginal(0), cell.text().startInOriginal(0));
      whole.add(cell.text());
    }
    Span all = whole.build(row.getFirst().text().startInOriginal(0));
    boolean heads = rows.isEmpty() && row.stream().allMatch(Cell::heads);
    List<Span> cells = spread();
    row.clear();
    if (!all.isBlank()) {
      headed |= heads;
      rows.add(new Block.Row(all, cells));
    }
  }

  /// The cells of the row in their columns, with those that come down from the rows above.
  private List<Span> spread() {
    List<Span> cells = new ArrayList<>();
    List<Cell> next = new ArrayList<>();
    boolean alone = row.size() == 1 && carried.stream().allMatch(it -> it.rows() == 0);
    int own = 0;
    while (own < row.size() || hasCarried(cells.size())) {
      int column = cells.size();
      boolean down = hasCarried(column);
      Cell cell = down ? carried.get(column) : row.get(own++);
      int width = down || alone ? 1 : cell.columns();
      for (int i = 0; i < width; i++) {
        cells.add(cell.text());
        next.add(new Cell(cell.text(), cell.heads(), 1, cell.rows() - 1));
      }
    }
    carried.clear();
    carried.addAll(next);
    return List.copyOf(cells);
  }

  private boolean hasCarried(int column) {
    return column < carried.size() && carried.get(column).rows() > 0;
  }

  /// Where the content that begins at an offset ends: before the next line that begins a cell or a
  /// row.
  private int contentEnd(int from, int close) {
    int at = from;
    while (at < close) {
      int end = lineEnd(at, close);
      int next = skipBlank(end, close);
      if (next >= close || text.charAt(next) == '|' || text.charAt(next) == '!') {
        return end;
      }
      at = next;
    }
    return close;
  }

  /// The end of the line, not counting line breaks within pairs.
  private int lineEnd(int from, int close) {
    int at = from;
    while (at < close) {
      char c = text.charAt(at);
      if (c == '\n') {
        return at;
      }
      int token = c == '{' || c == '[' || c == '<' ? tokens.at(at, close) : -1;
      at = token < 0 ? at + 1 : tokens.end(token);
    }
    return close;
  }

  private int skipBlank(int from, int close) {
    int at = from;
    while (at < close && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int separator(int from, int end, boolean heads) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (text.startsWith("||", at) || (heads && text.startsWith("!!", at))) {
        return at;
      }
      int token = c == '{' || c == '[' || c == '<' ? tokens.at(at, end) : -1;
      at = token < 0 ? at + 1 : tokens.end(token);
    }
    return end;
  }

  /// Where the words of a cell begin, after its attributes and their bar.
  private int attributesEnd(int from, int to) {
    int bar = TemplateCall.bar(text, tokens, from, to);
    boolean plain = bar < to && text.substring(from, bar).indexOf("[[") < 0;
    return plain ? bar + 1 : from;
  }
}
