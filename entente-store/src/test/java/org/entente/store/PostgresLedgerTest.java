package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.ledger.Deposit;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.testkit.AsOfContract;
import org.entente.testkit.LedgerContract;
import org.entente.testkit.PostgresServer;
import org.entente.testkit.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PostgresLedgerTest {

  private static final Instant DAY = Instant.parse("2001-01-01T09:00:00Z");
  private static final Entry A = Samples.entry("a", 1, DAY, Samples.full("a"));

  private static PostgresServer server;
  private PostgresAddress address;

  @BeforeAll
  static void startServer() throws Exception {
    server = PostgresServer.start();
  }

  @AfterAll
  static void stopServer() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void createDatabase() throws Exception {
    address = PostgresAddress.of(server.database());
  }

  @Nested
  class Contract extends LedgerContract {
    @Override
    protected Ledger open() throws ProblemException {
      return Records.open(address);
    }
  }

  @Nested
  class ByDay extends AsOfContract {
    @Override
    protected Ledger open() throws ProblemException {
      return Records.open(address);
    }

    @Override
    protected int questions() {
      return 12;
    }
  }

  private static void assertRefused(PostgresAddress address, String id) {
    assertThatThrownBy(() -> Records.view(address))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().id()).isEqualTo(id);
              assertThat(e.problem().line()).doesNotContain("geheim").hasLineCount(1);
            });
  }

  @Test
  void aSecondOwnerIsRefusedAndAReaderIsNot() throws ProblemException {
    try (Ledger owner = Records.open(address)) {
      owner.append(List.of(new Deposit(A, "text")));
      assertThatThrownBy(() -> Records.open(address))
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.problem().id()).isEqualTo("record-in-use"));
      try (LedgerView view = Records.view(address)) {
        List<Entry> entries = new ArrayList<>();
        view.entries(LedgerView.NOW, entries::add);
        assertThat(entries).containsExactly(A);
      }
    }
    Records.open(address).close();
  }

  @Test
  void aTextThatPostgresqlCannotHoldIsRefusedWhole() throws ProblemException {
    try (Ledger ledger = Records.open(address)) {
      assertThatThrownBy(() -> ledger.append(List.of(new Deposit(A, "nul \0"))))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("U+0000");
      assertThat(ledger.documents(LedgerView.NOW)).isEmpty();
    }
  }

  @Test
  void daysAreWrittenInTheDigitsOfSqlWhateverTheLocale() throws ProblemException {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.of("fa", "IR"));
    try (Ledger ledger = Records.open(address)) {
      ledger.append(List.of(new Deposit(A, "text")));
      assertThat(ledger.documents(LedgerView.NOW)).hasSize(1);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void aDatabaseWithoutARecordIsTold() {
    assertRefused(address, "no-record");
  }

  @Test
  void aDatabaseThatDoesNotExistIsTold() {
    assertRefused(new PostgresAddress(address.url().replace("/record", "/nothing")), "no-record");
  }

  @Test
  void aServerThatDoesNotAnswerIsTold() {
    String nowhere = address.url().replaceFirst("127.0.0.1:\\d+", "127.0.0.1:1");
    assertRefused(new PostgresAddress(nowhere), "record-unreachable");
  }

  @Test
  void aDatabaseOfOthersIsLeftAlone() throws Exception {
    try (Connection connection = DriverManager.getConnection(address.url());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE theirs (n INTEGER)");
    }
    assertRefused(address, "record-foreign");
  }
}
