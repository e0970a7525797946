package org.entente.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.ledger.Entry;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log that was written when logs were written.
public class OldLogTest {

  private static final Instant MONDAY = Instant.parse("2001-01-01T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2001-01-02T09:00:00Z");

  /// What `log.jsonl` beside this test holds.
  public static final List<Entry> ENTRIES =
      List.of(
          Samples.entry("a", 1, MONDAY, Samples.full("a")),
          Samples.entry("b", 1, MONDAY, Samples.full("b"), Samples.bare("b", "signed in 1816")),
          Samples.entry("a", 2, TUESDAY, Samples.bare("a", "signed in 1816")));

  @TempDir Path folder;
  private Path log;

  /// Puts that log somewhere.
  public static void put(Path file) throws IOException {
    try (InputStream in = OldLogTest.class.getResourceAsStream("log.jsonl")) {
      Files.copy(in, file);
    }
  }

  @BeforeEach
  void copy() throws IOException {
    log = folder.resolve("log.jsonl");
    put(log);
  }

  private List<Entry> entries() throws ProblemException {
    List<Entry> entries = new ArrayList<>();
    OldLog.of(log).entries(entries::add);
    return entries;
  }

  private void change(String from, String to) throws IOException {
    String text = Files.readString(log, StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    Files.writeString(log, text.replace(from, to), StandardCharsets.UTF_8);
  }

  private void assertRefused(String message) {
    assertThatThrownBy(this::entries)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().id()).isEqualTo("record-damaged");
              assertThat(e.problem().message()).contains(message);
            });
  }

  @Test
  void everyEntryIsReadInTheOrderInWhichItWasWritten() throws Exception {
    assertThat(entries()).isEqualTo(ENTRIES);
    assertThat(OldLog.of(log).unfinished()).isEmpty();
  }

  @Test
  void anEntryCutShortAtAnyByteIsReportedAndTheOthersStay() throws Exception {
    byte[] bytes = Files.readAllBytes(log);
    String text = new String(bytes, StandardCharsets.UTF_8);
    int last =
        text.substring(0, text.lastIndexOf("{\"row\":\"document\""))
            .getBytes(StandardCharsets.UTF_8)
            .length;
    for (int cut = last + 1; cut < bytes.length; cut++) {
      Files.write(log, Arrays.copyOf(bytes, cut));
      assertThat(entries()).as("cut at %d", cut).isEqualTo(ENTRIES.subList(0, 2));
      assertThat(OldLog.of(log).unfinished()).map(Problem::id).hasValue("record-unfinished");
    }
  }

  @Test
  void aChangedByteInTheMiddleIsNotTakenForTruth() throws Exception {
    change("0.65", "0.66");
    assertRefused("damaged");
  }

  @Test
  void aLogOfTheFirstFormWhichHadNoOrdersIsReadToo() throws Exception {
    String all = Files.readString(log, StandardCharsets.UTF_8);
    Files.writeString(log, all.substring(0, all.indexOf("{\"row\":\"document\"", 1)));
    change("\"form\":2", "\"form\":1");
    change("\"orders\":0,", "");
    assertThat(entries()).isEqualTo(ENTRIES.subList(0, 1));
  }

  @Test
  void aLogOfALaterFormIsRefused() throws Exception {
    change("\"form\":2", "\"form\":3");
    assertRefused("newer");
  }
}
