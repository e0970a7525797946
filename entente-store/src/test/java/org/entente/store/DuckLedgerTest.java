package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Deposit;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.ledger.Receipt;
import org.entente.problem.ProblemException;
import org.entente.testkit.LedgerContract;
import org.entente.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckLedgerTest extends LedgerContract {

  private static final Instant DAY = Instant.parse("2001-01-01T09:00:00Z");
  private static final Entry A = Samples.entry("a", 1, DAY, Samples.full("a"));
  private static final Entry B = Samples.entry("b", 1, DAY, Samples.full("b"));

  @TempDir Path temporary;
  private Path folder;

  @Override
  protected Ledger open() throws ProblemException {
    folder = temporary.resolve("it's a ‘record’, a=b #1 %20");
    return Records.open(folder);
  }

  private void append(Entry... entries) throws ProblemException {
    try (Ledger ledger = open()) {
      ledger.append(deposits(entries));
    }
  }

  private static void assertRefused(ThrowingCallable opening, String id) {
    assertThatThrownBy(opening)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().id()).isEqualTo(id);
              assertThat(e.problem().place()).isNotBlank();
              assertThat(e.problem().remedy()).isNotBlank();
              assertThat(e.problem().line()).hasLineCount(1);
            });
  }

  @Test
  void whatWasAppendedOutlivesTheProcess() throws ProblemException {
    append(A, B);
    try (Ledger again = open()) {
      assertThat(entries(again, LedgerView.NOW)).containsExactly(A, B);
      assertThat(again.append(deposits(A))).containsExactly(Receipt.KNOWN);
    }
    try (LedgerView view = Records.view(folder)) {
      assertThat(entries(view, LedgerView.NOW)).containsExactly(A, B);
    }
  }

  @Test
  void severalMayReadAtATime() throws ProblemException {
    append(A);
    try (LedgerView one = Records.view(folder);
        LedgerView other = Records.view(folder)) {
      assertThat(entries(one, LedgerView.NOW)).isEqualTo(entries(other, LedgerView.NOW));
    }
  }

  @Test
  void aBatchOfWhichOneCannotBeKeptIsNotKept() throws ProblemException {
    Entry never = Samples.entry("z", 1, Instant.parse("9999-01-01T00:00:00Z"), Samples.full("z"));
    try (Ledger ledger = open()) {
      ledger.append(deposits(A));
      assertThatThrownBy(() -> ledger.append(deposits(B, never)))
          .isInstanceOf(ArithmeticException.class);
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(A);
      assertThat(ledger.append(deposits(B))).containsExactly(Receipt.ADDED);
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(A, B);
    }
  }

  @Test
  void aSecondOwnerAndAReaderOfAnOwnedRecordAreTold() throws ProblemException {
    try (Ledger owner = open()) {
      owner.append(deposits(A));
      assertRefused(this::open, "record-in-use");
      assertRefused(() -> Records.view(folder), "record-in-use");
    }
    try (LedgerView view = Records.view(folder)) {
      assertRefused(this::open, "record-in-use");
      assertThat(entries(view, LedgerView.NOW)).containsExactly(A);
    }
    append(B);
  }

  @Test
  void aFolderWithoutARecordIsTold() {
    assertRefused(() -> Records.view(temporary.resolve("nothing")), "no-record");
  }

  @Test
  void aFolderThatDuckDbCannotNameIsTold() {
    assertRefused(() -> Records.open(temporary.resolve("a;b")), "record-place");
    assertRefused(() -> Records.open(temporary.resolve("a?b")), "record-place");
  }

  @Test
  void aFileThatIsNoDatabaseIsTold() throws Exception {
    append(A);
    Files.writeString(folder.resolve("record.duckdb"), "Dear diary, ".repeat(2_000));
    assertRefused(this::open, "record-damaged");
    assertRefused(() -> Records.view(folder), "record-damaged");
  }

  @Test
  void aFileCutShortIsTold() throws Exception {
    append(A);
    byte[] bytes = Files.readAllBytes(folder.resolve("record.duckdb"));
    for (int length : new int[] {0, 1, 4_096, 12_288, 100_000, bytes.length / 2}) {
      byte[] part = Arrays.copyOf(bytes, length);
      Files.write(folder.resolve("record.duckdb"), part);
      assertThatThrownBy(
              () -> {
                try (LedgerView view = Records.view(folder)) {
                  entries(view, LedgerView.NOW);
                }
              })
          .as("cut at %d", length)
          .isInstanceOf(ProblemException.class);
    }
  }

  @Test
  void aRecordOfALaterFormIsRefused() throws Exception {
    append(A);
    sql("UPDATE about SET value = '1000' WHERE name = 'form'");
    assertRefused(this::open, "record-newer");
    assertRefused(() -> Records.view(folder), "record-newer");
  }

  @Test
  void aDatabaseOfOthersIsLeftAlone() throws Exception {
    append();
    sql("DROP VIEW claims_now; DROP TABLE about");
    assertRefused(this::open, "record-foreign");
    assertRefused(() -> Records.view(folder), "record-foreign");
  }

  @Test
  void aRecordOfAFormerFormIsBroughtToThePresentOne() throws Exception {
    append(A);
    Form later =
        new Form(List.of(Form.CURRENT.steps().getFirst(), "CREATE TABLE extra (number INTEGER)"));
    try (LedgerView view = Records.view(folder, later)) {
      assertThat(entries(view, LedgerView.NOW)).containsExactly(A);
    }
    assertRefused(this::open, "record-newer");
    sql("INSERT INTO extra VALUES (1)");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsTold() throws Exception {
    append(A);
    Path locked = Files.createDirectory(temporary.resolve("locked"));
    assertThat(locked.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(locked), "this user may write everywhere");
    assertRefused(() -> Records.open(locked.resolve("record")), "record-no-permission");
  }

  @Test
  void theTextOfLargeDocumentsIsKept() throws Exception {
    String text = "Длинная депеша. ".repeat(500_000);
    try (Ledger ledger = open()) {
      ledger.append(List.of(new Deposit(A, text)));
      assertThat(ledger.text("a", LedgerView.NOW)).hasValue(text);
    }
  }

  private void sql(String sql) throws Exception {
    try (Connection connection =
            DuckDBConnection.newConnection(
                "jdbc:duckdb:" + folder.resolve("record.duckdb"), false, "", new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
