package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.store.log.OldLogTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeoverTest {

  @TempDir Path folder;
  private Path log;

  @BeforeEach
  void putLog() throws Exception {
    log = folder.resolve("log.jsonl");
    OldLogTest.put(log);
  }

  private static List<Entry> entries(LedgerView view, Instant knownOn) throws ProblemException {
    List<Entry> entries = new ArrayList<>();
    view.entries(knownOn, entries::add);
    return entries;
  }

  private static void assertTakenOver(LedgerView view) throws ProblemException {
    Entry former = OldLogTest.ENTRIES.get(0);
    Entry b = OldLogTest.ENTRIES.get(1);
    Entry latter = OldLogTest.ENTRIES.get(2);
    assertThat(entries(view, LedgerView.NOW)).containsExactly(latter, b);
    assertThat(entries(view, former.document().learned())).containsExactly(former, b);
    assertThat(view.text("a", LedgerView.NOW)).isEmpty();
  }

  @Test
  void whoReadsTakesTheLogOverAndSaysSoOnce() throws Exception {
    byte[] before = Files.readAllBytes(log);
    try (LedgerView view = Records.view(folder)) {
      assertTakenOver(view);
      assertThat(view.problems()).extracting(Problem::id).containsExactly("record-taken-over");
    }
    try (LedgerView view = Records.view(folder)) {
      assertTakenOver(view);
      assertThat(view.problems()).isEmpty();
    }
    assertThat(log).hasBinaryContent(before);
  }

  @Test
  void whoAddsTakesTheLogOverToo() throws Exception {
    try (Ledger ledger = Records.open(folder)) {
      assertTakenOver(ledger);
      assertThat(ledger.problems()).hasSize(1);
    }
  }

  @Test
  void aTakeoverThatWasCutShortIsDoneAnew() throws Exception {
    Files.writeString(folder.resolve("record.duckdb.new"), "half of it");
    try (LedgerView view = Records.view(folder)) {
      assertTakenOver(view);
    }
    assertThat(folder.resolve("record.duckdb.new")).doesNotExist();
  }

  @Test
  void aDamagedLogIsNotTakenOver() throws Exception {
    Files.writeString(log, Files.readString(log).replaceFirst("1816", "1817"));
    assertThatThrownBy(() -> Records.view(folder))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().place()).endsWith("log.jsonl"));
    assertThat(folder.resolve("record.duckdb")).doesNotExist();
  }
}
