package org.entente.time.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every row of these tables reads its examples, by itself and by no other row of its kind, and
/// reads nothing in its counter-examples. Several stand apart by ` | `.
class RowExamplesTest {

  private static final int NAME = 1;
  private static final int YES = 6;
  private static final int NO = 7;

  @ParameterizedTest
  @ValueSource(strings = {"calendars.tsv", "foreign.tsv"})
  void readsItsExamplesAndNotItsCounterExamples(String table) {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.read(table).rows()) {
      if (row.cell(YES).isEmpty() || row.cell(NO).isEmpty()) {
        wrong.add(row.wrong("no example or no counter-example").getMessage());
      }
      examples(row, YES)
          .filter(text -> !reads(row, text))
          .forEach(t -> wrong.add(row.cell(NAME) + " misses " + t));
      examples(row, NO)
          .filter(text -> reads(row, text))
          .forEach(t -> wrong.add(row.cell(NAME) + " invents " + t));
    }
    assertThat(wrong).isEmpty();
  }

  private static Stream<String> examples(Table.Row row, int cell) {
    return Arrays.stream(row.cell(cell).split(" \\| ", -1)).filter(text -> !text.isEmpty());
  }

  private static boolean reads(Table.Row row, String text) {
    return Phrases.of(Lexer.read(text)).stream()
        .anyMatch(
            phrase -> List.of(phrase.frame().rules().split(" ", -1)).contains(row.cell(NAME)));
  }
}
