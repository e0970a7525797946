package org.entente.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Dialect PLAIN =
      new Dialect(',', '"', List.of(StandardCharsets.UTF_8), true, List.of(), false, Set.of());

  /// Rows are written with their cells quoted at random and their places noted, and must be found
  /// again at just these places.
  @Test
  void everyRowIsExactlyItsSliceOfTheText() throws ProblemException {
    long seed = 20_261_129;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 3_000; round++) {
      String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
      StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\ufeff" : "");
      text.append("a,b,c").append(lineEnd);
      List<String> rows = new ArrayList<>();
      List<Integer> starts = new ArrayList<>();
      List<List<String>> cells = new ArrayList<>();
      int count = random.nextInt(6);
      for (int i = 0; i < count; i++) {
        List<String> row = List.of(cell(random), cell(random), cell(random));
        String written = written(row, random);
        if (!written.isBlank()) {
          starts.add(text.length());
          rows.add(written);
          cells.add(row);
        }
        text.append(written).append(i + 1 < count || random.nextBoolean() ? lineEnd : "");
        if (random.nextInt(5) == 0 && i + 1 < count) {
          text.append(lineEnd);
        }
      }
      Table table = read(text.toString());
      assertThat(table.columns()).containsExactly("a", "b", "c");
      assertThat(table.rows().stream().map(r -> text.substring(r.start(), r.end())).toList())
          .as(text.toString())
          .isEqualTo(rows);
      assertThat(table.rows().stream().map(Row::start).toList()).isEqualTo(starts);
      assertThat(table.rows().stream().map(Row::cells).toList()).isEqualTo(cells);
    }
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    String letters = "ab ,\"\n\r;é\uD83D\uDD4A";
    for (int i = random.nextInt(5); i > 0; i--) {
      int at =
          letters.offsetByCodePoints(
              0, random.nextInt(letters.codePointCount(0, letters.length())));
      cell.appendCodePoint(letters.codePointAt(at));
    }
    return cell.toString();
  }

  private static String written(List<String> row, Random random) {
    List<String> written = new ArrayList<>();
    for (String cell : row) {
      boolean quoted = cell.matches("(?s).*[,\"\n\r].*") || random.nextInt(3) == 0;
      written.add(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    return String.join(",", written);
  }

  private final List<Problem> unread = new ArrayList<>();

  private Table read(String text) throws ProblemException {
    return Table.read("t.csv", text, PLAIN, unread::add);
  }

  @Test
  void aCarriageReturnInACellLosesNoRow() throws ProblemException {
    assertThat(read("a\n\"x\ry\"\nz\n").rows())
        .extracting(row -> row.cells().getFirst())
        .containsExactly("x\ry", "z");
  }

  @Test
  void rowsThatAreNoneAreNamedAndTheRestIsRead() throws ProblemException {
    assertThat(read("a,b\n1,2\n3\n4,5,6\n\"7\"x,8\n9,10\n11,\"12\n").rows()).hasSize(2);
    assertThat(unread)
        .extracting(Problem::place)
        .containsExactly("t.csv, line 3", "t.csv, line 4", "t.csv, line 5", "t.csv, line 7");
  }

  @Test
  void aTableWithoutRowsHasNone() throws ProblemException {
    assertThat(read("a,b").rows()).isEmpty();
    assertThatThrownBy(() -> read("")).isInstanceOf(ProblemException.class);
  }

  @Test
  void aColumnNamedTwiceIsRefused() {
    assertThatThrownBy(() -> read("a,b,a\n1,2,3\n")).hasMessageContaining("‘a’ twice");
  }
}
