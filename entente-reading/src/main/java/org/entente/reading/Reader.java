package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.Extraction;
import org.entente.app.Extractor;
import org.entente.authority.Authority;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.reading.document.Documents;
import org.entente.reading.statement.Statements;
import org.entente.reading.statement.order.OrderTable;
import org.entente.source.SourceText;
import org.entente.source.meta.Told;

/// Reads a document from its bytes to its claims.
public final class Reader implements Extractor {

  private final Statements statements;

  /// A reader that knows what an authority knows.
  public Reader(Authority authority) {
    this(authority, OrderTable.bundled());
  }

  /// A reader that knows what an authority knows, and of words of order those of a table.
  public Reader(Authority authority, OrderTable words) {
    this.statements = new Statements(authority, words);
  }

  @Override
  public Extraction read(String id, byte[] bytes) throws ProblemException {
    SourceText source = Documents.parse(id, bytes);
    Statements.Said said = statements.of(source);
    Told told = Documents.description(source);
    List<Problem> notices = new ArrayList<>(Notices.of(id, source.original()));
    notices.addAll(told.problems());
    return new Extraction(
        id,
        source.digest(),
        source.title(),
        source.original(),
        told.description(),
        said.claims(),
        said.gaps(),
        said.orders(),
        notices);
  }
}
