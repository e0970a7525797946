package org.entente.authority;

import java.util.List;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// One line of a table, its cells by the names of their columns.
final class Row {

  private final TableFile file;
  private final int line;
  private final List<String> header;
  private final String[] cells;

  Row(TableFile file, int line, List<String> header, String[] cells) throws ProblemException {
    this.file = file;
    this.line = line;
    this.header = header;
    this.cells = cells;
    if (cells.length > header.size()) {
      throw problem(
          "too-many-cells",
          "The row has %d cells under %d columns.".formatted(cells.length, header.size()),
          "Take out the extra tabs.");
    }
  }

  /// The cell of a column; empty where the row or the table has none.
  String cell(String column) {
    int i = header.indexOf(column);
    return i < 0 || i >= cells.length ? "" : cells[i].strip();
  }

  /// The cell of a column that must not be empty.
  String required(String column) throws ProblemException {
    String cell = cell(column);
    if (cell.isEmpty()) {
      throw problem(
          "empty-cell",
          "The column \"%s\" is empty.".formatted(column),
          "Fill it in, or take the row out.");
    }
    return cell;
  }

  /// A year; null where the cell is empty.
  @Nullable Integer year(String column) throws ProblemException {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return null;
    }
    try {
      return Integer.valueOf(cell);
    } catch (NumberFormatException e) {
      throw problem(
          "not-a-year",
          "\"%s\" in the column \"%s\" is not a year.".formatted(cell, column),
          "Write a year in digits, or leave the cell empty.");
    }
  }

  /// The years of a row, checked against each other.
  Years years(String first, String last) throws ProblemException {
    Integer since = year(first);
    Integer until = year(last);
    if (since != null && until != null && since > until) {
      throw problem(
          "years-reversed",
          "It begins in %d but ends in %d.".formatted(since, until),
          "Put the earlier year first.");
    }
    return new Years(since, until);
  }

  /// A constant of an enum, written in any case.
  <E extends Enum<E>> E constant(Class<E> type, String column, String whenEmpty)
      throws ProblemException {
    String cell = cell(column).isEmpty() ? whenEmpty : cell(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(cell)) {
        return constant;
      }
    }
    throw problem(
        "unknown-word",
        "\"%s\" is no word for the column \"%s\".".formatted(cell, column),
        "Use one of " + List.of(type.getEnumConstants()) + ".");
  }

  ProblemException problem(String id, String message, String remedy) {
    return file.problem(line, id, message, remedy);
  }

  /// First and last year; null where not known.
  record Years(@Nullable Integer since, @Nullable Integer until) {}
}
