package org.entente.formats.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A row of a table and where it stands.
///
/// @param line the number of its first line in the file
/// @param start offset of its first character in the text
/// @param end offset after its last character; the line's end is no part of it
/// @param cells its cells, without quotes
/// @param columns which cell each column is
/// @param missing what stands in a cell that holds nothing
record Row(
    int line,
    int start,
    int end,
    List<String> cells,
    Map<String, Integer> columns,
    Set<String> missing) {

  /// The words of a cell without white space around them; empty where the cell holds nothing.
  ///
  /// @param column a column that the table has
  Optional<String> cell(String column) {
    Integer at = columns.get(column);
    if (at == null || at >= cells.size()) {
      return Optional.empty();
    }
    String words = cells.get(at).strip();
    return words.isEmpty() || missing.contains(words) ? Optional.empty() : Optional.of(words);
  }
}
