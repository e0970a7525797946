package org.entente.store;

import java.sql.SQLException;
import java.util.Locale;
import org.entente.problem.ProblemException;

/// What DuckDB complains of, in a person's words. It gives no codes, only sentences.
final class DuckProblems {

  private DuckProblems() {}

  static ProblemException of(RecordFiles files, SQLException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (has(message, "could not set lock", "different configuration", "being used by another")) {
      return files.inUse();
    }
    if (has(message, "permission denied", "read-only file system", "access is denied")) {
      return files.forbidden();
    }
    if (has(message, "no space left", "not enough space", "disk quota exceeded")) {
      return files.problem(
          "record-disk-full",
          "finds no room on its disk.",
          "Free some space and run the command again; what was on record before is kept.");
    }
    if (has(message, "version number", "newer version", "newer duckdb")) {
      return newer(files);
    }
    if (isDamage(e, message)) {
      return damaged(files, RecordFiles.firstLine(e));
    }
    return files.failed(e);
  }

  private static boolean isDamage(SQLException e, String message) {
    return e instanceof DamagedException
        || has(
            message,
            "not a valid duckdb",
            "checksum",
            "corrupt",
            "serialization error",
            "failed to deserialize",
            "could not read enough bytes",
            // What is left of a block whose checksum fails while an answer is being read.
            "invalid result set",
            "has been invalidated",
            "failure while replaying wal");
  }

  static ProblemException newer(RecordFiles files) {
    return files.problem(
        "record-newer", "was written by a newer Entente.", "Use that one, or a later one.");
  }

  static ProblemException foreign(RecordFiles files) {
    return files.problem(
        "record-foreign",
        "is a DuckDB file, but holds no record.",
        "Move it away, or name another folder with --record.");
  }

  static ProblemException damaged(RecordFiles files, String how) {
    return files.problem(
        "record-damaged",
        "is damaged (" + how + ").",
        "Restore a backup (entente record restore), or move it away and read the documents again.");
  }

  private static boolean has(String message, String... parts) {
    for (String part : parts) {
      if (message.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
