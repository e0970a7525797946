package org.entente.reading.statement.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.reading.evidence.Quotes;
import org.entente.source.Span;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// A row of a plain table, with what its claims need.
///
/// @param quotes cites the document
/// @param cells the row's cells
record Row(Quotes quotes, List<Span> cells) {

  /// The cleaned name in a column; null where it holds none.
  @Nullable String name(int column) {
    String name = Cell.name(Cell.text(cells, column));
    return Cell.isName(name) ? name : null;
  }

  /// The single date of a column; null where it holds none, or several.
  @Nullable HistoricalDate date(int column) {
    List<Dated> dates = DateCell.read(Cell.text(cells, column).strip());
    return dates.size() == 1 && dates.getFirst().act() == null ? dates.getFirst().date() : null;
  }

  /// Ends a claim with the words of some columns and all between them, in the order in which they
  /// stand.
  Optional<Claim> cite(ClaimDraft draft, int... columns) {
    Span first = cells.get(IntStream.of(columns).min().orElseThrow());
    Span last = cells.get(IntStream.of(columns).max().orElseThrow());
    Optional<Citation> source = quotes.across(first, last);
    return source.map(words -> draft.cite(words, quotes.source().digest()));
  }
}
