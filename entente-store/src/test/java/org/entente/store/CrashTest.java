package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.ledger.Deposit;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.testkit.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed loses nothing that it acknowledged and keeps nothing by halves.
class CrashTest {

  private static final int KILLS = 20;
  private static final int MOST_MILLIS = 250;
  private static final long SEED = 1815;

  @TempDir Path folder;

  @Test
  void duckDbKeepsEveryAcknowledgedBatchWhole() throws Exception {
    killAndLook(folder.resolve("record").toString());
  }

  @Test
  void postgresqlKeepsEveryAcknowledgedBatchWhole() throws Exception {
    try (PostgresServer server = PostgresServer.start()) {
      killAndLook(server.database());
    }
  }

  private void killAndLook(String record) throws Exception {
    RecordPlace place = RecordPlace.of(record);
    Random random = new Random(SEED);
    int next = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = Math.max(next - 1, killed(record, next, random.nextInt(MOST_MILLIS)));
      String when = "seed %d, kill %d".formatted(SEED, kill);
      next = look(place, acknowledged, when);
      assertThat(Upkeep.check(place).wrong()).as(when).isEmpty();
    }
    assertThat(next).as("batches over all").isGreaterThan(KILLS);
  }

  /// Lets a process append batches from a number on, and kills it some time after its first.
  ///
  /// @return the last batch that it acknowledged
  private int killed(String record, int first, int millis) throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                CrashWriter.class.getName(),
                record,
                Integer.toString(first))
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    try {
      while (acknowledged() < 0) {
        assertThat(writer.isAlive()).as("the writer said: %s", said("err")).isTrue();
        Thread.sleep(Duration.ofMillis(5));
      }
      Thread.sleep(Duration.ofMillis(millis));
    } finally {
      writer.destroyForcibly().waitFor();
    }
    sweep();
    return acknowledged();
  }

  /// The last batch of which the writer said so; -1 if it has not said so of any.
  private int acknowledged() throws IOException {
    String said = said("out");
    return said.substring(0, said.lastIndexOf('\n') + 1)
        .lines()
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(-1);
  }

  private String said(String stream) throws IOException {
    return Files.readString(folder.resolve(stream));
  }

  /// A process that is killed leaves its unpacked library behind.
  private void sweep() throws Exception {
    try (var files = Files.newDirectoryStream(folder, "libduckdb*")) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  /// Sees that the record holds all acknowledged batches, perhaps one more, and each whole.
  ///
  /// @return the number of the first batch that is not there
  private static int look(RecordPlace place, int acknowledged, String when) throws Exception {
    List<Entry> kept = new ArrayList<>();
    int batch = 0;
    try (LedgerView view = place.view()) {
      view.entries(LedgerView.NOW, kept::add);
      int at = 0;
      while (at < kept.size()) {
        for (Deposit deposit : CrashWriter.batch(batch)) {
          assertThat(at).as(when).isLessThan(kept.size());
          assertThat(kept.get(at++)).as(when).isEqualTo(deposit.entry());
          String document = deposit.entry().document().id();
          assertThat(view.text(document, LedgerView.NOW)).as(when).hasValue(deposit.text());
        }
        batch++;
      }
    }
    assertThat(batch).as(when).isBetween(acknowledged + 1, acknowledged + 2);
    return batch;
  }
}
