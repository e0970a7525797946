package org.entente.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.ledger.LogScan.Place;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.remark.Remark;
import org.jspecify.annotations.Nullable;

/// A ledger in one append-only file of JSON Lines.
///
/// A second process that would add to it is refused. An entry that a crash cut short was never
/// acknowledged; it is reported, and its bytes make way for the next entry.
public final class LogLedger implements Ledger {

  private final LogFile file;
  private final FileChannel owner;
  private final FileChannel log;
  private final LogIndex index;
  private final List<Problem> problems;
  private long end;

  private LogLedger(LogFile file, FileChannel owner, FileChannel log, LogScan scan) {
    this.file = file;
    this.owner = owner;
    this.log = log;
    this.index = new LogIndex(scan.places());
    this.problems = scan.sound() < scan.length() ? List.of(file.unfinished(scan)) : List.of();
    this.end = scan.sound();
  }

  /// Opens the record in a folder for adding to it, and makes it where there is none.
  ///
  /// @throws ProblemException if another process is adding to it, or it is damaged or may not be
  ///   written
  public static LogLedger open(Path folder) throws ProblemException {
    LogFile file = new LogFile(folder);
    FileChannel owner = null;
    try {
      Files.createDirectories(folder);
      owner = own(file);
      LogScan scan = file.scan();
      FileChannel log =
          FileChannel.open(file.log(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileChannel owned = owner;
      owner = null;
      return new LogLedger(file, owned, log, scan);
    } catch (AccessDeniedException e) {
      throw file.problem(
          "record-no-permission",
          "may not be written.",
          "Name another folder with --record, or use --no-record.");
    } catch (IOException e) {
      throw file.failed(e);
    } finally {
      closeQuietly(owner);
    }
  }

  private static FileChannel own(LogFile file) throws IOException, ProblemException {
    FileChannel channel =
        FileChannel.open(file.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean owned = false;
    try {
      owned = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      owned = false;
    } finally {
      if (!owned) {
        channel.close();
      }
    }
    if (!owned) {
      throw file.problem(
          "record-in-use",
          "is being added to by another entente.",
          "Wait until it ends, or name another folder with --record.");
    }
    return channel;
  }

  @Override
  public List<Receipt> append(List<Deposit> deposits) throws ProblemException {
    List<Receipt> receipts = new ArrayList<>(deposits.size());
    boolean added = false;
    for (Deposit deposit : deposits) {
      LogRows.Written written = LogRows.write(deposit.entry());
      Receipt receipt = index.receipt(written.head());
      if (receipt != Receipt.KNOWN) {
        append(written);
        added = true;
      }
      receipts.add(receipt);
    }
    if (added) {
      force();
    }
    return List.copyOf(receipts);
  }

  private void append(LogRows.Written written) throws ProblemException {
    byte[] rows = written.text().getBytes(StandardCharsets.UTF_8);
    try {
      if (log.size() > end) {
        log.truncate(end);
      }
      ByteBuffer bytes = ByteBuffer.wrap(rows);
      long at = end;
      while (bytes.hasRemaining()) {
        at += log.write(bytes, at);
      }
    } catch (IOException e) {
      throw file.failed(e);
    }
    index.add(new Place(written.head(), end, rows.length));
    end += rows.length;
  }

  private void force() throws ProblemException {
    try {
      log.force(true);
    } catch (IOException e) {
      throw file.failed(e);
    }
  }

  @Override
  public void remark(List<Remark> remarks) {
    throw new UnsupportedOperationException("the log holds no remarks");
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
  public void close() {
    closeQuietly(log);
    closeQuietly(owner);
  }

  private static void closeQuietly(@Nullable FileChannel channel) {
    if (channel == null) {
      return;
    }
    try {
      channel.close();
    } catch (IOException e) {
      // What was acknowledged has been forced to disk; closing loses nothing.
    }
  }
}
