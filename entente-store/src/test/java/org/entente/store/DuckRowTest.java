package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is gathered for DuckDB arrives as it was, and does not pile up.
class DuckRowTest {

  private static final int ROWS = 100;
  private static final int LONG = 200_000;

  @Test
  void textsArriveAsTheyWere(@TempDir Path folder) throws Exception {
    List<String> texts =
        List.of("", "a\0b", "", "нота", "\uD834\uDD1E", "note\r\n", "x".repeat(LONG));
    try (DuckDatabase database = DuckDatabase.own(new RecordFiles(folder), Form.CURRENT, null)) {
      try (Row rows = database.rows(Table.TEXTS)) {
        for (int i = 0; i < texts.size(); i++) {
          rows.integer(i).text(texts.get(i)).end();
        }
      }
      assertThat(bodies(database)).isEqualTo(texts);
    }
  }

  @Test
  void rowsOfMuchTextAreNotGatheredFurther(@TempDir Path folder) throws Exception {
    Gathered document = new Gathered(ROWS);
    for (int i = 0; i < ROWS; i++) {
      document.turn().text("y".repeat(LONG) + i).end();
    }
    try (DuckDatabase database = DuckDatabase.own(new RecordFiles(folder), Form.CURRENT, null)) {
      try (Row rows = database.rows(Table.TEXTS)) {
        rows.addAll(document, new Given(0, new int[0], new int[0]));
        assertThat(((Gathered) rows).rows()).isZero();
        rows.integer(1).text("short").end();
        assertThat(((Gathered) rows).rows()).isOne();
      }
      assertThat(bodies(database)).hasSize(ROWS + 1).doesNotHaveDuplicates().endsWith("short");
    }
  }

  private static List<String> bodies(DuckDatabase database) throws Exception {
    List<String> bodies = new ArrayList<>();
    try (Statement statement = database.writer().createStatement();
        ResultSet rows = statement.executeQuery("SELECT body FROM texts ORDER BY turn")) {
      while (rows.next()) {
        bodies.add(rows.getString(1));
      }
    }
    return bodies;
  }
}
