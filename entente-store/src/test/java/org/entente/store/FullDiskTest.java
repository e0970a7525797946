package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.ledger.Deposit;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.testkit.PostgresServer;
import org.entente.testkit.Samples;
import org.junit.jupiter.api.Test;

/// A disk without room costs nothing that was on record, and is told.
class FullDiskTest {

  private static final Instant DAY = Instant.parse("2001-01-01T09:00:00Z");
  private static final int MOST = 200;

  /// A batch that does not get smaller by being packed.
  private static List<Deposit> batch(int number) {
    byte[] noise = new byte[50_000];
    new Random(number).nextBytes(noise);
    String document = "d%03d".formatted(number);
    Entry entry = Samples.entry(document, 1, DAY, Samples.full(document));
    return List.of(new Deposit(entry, HexFormat.of().formatHex(noise)));
  }

  private static void assertFull(ThrowingCallable asked) {
    assertThatThrownBy(asked)
        .isInstanceOfSatisfying(ProblemException.class, FullDiskTest::assertFull);
  }

  private static void assertFull(ProblemException e) {
    assertThat(e.problem().id()).as("%s", e).isEqualTo("record-disk-full");
    assertThat(e.problem().line()).hasLineCount(1).contains("room");
  }

  /// Sees that the record holds the first batches, and these whole.
  private static void assertHolds(RecordPlace place, int batches) throws ProblemException {
    List<Entry> entries = new ArrayList<>();
    try (LedgerView view = place.view()) {
      view.entries(LedgerView.NOW, entries::add);
      assertThat(entries).hasSize(batches);
      for (int i = 0; i < batches; i++) {
        Deposit kept = batch(i).getFirst();
        assertThat(entries.get(i)).isEqualTo(kept.entry());
        assertThat(view.text("d%03d".formatted(i), LedgerView.NOW)).hasValue(kept.text());
      }
    }
    assertThat(Upkeep.check(place).wrong()).isEmpty();
  }

  /// Appends batches until there is no room.
  ///
  /// @return how many there was room for
  private static int fill(RecordPlace place) throws ProblemException {
    try (Ledger ledger = place.open()) {
      for (int i = 0; i < MOST; i++) {
        int next = i;
        try {
          ledger.append(batch(next));
        } catch (ProblemException e) {
          assertFull(e);
          assertThatThrownBy(() -> ledger.append(batch(next))).isInstanceOf(ProblemException.class);
          return next;
        }
      }
    }
    throw new AssertionError("the disk is too large");
  }

  private static void append(RecordPlace place, int from, int to) throws ProblemException {
    try (Ledger ledger = place.open()) {
      for (int i = from; i < to; i++) {
        ledger.append(batch(i));
      }
    }
  }

  @Test
  void duckDbHoldsWhatItAcknowledgedAndGoesOnWhenThereIsRoom() throws Exception {
    try (SmallDisk disk = SmallDisk.of(8, "root")) {
      RecordPlace place = new RecordFolder(disk.folder().resolve("record"));
      disk.leave(5_000);
      int kept = fill(place);
      assertThat(kept).isPositive();
      assertHolds(place, kept);
      disk.clear();
      append(place, kept, kept + 5);
      assertHolds(place, kept + 5);
    }
  }

  @Test
  void postgresqlHoldsWhatItAcknowledged() throws Exception {
    try (SmallDisk disk = SmallDisk.of(16, "nobody");
        PostgresServer server = PostgresServer.start()) {
      String usual = server.database();
      try (Connection connection = DriverManager.getConnection(PostgresAddress.of(usual).url());
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLESPACE small LOCATION '" + disk.folder() + "'");
        statement.execute("CREATE DATABASE small TABLESPACE small");
      }
      RecordPlace place = RecordPlace.of(usual.substring(0, usual.lastIndexOf('/')) + "/small");
      int kept = fill(place);
      assertThat(kept).isPositive();
      assertHolds(place, kept);
    }
  }

  @Test
  void aRecordThatCannotBeCopiedForLackOfRoomStaysAsItIs() throws Exception {
    try (SmallDisk disk = SmallDisk.of(16, "root")) {
      RecordPlace place = new RecordFolder(disk.folder().resolve("record"));
      append(place, 0, 10);
      Path file = disk.folder().resolve("backup");
      disk.leave(0);
      assertFull(() -> Upkeep.backup(place, file));
      boolean compacted = false;
      for (int room = 0; room < 16_000 && !compacted; room += 400) {
        disk.leave(room);
        compacted = compacts(place);
        assertHolds(place, 10);
        try (Stream<Path> left = Files.walk(disk.folder())) {
          assertThat(left.filter(Files::isRegularFile).map(path -> path.getFileName().toString()))
              .as("%d KB", room)
              .containsExactlyInAnyOrder("ballast", "lock", "record.duckdb");
        }
      }
      assertThat(compacted).isTrue();
    }
  }

  private static boolean compacts(RecordPlace place) {
    try {
      Upkeep.compact(place);
      return true;
    } catch (ProblemException e) {
      assertFull(e);
      return false;
    }
  }
}
