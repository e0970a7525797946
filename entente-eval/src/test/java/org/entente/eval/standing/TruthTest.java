package org.entente.eval.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthTest {

  private final List<String> lines = new ArrayList<>();
  private final List<String> terms = new ArrayList<>();

  @TempDir Path folder = Path.of(".");

  private void label(String words, String year, String paragraph) {
    lines.add(
        """
        {"country_file": "ruritania", "section": "Diplomatic Relations", "event": "%s", \
        "head_date": ["%s"], "paragraphs": ["%s"], "tei_dates_in_text": []}\
        """
            .formatted(words, year, paragraph));
  }

  private void chief(String from, String to) {
    terms.add("id\truritania\tx\ty\tz\trole\t\t" + from + "\t" + to);
  }

  private Truth.Told on(String day) throws IOException {
    Path labels = Files.write(folder.resolve("labels"), lines);
    Path chiefs = Files.write(folder.resolve("chiefs"), terms);
    return new Truth("ruritania", Label.read(labels), Chiefs.read(chiefs)).on(LocalDate.parse(day));
  }

  private @Nullable Boolean inForce(String day) throws IOException {
    return on(day).inForce();
  }

  @Test
  void relationsAreInForceFromWhenTheyWereEstablishedUntilTheyWereBroken() throws IOException {
    label("Establishment of Diplomatic Relations, 1901.", "1901", "It was so on May 4, 1901.");
    label("Diplomatic Relations Severed, 1914.", "1914", "It ended on August 2, 1914.");
    label("Diplomatic Relations Resumed, 1920.", "1920", "It began again on March 1, 1920.");
    assertThat(inForce("1901-05-03")).isFalse();
    assertThat(inForce("1901-05-04")).isTrue();
    assertThat(inForce("1914-08-01")).isTrue();
    assertThat(inForce("1914-08-02")).isFalse();
    assertThat(inForce("1920-03-01")).isTrue();
  }

  @Test
  void inAYearWithoutADayTheGuideSaysNothing() throws IOException {
    label("Establishment of Diplomatic Relations, 1901.", "1901", "It was so.");
    assertThat(inForce("1901-05-03")).isNull();
    assertThat(inForce("1900-12-31")).isFalse();
  }

  @Test
  void beforeRecognitionThereAreNoneAndAfterItTheGuideSaysNothing() throws IOException {
    label("Recognition of Ruritania, 1899.", "1899", "On June 1, 1899.");
    label("Diplomatic Relations Severed, 1914.", "1914", "It ended on August 2, 1914.");
    assertThat(inForce("1899-05-31")).isFalse();
    assertThat(inForce("1905-01-01")).isNull();
  }

  @Test
  void aChiefOfMissionShowsRelationsAndHisAbsenceShowsNothing() throws IOException {
    chief("1903-01-01", "1907-01-01");
    assertThat(inForce("1905-01-01")).isTrue();
    assertThat(inForce("1908-01-01")).isNull();
  }

  @Test
  void whereTheWitnessesDifferNothingIsTrue() throws IOException {
    label("Establishment of Diplomatic Relations, 1901.", "1901", "It was so on May 4, 1901.");
    chief("1900-01-01", "1907-01-01");
    assertThat(on("1900-06-01").differ()).isTrue();
    assertThat(inForce("1900-06-01")).isNull();
  }
}
