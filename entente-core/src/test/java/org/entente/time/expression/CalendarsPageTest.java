package org.entente.time.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.time.HistoricalDate;
import org.junit.jupiter.api.Test;

/// The table of `docs/calendars.md` says what the tagger does.
class CalendarsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "calendars.md");

  @Test
  void readsEachExampleOfThePageAsItSays() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    List<String> rows =
        lines.subList(lines.indexOf("| the words | read as | date | original |") + 2, lines.size());
    int seen = 0;
    for (String row : rows) {
      if (!row.startsWith("|")) {
        break;
      }
      String[] cells = row.replace("`", "").split("\\|", -1);
      List<DateMention> read =
          new DateTagger().datesIn("It was signed on " + cells[1].strip() + ", in the evening.");
      assertThat(read).as(row).hasSize(1);
      HistoricalDate date = read.getFirst().date();
      String original = date.original();
      assertThat(date.edtf().text()).as(row).isEqualTo(cells[3].strip());
      assertThat(original == null ? "" : original).as(row).isEqualTo(cells[4].strip());
      seen++;
    }
    assertThat(seen).isGreaterThan(15);
  }
}
