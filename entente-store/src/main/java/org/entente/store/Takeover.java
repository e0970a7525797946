package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.store.log.OldLog;

/// Takes the log of earlier versions over into DuckDB: every entry, those included that later ones
/// replaced. The log stays as it is.
final class Takeover {

  private static final int AT_A_TIME = 256;

  private final RecordFiles files;
  private final List<Coming> waiting = new ArrayList<>();
  private int entries;

  private Takeover(RecordFiles files) {
    this.files = files;
  }

  /// Whether a folder holds a log that has not been taken over.
  static boolean isDue(RecordFiles files) {
    return Files.exists(files.log()) && !Files.exists(files.database());
  }

  /// Takes the log over. What is half done when the process ends is done anew the next time.
  ///
  /// @return what to say of it
  static List<Problem> of(RecordFiles files, Form form) throws ProblemException {
    OldLog log = OldLog.of(files.log());
    Takeover takeover = new Takeover(files);
    try {
      takeover.fill(log, form);
    } catch (IOException e) {
      throw files.failed(e);
    }
    List<Problem> notices = new ArrayList<>();
    log.unfinished().ifPresent(notices::add);
    notices.add(takeover.done());
    return notices;
  }

  private void fill(OldLog log, Form form) throws IOException, ProblemException {
    RecordFiles coming = files.coming();
    Files.deleteIfExists(coming.database());
    Files.deleteIfExists(coming.wal());
    try (SqlLedger ledger = new SqlLedger(DuckDatabase.own(coming, form, null), List.of())) {
      log.entries(
          entry -> {
            waiting.add(new Coming(entry, null));
            entries++;
            if (waiting.size() >= AT_A_TIME) {
              flush(ledger);
            }
          });
      flush(ledger);
    }
    coming.takePlaceOf(files);
  }

  private void flush(SqlLedger ledger) throws ProblemException {
    ledger.keep(waiting);
    waiting.clear();
  }

  private Problem done() {
    return new Problem(
        "record-taken-over",
        Severity.WARNING,
        files.log().toString(),
        "was taken over: its %d entries are now in %s, and it is not read any more."
            .formatted(entries, files.name()),
        "Keep it as a backup, or remove it.");
  }
}
