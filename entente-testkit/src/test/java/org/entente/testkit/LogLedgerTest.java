package org.entente.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testkit.LedgerContract.deposits;
import static org.entente.testkit.LedgerContract.entries;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.ledger.LogLedger;
import org.entente.ledger.LogView;
import org.entente.ledger.Receipt;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogLedgerTest {

  private static final Instant DAY = Instant.parse("2001-01-01T09:00:00Z");
  private static final Entry A = Samples.entry("a", 1, DAY, Samples.full("a"));
  private static final Entry B = Samples.entry("b", 1, DAY, Samples.full("b"));

  @TempDir Path folder;

  private Ledger open() throws ProblemException {
    return LogLedger.open(folder.resolve("record"));
  }

  @Test
  void whatWasAppendedOutlivesTheProcess() throws ProblemException {
    append(A, B);
    try (Ledger again = open()) {
      assertThat(entries(again, LedgerView.NOW)).containsExactly(A, B);
      assertThat(again.append(deposits(A))).containsExactly(Receipt.KNOWN);
    }
  }

  @Test
  void appendingLeavesFormerBytesAlone() throws Exception {
    append(A);
    byte[] before = Files.readAllBytes(log());
    append(Samples.entry("a", 2, DAY, Samples.bare("a", "signed in 1816")), B);
    byte[] after = Files.readAllBytes(log());
    assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
    assertThat(after.length).isGreaterThan(before.length);
  }

  @Test
  void anEntryCutShortAtAnyByteIsReportedAndTheOthersStay() throws Exception {
    append(A);
    int whole = Math.toIntExact(Files.size(log()));
    append(B);
    byte[] bytes = Files.readAllBytes(log());
    for (int cut = whole + 1; cut < bytes.length; cut++) {
      Files.write(log(), Arrays.copyOf(bytes, cut));
      try (LogView view = LogView.open(folder.resolve("record"))) {
        assertThat(entries(view, LedgerView.NOW)).as("cut at %d", cut).containsExactly(A);
        assertThat(view.problems()).extracting(Problem::id).containsExactly("record-unfinished");
      }
    }
  }

  @Test
  void anEntryThatWasCutShortCanBeAppendedAgain() throws Exception {
    append(A);
    append(B);
    byte[] bytes = Files.readAllBytes(log());
    Files.write(log(), Arrays.copyOf(bytes, bytes.length - 7));
    append(B);
    assertThat(Files.readAllBytes(log())).isEqualTo(bytes);
  }

  @Test
  void aChangedByteInTheMiddleIsNotTakenForTruth() throws Exception {
    append(A);
    append(B);
    String text = Files.readString(log(), StandardCharsets.UTF_8);
    Files.writeString(log(), text.replaceFirst("0\\.65", "0.66"), StandardCharsets.UTF_8);
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().id()).isEqualTo("record-damaged"));
  }

  @Test
  void aLogOfTheFirstFormWhichHadNoOrdersIsReadAndAddedTo() throws Exception {
    append(A);
    String text = Files.readString(log(), StandardCharsets.UTF_8);
    String former = text.replace("\"form\":2", "\"form\":1").replace("\"orders\":0,", "");
    assertThat(former).doesNotContain("orders").isNotEqualTo(text);
    Files.writeString(log(), former, StandardCharsets.UTF_8);
    Entry ordered = Samples.entry("c", 1, DAY, Samples.full("c"), Samples.bare("c", "signed"));
    append(A, ordered);
    assertThat(Files.readString(log(), StandardCharsets.UTF_8)).startsWith(former);
    try (Ledger again = open()) {
      assertThat(entries(again, LedgerView.NOW)).containsExactly(A, ordered);
    }
  }

  @Test
  void aLogOfALaterFormIsRefused() throws Exception {
    append(A);
    String text = Files.readString(log(), StandardCharsets.UTF_8);
    Files.writeString(log(), text.replace("\"form\":2", "\"form\":3"), StandardCharsets.UTF_8);
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().message()).contains("newer"));
  }

  @Test
  void aSecondOwnerIsRefusedAndAReaderIsNot() throws ProblemException {
    try (Ledger owner = open()) {
      owner.append(deposits(A));
      assertThatThrownBy(this::open)
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.problem().id()).isEqualTo("record-in-use"));
      try (LogView view = LogView.open(folder.resolve("record"))) {
        assertThat(entries(view, LedgerView.NOW)).containsExactly(A);
      }
    }
  }

  @Test
  void aFolderWithoutARecordIsAProblemThatSaysWhatToDo() {
    assertThatThrownBy(() -> LogView.open(folder.resolve("nothing")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().id()).isEqualTo("no-record");
              assertThat(e.problem().remedy()).isNotBlank();
            });
  }

  private void append(Entry... entries) throws ProblemException {
    try (Ledger ledger = open()) {
      ledger.append(deposits(entries));
    }
  }

  private Path log() throws IOException {
    try (var files = Files.list(folder.resolve("record"))) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
  }
}
