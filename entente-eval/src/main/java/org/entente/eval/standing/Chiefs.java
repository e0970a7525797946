package org.entente.eval.standing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who was chief of a mission from which day to which.
final class Chiefs {

  private record Term(LocalDate from, LocalDate to) {}

  private final Map<String, List<Term>> terms = new HashMap<>();

  private Chiefs() {}

  /// Reads a table of tab-separated columns, of which the second names the post, the last two the
  /// days of the first and the last act of office. Rows without both are passed over: where the end
  /// of a term is not known, neither is who was there.
  static Chiefs read(Path table) throws IOException {
    Chiefs chiefs = new Chiefs();
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t", -1);
      Optional<LocalDate> from = day(cells[cells.length - 2]);
      Optional<LocalDate> to = day(cells[cells.length - 1]);
      if (from.isPresent() && to.isPresent()) {
        chiefs
            .terms
            .computeIfAbsent(cells[1], post -> new ArrayList<>())
            .add(new Term(from.get(), to.get()));
      }
    }
    return chiefs;
  }

  private static Optional<LocalDate> day(String cell) {
    try {
      return Optional.of(LocalDate.parse(cell));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether a chief of mission was at a post on a day.
  boolean isThere(String post, LocalDate day) {
    return terms.getOrDefault(post, List.of()).stream()
        .anyMatch(term -> !day.isBefore(term.from) && !day.isAfter(term.to));
  }
}
