package org.entente.formats.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a text comes from: a column, a constant, or both mixed, perhaps by way of a list of words.
///
/// @param pieces what the text is put together from
/// @param words what each text that is found means; empty where it stands for itself
record CellSpec(List<Piece> pieces, Map<String, String> words) {

  /// A part of a text.
  sealed interface Piece {}

  /// The words of a column.
  record OfColumn(String column) implements Piece {}

  /// The same words in every row.
  record Constant(String words) implements Piece {}

  /// The text for a row; empty where a column that it needs holds nothing.
  ///
  /// @throws NotUnderstoodException if the list of words lacks what is found
  Optional<String> of(Row row) throws NotUnderstoodException {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Constant constant -> text.append(constant.words());
        case OfColumn column -> {
          Optional<String> cell = row.cell(column.column());
          if (cell.isEmpty()) {
            return Optional.empty();
          }
          text.append(cell.get());
        }
      }
    }
    String found = text.toString().replaceAll("\\s+", " ").strip();
    if (words.isEmpty()) {
      return Optional.of(found);
    }
    String meaning = words.get(found);
    if (meaning == null) {
      throw new NotUnderstoodException(
          "‘%s’ in %s is not among the words of the mapping.".formatted(found, name()),
          "Add it to them.");
    }
    return meaning.isEmpty() ? Optional.empty() : Optional.of(meaning);
  }

  /// Whether it is the same in every row.
  boolean isConstant() {
    return pieces.stream().allMatch(Constant.class::isInstance);
  }

  /// The constants in it.
  List<String> constants() {
    return pieces.stream()
        .filter(Constant.class::isInstance)
        .map(piece -> ((Constant) piece).words())
        .toList();
  }

  /// What a person calls it.
  String name() {
    return pieces.stream()
        .filter(OfColumn.class::isInstance)
        .map(piece -> "the column " + ((OfColumn) piece).column())
        .findFirst()
        .orElse("a constant");
  }
}
