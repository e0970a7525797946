package org.entente.reading.statement.table;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.reading.evidence.Quotes;
import org.entente.source.Block;
import org.entente.source.SourceText;
import org.entente.source.Span;

/// States what a table says.
public final class TableStatements {

  private TableStatements() {}

  /// The claims of one table.
  public static List<Claim> of(SourceText source, Block.Table table, TableContext context) {
    Grid grid = Grid.of(table);
    Quotes quotes = new Quotes(source, context.section());
    List<Claim> plain = PlainTables.claims(quotes, context, grid);
    if (!plain.isEmpty()) {
      return plain;
    }
    return RelationsTable.of(quotes, context, grid.header(), grid.rows())
        .map(relations -> relations.claims(grid.rows()))
        .orElse(List.of());
  }

  /// The cells of running text of one table of relations, for the rules of prose.
  public static List<NotesCell> notes(SourceText source, Block.Table table, TableContext context) {
    Grid grid = Grid.of(table);
    return RelationsTable.of(
            new Quotes(source, context.section()), context, grid.header(), grid.rows())
        .map(relations -> relations.notes(grid.rows()))
        .orElse(List.of());
  }

  /// A table with its header told from its rows.
  record Grid(List<String> header, List<List<Span>> rows) {

    /// Takes a first line with a date in it for a row, whatever the reader took it for.
    static Grid of(Block.Table table) {
      List<List<Span>> rows = new ArrayList<>();
      boolean isRow =
          table.header().stream().anyMatch(c -> !DateCell.read(c.text().strip()).isEmpty());
      if (isRow) {
        rows.add(table.header());
      }
      table.rows().forEach(row -> rows.add(row.cells()));
      return new Grid(isRow ? List.of() : table.header().stream().map(Span::text).toList(), rows);
    }
  }
}
