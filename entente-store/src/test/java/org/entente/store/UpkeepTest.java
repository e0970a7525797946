package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duckdb.DuckDBConnection;
import org.entente.claim.Claim;
import org.entente.ledger.Deposit;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.remark.Link;
import org.entente.remark.Withdrawal;
import org.entente.testkit.PostgresServer;
import org.entente.testkit.RandomClaims;
import org.entente.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepTest {

  private static final Instant MONDAY = Instant.parse("2001-01-01T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2001-01-02T09:00:00Z");

  @TempDir Path temporary;
  private Path folder;
  private RecordPlace place;

  @BeforeEach
  void fill() throws ProblemException {
    folder = temporary.resolve("record");
    place = RecordPlace.of(folder.toString());
    fill(place);
  }

  private static void fill(RecordPlace place) throws ProblemException {
    RandomClaims chance = new RandomClaims(1804);
    try (Ledger ledger = place.open()) {
      for (int i = 0; i < 6; i++) {
        Claim[] claims = chance.of("d" + i, 40).toArray(Claim[]::new);
        Entry entry = Samples.entry("d" + i, 1, MONDAY, claims);
        ledger.append(List.of(new Deposit(entry, "text " + i)));
      }
      Entry described =
          Samples.described(
              Samples.entry("d1", 2, TUESDAY, Samples.full("d1")), Samples.described());
      ledger.append(List.of(new Deposit(described, "later text")));
      ledger.remark(
          List.of(
              new Withdrawal("d2", "Ada", "forged", TUESDAY),
              new Link(Link.Sort.ACTOR, "a", "b", 0.25, "same-name", TUESDAY)));
    }
  }

  private static List<Object> all(RecordPlace place) throws ProblemException {
    List<Object> all = new ArrayList<>();
    try (LedgerView view = place.view()) {
      for (Instant moment : List.of(MONDAY, TUESDAY, LedgerView.NOW)) {
        view.entries(moment, all::add);
        all.addAll(view.documents(moment));
        all.addAll(view.remarks(moment));
        for (int i = 0; i < 6; i++) {
          all.add(view.text("d" + i, moment));
        }
      }
    }
    return all;
  }

  private static void assertRefused(ThrowingCallable asked, String id) {
    assertThatThrownBy(asked)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().id()).isEqualTo(id));
  }

  @Test
  void aSoundRecordIsSound() throws ProblemException {
    Checked checked = Upkeep.check(place);
    assertThat(checked.wrong()).isEmpty();
    assertThat(checked.documents()).isEqualTo(6);
    assertThat(checked.readings()).isEqualTo(7);
    assertThat(checked.claims()).isEqualTo(241);
    assertThat(checked.remarks()).isEqualTo(2);
  }

  @Test
  void whatWasChangedBehindItsBackIsFound() throws Exception {
    for (String change :
        List.of(
            "UPDATE claims SET quote = upper(quote) WHERE turn = 4 AND position = 7",
            "UPDATE turns SET title = 'x' WHERE number = 3",
            "DELETE FROM claims WHERE turn = 5 AND position = 39",
            "DELETE FROM orders WHERE turn = 1 AND position = 3",
            "DELETE FROM turns WHERE number = 6",
            "DELETE FROM filed WHERE turn = 2")) {
      Path copy = Files.createDirectory(temporary.resolve("copy" + change.hashCode()));
      Files.copy(folder.resolve("record.duckdb"), copy.resolve("record.duckdb"));
      sql(copy, change);
      assertThat(Upkeep.check(new RecordFolder(copy)).wrong())
          .as(change)
          .isNotEmpty()
          .extracting(Problem::id)
          .containsOnly("record-wrong");
    }
  }

  @Test
  void compactingChangesNoAnswer() throws Exception {
    List<Object> before = all(place);
    Upkeep.compact(place);
    assertThat(all(place)).isEqualTo(before);
    assertThat(Upkeep.check(place).wrong()).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("record.duckdb", "lock");
    }
  }

  @Test
  void aBackupRestoredAnswersTheSame() throws Exception {
    Path file = temporary.resolve("backup.duckdb");
    Upkeep.backup(place, file);
    assertRefused(() -> Upkeep.backup(place, file), "exists");
    RecordPlace other = RecordPlace.of(temporary.resolve("other").toString());
    Upkeep.restore(file, other);
    assertThat(all(other)).isEqualTo(all(place));
    assertThat(Upkeep.check(other).wrong()).isEmpty();
    try (Ledger ledger = other.open()) {
      ledger.append(List.of(new Deposit(Samples.entry("new", 1, TUESDAY), "")));
    }
  }

  @Test
  void aRecordIsNeverReplacedByABackup() throws Exception {
    Path file = temporary.resolve("backup.duckdb");
    Upkeep.backup(place, file);
    List<Object> before = all(place);
    assertRefused(() -> Upkeep.restore(file, place), "record-exists");
    assertThat(all(place)).isEqualTo(before);
  }

  @Test
  void whatIsNoBackupIsNotRestored() throws Exception {
    RecordPlace other = RecordPlace.of(temporary.resolve("other").toString());
    Path text = Files.writeString(temporary.resolve("diary.txt"), "Dear diary. ".repeat(1_000));
    assertRefused(() -> Upkeep.restore(text, other), "record-damaged");
    assertRefused(() -> Upkeep.restore(temporary.resolve("nothing"), other), "missing");
    assertRefused(other::view, "no-record");
  }

  @Test
  void claimsInOrderThatAreNotThoseOnRecordAreFound() throws Exception {
    Upkeep.compact(place);
    assertThat(Upkeep.check(place).wrong()).isEmpty();
    sql(folder, "UPDATE arranged SET quote = quote || '!' WHERE position = 0");
    assertThat(Upkeep.check(place).wrong())
        .singleElement()
        .satisfies(wrong -> assertThat(wrong.message()).contains("in the order"));
    Upkeep.compact(place);
    assertThat(Upkeep.check(place).wrong()).isEmpty();
  }

  @Test
  void aBackupOfADamagedRecordTellsOfTheRecord() throws Exception {
    Path record = folder.resolve("record.duckdb");
    byte[] bytes = Files.readAllBytes(record);
    for (int i = 300_000; i < bytes.length; i += 9_000) {
      bytes[i] ^= (byte) 0xff;
    }
    Files.write(record, bytes);
    Path file = temporary.resolve("backup.duckdb");
    assertThatThrownBy(() -> Upkeep.backup(place, file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().id()).isEqualTo("record-damaged");
              assertThat(e.problem().place()).isEqualTo(record.toString());
            });
    try (var files = Files.list(temporary)) {
      assertThat(files).containsExactly(folder);
    }
  }

  @Test
  void whatIsNotMergedIntoItsFileIsNotMovedWithoutIt() throws Exception {
    RecordFiles files = new RecordFiles(folder);
    for (Path left : List.of(files.coming().wal(), files.wal())) {
      Files.writeString(files.coming().database(), "new");
      Files.writeString(left, "not merged");
      byte[] before = Files.readAllBytes(files.database());
      assertThatThrownBy(() -> files.coming().takePlaceOf(files))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(left.getFileName().toString());
      assertThat(files.database()).hasBinaryContent(before);
      assertThat(left).hasContent("not merged");
      Files.delete(left);
    }
  }

  @Test
  void aBackupIsNotPutBesideAPartOfAnotherRecord() throws Exception {
    Path file = temporary.resolve("backup.duckdb");
    Upkeep.backup(place, file);
    Path other = Files.createDirectory(temporary.resolve("other"));
    Files.writeString(other.resolve("record.duckdb.wal"), "of a record that was moved away");
    assertRefused(() -> Upkeep.restore(file, new RecordFolder(other)), "record-exists");
    Files.writeString(temporary.resolve("b.wal"), "of a record that was moved away");
    assertRefused(() -> Upkeep.backup(place, temporary.resolve("b")), "exists");
  }

  @Test
  void aRecordThatSomeoneAddsToIsLeftAlone() throws Exception {
    try (Ledger owner = place.open()) {
      assertThat(owner.documents(LedgerView.NOW)).isNotEmpty();
      assertRefused(() -> Upkeep.compact(place), "record-in-use");
      assertRefused(() -> Upkeep.check(place), "record-in-use");
      assertRefused(() -> Upkeep.backup(place, temporary.resolve("b")), "record-in-use");
    }
  }

  @Test
  void aRecordMovesFromDuckDbToPostgresqlAndBack() throws Exception {
    try (PostgresServer server = PostgresServer.start()) {
      PostgresAddress address = PostgresAddress.of(server.database());
      Path file = temporary.resolve("backup.duckdb");
      Upkeep.backup(place, file);
      Upkeep.restore(file, address);
      assertThat(all(address)).isEqualTo(all(place));
      assertRefused(() -> Upkeep.restore(file, address), "record-exists");
      Upkeep.compact(address);
      assertThat(Upkeep.check(address)).isEqualTo(Upkeep.check(place));
      Path back = temporary.resolve("back.duckdb");
      Upkeep.backup(address, back);
      RecordPlace again = RecordPlace.of(temporary.resolve("again").toString());
      Upkeep.restore(back, again);
      assertThat(all(again)).isEqualTo(all(place));
    }
  }

  private static void sql(Path folder, String sql) throws Exception {
    try (Connection connection =
            DuckDBConnection.newConnection(
                "jdbc:duckdb:" + folder.resolve("record.duckdb"), false, "", new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
