package org.entente.eval.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Against dates that editors marked, where the file lies beside the checkout.
class DateAgreementTest {

  private static final Path FILE =
      Path.of("..", "..", "shared", "eval", "dates", "tei_dates.jsonl");
  private static final Path PAGE = Path.of("..", "docs", "dates-tei.md");
  private static final double SHARE = 0.97;

  /// A row of the page; of the phrase as it begins and ends.
  private record Row(String begin, String end, String value) {

    static Row of(String line) {
      String[] cells = line.split("\\|", -1);
      String[] phrase = cells[1].strip().split(" … ", -1);
      return new Row(phrase[0], phrase[phrase.length - 1], cells[2].strip().replace("`", ""));
    }

    boolean isOf(EditedDate date) {
      return date.words().startsWith(begin)
          && date.words().endsWith(end)
          && date.value().equals(value);
    }
  }

  @Test
  void agreesWithTheEditorsButWhereThePageSaysWhy() throws IOException {
    assumeTrue(Files.isRegularFile(FILE), "no dates beside the checkout: ../shared/eval/dates");
    List<DateAgreement.Judged> judged = DateAgreement.judge(EditedDate.read(FILE));
    List<EditedDate> disagree =
        judged.stream().filter(one -> !one.agrees()).map(DateAgreement.Judged::date).toList();
    assertThat(1 - (double) disagree.size() / judged.size()).isGreaterThanOrEqualTo(SHARE);
    List<Row> listed =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("| ") && line.contains("| `"))
            .map(Row::of)
            .toList();
    assertThat(disagree).allMatch(date -> listed.stream().anyMatch(row -> row.isOf(date)));
    assertThat(listed).allMatch(row -> disagree.stream().anyMatch(row::isOf));
  }
}
