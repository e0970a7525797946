package org.entente.time.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rows of a table of this package: tab-separated cells, without the comments and the header.
final class CalendarTable {

  private CalendarTable() {}

  /// Each row with as many cells as the header.
  static List<List<String>> rows(String name) {
    List<String> lines = text(name).lines().filter(line -> !line.startsWith("#")).toList();
    int columns = cells(lines.getFirst()).size();
    return lines.stream().skip(1).map(line -> row(name, line, columns)).toList();
  }

  /// The words of a cell.
  static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }

  private static List<String> row(String name, String line, int columns) {
    List<String> cells = cells(line);
    if (cells.size() != columns) {
      throw new IllegalStateException(
          name + " needs " + columns + " cells, not " + cells.size() + ": " + line);
    }
    return cells;
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static String text(String name) {
    try (InputStream in = CalendarTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the library");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
