package org.entente.reading.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the word tables that lie beside a class: tab-separated, `#` begins a comment line.
public final class Table {

  private Table() {}

  /// The rows below the header, each cut into as many cells as the header has.
  ///
  /// @throws UncheckedIOException if the table cannot be read, which means a broken installation
  public static List<String[]> rows(Class<?> beside, String name) {
    List<String> lines = lines(beside, name);
    int width = lines.getFirst().split("\t", -1).length;
    return lines.stream().skip(1).map(line -> cells(line, width)).toList();
  }

  /// The lines that are neither empty nor comments.
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled table %s".formatted(name), e);
    }
  }

  private static String[] cells(String line, int width) {
    String[] given = line.split("\t", -1);
    String[] out = new String[width];
    for (int i = 0; i < width; i++) {
      out[i] = i < given.length ? given[i].strip() : "";
    }
    return out;
  }
}
