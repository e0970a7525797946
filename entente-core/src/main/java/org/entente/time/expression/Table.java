package org.entente.time.expression;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// A table of the grammar: rows of cells apart by tabs; what begins with `#` is a remark.
///
/// @param name the file
/// @param rows its rows
record Table(String name, List<Row> rows) {

  /// One row.
  ///
  /// @param line its number in the file, from 1
  /// @param cells its cells
  record Row(String table, int line, List<String> cells) {

    /// A cell; empty where the row ends before it.
    String cell(int i) {
      return i < cells.size() ? cells.get(i).strip() : "";
    }

    /// What is wrong with the row, where it stands.
    IllegalStateException wrong(String what) {
      return new IllegalStateException(table + " line " + line + ": " + what);
    }
  }

  /// The table of that name beside the grammar's classes.
  ///
  /// @throws IllegalStateException if the library has none
  static Table read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the library");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      return new Table(
          name,
          IntStream.range(0, lines.size())
              .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
              .mapToObj(i -> new Row(name, i + 1, List.of(lines.get(i).split("\t", -1))))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
