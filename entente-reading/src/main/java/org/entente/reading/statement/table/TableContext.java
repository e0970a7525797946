package org.entente.reading.statement.table;

import java.util.List;
import org.entente.reading.evidence.Naming;
import org.jspecify.annotations.Nullable;

/// Where a table stands in its document.
///
/// @param title the document's title
/// @param headings the headings above it, from the highest to the nearest
/// @param naming what is known of names
public record TableContext(String title, List<String> headings, Naming naming) {

  /// The nearest heading.
  public @Nullable String section() {
    return headings.isEmpty() ? null : headings.getLast();
  }
}
