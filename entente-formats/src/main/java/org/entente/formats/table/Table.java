package org.entente.formats.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// A table as read: its columns and its rows, each with its place in the text.
///
/// @param columns the columns in their order
/// @param rows the rows below the header, without empty ones
record Table(List<String> columns, List<Row> rows) {

  /// The most columns of a table.
  static final int MOST_COLUMNS = 2_000;

  /// The longest row, in UTF-16 code units.
  static final int LONGEST_ROW = 200_000;

  /// Reads a table.
  ///
  /// @param place the file, for problems
  /// @param unread takes what there is to say of rows that cannot be read
  /// @throws ProblemException `not-a-table`, if nothing of it can be read
  static Table read(String place, String text, Dialect dialect, Consumer<Problem> unread)
      throws ProblemException {
    Slices slices = new Slices(text, dialect);
    Optional<Slices.Slice> slice = slices.next();
    List<String> columns = dialect.columns();
    if (dialect.header()) {
      if (slice.isEmpty()) {
        throw fault(place, "is empty; a header should name the columns.", "Add a header.");
      }
      columns = header(place, text, slice.get(), dialect);
      slice = slices.next();
    }
    Map<String, Integer> index = index(place, columns);
    List<Row> rows = new ArrayList<>();
    while (slice.isPresent()) {
      Slices.Slice at = slice.get();
      try {
        if (!text.substring(at.start(), at.end()).isBlank()) {
          List<String> cells = cells(place, text, at, dialect);
          hold(place, at.line(), cells.size(), columns.size());
          rows.add(new Row(at.line(), at.start(), at.end(), cells, index, dialect.missing()));
        }
      } catch (ProblemException e) {
        unread.accept(e.problem());
      }
      slice = slices.next();
    }
    return new Table(columns, List.copyOf(rows));
  }

  /// The columns of a table, without looking at its rows.
  ///
  /// @throws ProblemException if its header cannot be read
  static List<String> columns(String place, String text, Dialect dialect) throws ProblemException {
    Optional<Slices.Slice> first = new Slices(text, dialect).next();
    return dialect.header() && first.isPresent()
        ? header(place, text, first.get(), dialect)
        : dialect.columns();
  }

  private static List<String> header(String place, String text, Slices.Slice slice, Dialect dialect)
      throws ProblemException {
    return cells(place, text, slice, dialect).stream()
        .map(name -> dialect.ignoreCase() ? name.toLowerCase(Locale.ROOT) : name)
        .map(String::strip)
        .toList();
  }

  private static void hold(String place, int line, int cells, int columns) throws ProblemException {
    if (cells != columns) {
      throw fault(
          place + ", line " + line,
          "the row has %d cells for %d columns.".formatted(cells, columns),
          "Quote cells that hold the delimiter.");
    }
  }

  private static Map<String, Integer> index(String place, List<String> columns)
      throws ProblemException {
    if (columns.size() > MOST_COLUMNS) {
      String message = "has %d columns, more than %d.".formatted(columns.size(), MOST_COLUMNS);
      throw fault(place, message, "Check the delimiter.");
    }
    Map<String, Integer> index = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).isEmpty() && index.putIfAbsent(columns.get(i), i) != null) {
        String message = "names the column ‘%s’ twice.".formatted(columns.get(i));
        throw fault(place + ", line 1", message, "Rename one of them.");
      }
    }
    return index;
  }

  private static List<String> cells(String place, String text, Slices.Slice slice, Dialect dialect)
      throws ProblemException {
    String line = place + ", line " + slice.line();
    if (!slice.closed()) {
      throw fault(line, "a quotation mark is never closed.", "Close it, or double it.");
    }
    int length = slice.end() - slice.start();
    if (length > LONGEST_ROW) {
      String message = "the row has %d characters, more than %d.".formatted(length, LONGEST_ROW);
      throw fault(line, message, "Check the quotation marks in it.");
    }
    try {
      return CsvReader.builder()
          .fieldSeparator(dialect.delimiter())
          .quoteCharacter(dialect.quote())
          .maxBufferSize(2 * LONGEST_ROW)
          .ofSingleCsvRecord(text.substring(slice.start(), slice.end()))
          .getFields();
    } catch (CsvParseException e) {
      throw fault(line, "is no row of this table: " + words(e), "Check the quotation marks in it.");
    }
  }

  private static String words(CsvParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String words = String.valueOf(cause.getMessage());
    return words.endsWith(".") ? words : words + ".";
  }

  private static ProblemException fault(String place, String message, String remedy) {
    return new ProblemException(new Problem("not-a-table", Severity.ERROR, place, message, remedy));
  }
}
