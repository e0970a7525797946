package org.entente.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.remark.Remark;

/// The log as it lay when it was opened; another process may be adding to it meanwhile.
public final class LogView implements LedgerView {

  private final LogFile file;
  private final LogIndex index;
  private final List<Problem> problems;

  private LogView(LogFile file, LogIndex index, List<Problem> problems) {
    this.file = file;
    this.index = index;
    this.problems = problems;
  }

  /// Opens the record in a folder for reading.
  ///
  /// @throws ProblemException if there is none, or it is damaged
  public static LogView open(Path folder) throws ProblemException {
    LogFile file = new LogFile(folder);
    if (!Files.exists(file.log())) {
      throw new ProblemException(
          new Problem(
              "no-record",
              Severity.ERROR,
              folder.toString(),
              "holds no record.",
              "Read documents first (entente read PATH), or name the record with --record."));
    }
    boolean alone = nobodyWrites(file);
    LogScan scan = file.scan();
    boolean torn = alone && scan.sound() < scan.length();
    return new LogView(
        file, new LogIndex(scan.places()), torn ? List.of(file.unfinished(scan)) : List.of());
  }

  private static boolean nobodyWrites(LogFile file) {
    try (FileChannel channel = FileChannel.open(file.lock(), StandardOpenOption.READ);
        FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
      return lock != null;
    } catch (IOException | java.nio.channels.OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public Optional<String> text(String document, Instant knownOn) {
    return Optional.empty();
  }

  @Override
  public List<Remark> remarks(Instant knownOn) {
    return List.of();
  }

  @Override
  public List<DocumentRow> documents(Instant knownOn) {
    return index.current(knownOn).stream().map(place -> place.head().document()).toList();
  }

  @Override
  public void entries(Instant knownOn, Consumer<Entry> sink) throws ProblemException {
    file.entries(index.current(knownOn), sink);
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public void close() {}
}
