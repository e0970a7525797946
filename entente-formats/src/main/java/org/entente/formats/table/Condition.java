package org.entente.formats.table;

import java.util.Optional;
import java.util.Set;

/// What a row must have for a claim to be made of it.
///
/// @param column the column looked at
/// @param sort what is asked
/// @param words the words asked about, where there are any
record Condition(String column, Sort sort, Set<String> words) {

  /// What a condition asks.
  enum Sort {
    IS,
    IS_NOT,
    IS_EMPTY,
    IS_FULL
  }

  /// Whether a row meets it; what holds nothing is none of the words.
  boolean holds(Row row) {
    Optional<String> cell = row.cell(column);
    return switch (sort) {
      case IS -> cell.filter(words::contains).isPresent();
      case IS_NOT -> cell.filter(words::contains).isEmpty();
      case IS_EMPTY -> cell.isEmpty();
      case IS_FULL -> cell.isPresent();
    };
  }
}
