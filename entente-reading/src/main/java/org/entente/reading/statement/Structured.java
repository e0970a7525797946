package org.entente.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.reading.evidence.Naming;
import org.entente.reading.statement.table.TableContext;
import org.entente.reading.statement.table.TableStatements;
import org.entente.source.Block;
import org.entente.source.SourceText;

/// States what a document's tables say, each under the headings above it.
final class Structured {

  private final Naming naming;

  Structured(Authority authority) {
    this.naming = new Naming(authority);
  }

  Statements.Said of(SourceText source) {
    List<Claim> claims = new ArrayList<>();
    List<Block.Heading> path = new ArrayList<>();
    for (Block block : source.blocks()) {
      if (block instanceof Block.Heading heading) {
        path.removeIf(above -> above.level() >= heading.level());
        path.add(heading);
      } else if (block instanceof Block.Table table) {
        List<String> headings = path.stream().map(h -> h.text().text().strip()).toList();
        TableContext context = new TableContext(source.title(), headings, naming);
        claims.addAll(TableStatements.of(source, table, context));
      }
    }
    return new Statements.Said(List.copyOf(claims), List.of());
  }
}
