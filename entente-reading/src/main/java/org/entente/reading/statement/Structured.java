package org.entente.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.reading.evidence.Naming;
import org.entente.reading.evidence.Quotes;
import org.entente.reading.evidence.Stated;
import org.entente.reading.statement.field.BracketNames;
import org.entente.reading.statement.field.FieldStatements;
import org.entente.reading.statement.table.TableContext;
import org.entente.reading.statement.table.TableStatements;
import org.entente.source.Block;
import org.entente.source.SourceText;

/// States what a document's infobox, tables and bracketed names say, each under the headings above
/// it.
final class Structured {

  private final Naming naming;

  Structured(Authority authority) {
    this.naming = new Naming(authority);
  }

  Stated of(SourceText source) {
    Stated said = Stated.NOTHING;
    List<Claim> tables = new ArrayList<>();
    List<Block.Heading> path = new ArrayList<>();
    List<Block.Field> box = new ArrayList<>();
    boolean lead = true;
    for (Block block : source.blocks()) {
      if (block instanceof Block.Field field) {
        box.add(field);
        continue;
      }
      said = said.and(box(source, box, path));
      if (block instanceof Block.Heading heading) {
        path.removeIf(above -> above.level() >= heading.level());
        path.add(heading);
      } else if (block instanceof Block.Table table) {
        tables.addAll(TableStatements.of(source, table, context(source, path)));
      } else if (lead && path.isEmpty() && block instanceof Block.Paragraph paragraph) {
        said =
            said.and(
                BracketNames.of(
                    new Quotes(source, null), paragraph.text(), source.title(), naming));
        lead = false;
      }
    }
    return said.and(box(source, box, path)).and(new Stated(List.copyOf(tables), List.of()));
  }

  /// The claims of the fields gathered so far, which end here.
  private Stated box(SourceText source, List<Block.Field> box, List<Block.Heading> path) {
    if (box.isEmpty()) {
      return Stated.NOTHING;
    }
    String section = path.isEmpty() ? null : path.getLast().text().text().strip();
    Stated said = FieldStatements.of(source, List.copyOf(box), section, naming);
    box.clear();
    return said;
  }

  private TableContext context(SourceText source, List<Block.Heading> path) {
    List<String> headings = path.stream().map(h -> h.text().text().strip()).toList();
    return new TableContext(source.title(), headings, naming);
  }
}
