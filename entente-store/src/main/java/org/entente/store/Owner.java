package org.entente.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.entente.problem.ProblemException;

/// The right to add to a record: one process at a time has it, and within a process one ledger.
///
/// DuckDB guards its file against other processes, but hands a second opening in one process the
/// same database.
final class Owner implements AutoCloseable {

  private final FileChannel channel;

  private Owner(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the right, and makes the record's folder where there is none.
  ///
  /// @throws ProblemException if another has it, or the folder may not be written
  static Owner of(RecordFiles files) throws ProblemException {
    try {
      Files.createDirectories(files.folder());
      return new Owner(locked(files));
    } catch (AccessDeniedException e) {
      throw files.forbidden();
    } catch (FileAlreadyExistsException e) {
      throw files.noFolder();
    } catch (IOException e) {
      throw String.valueOf(e.getMessage()).contains("Read-only")
          ? files.forbidden()
          : files.failed(e);
    }
  }

  private static FileChannel locked(RecordFiles files) throws IOException, ProblemException {
    FileChannel channel =
        FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
      throw files.inUse();
    }
    return channel;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The lock ends with the process at the latest; nothing is lost.
    }
  }
}
