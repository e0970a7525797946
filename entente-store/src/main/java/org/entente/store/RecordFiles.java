package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// The files of a record in their folder, and what can be wrong with them.
///
/// @param folder the record's folder
/// @param name the name of the file that holds the record
record RecordFiles(Path folder, String name) {

  private static final String USUAL = "record.duckdb";

  RecordFiles(Path folder) {
    this(folder, USUAL);
  }

  /// A record that is being made and will take its place when it is whole.
  RecordFiles coming() {
    return new RecordFiles(folder, name + ".new");
  }

  /// All that is on record.
  Path database() {
    return folder.resolve(name);
  }

  /// What DuckDB has committed and not yet merged into its file.
  Path wal() {
    return folder.resolve(name + ".wal");
  }

  /// Held by the process that adds to the record.
  Path lock() {
    return folder.resolve("lock");
  }

  /// The record of earlier versions.
  Path log() {
    return folder.resolve("log.jsonl");
  }

  /// Whether a record lies here, or a part of one.
  boolean isTaken() {
    return Files.exists(database()) || Files.exists(wal());
  }

  /// Puts this record, which nobody has open, in the place of another.
  ///
  /// @throws IOException if it fails, or not all of the two is merged into their files: what is
  ///   left beside a file that was moved is lost, or taken for a part of the new one
  void takePlaceOf(RecordFiles other) throws IOException {
    for (Path left : List.of(wal(), other.wal())) {
      if (Files.exists(left)) {
        throw new IOException("what " + left.getFileName() + " holds could not be merged");
      }
    }
    Files.move(database(), other.database(), StandardCopyOption.ATOMIC_MOVE);
  }

  ProblemException problem(String id, String message, String remedy) {
    return new ProblemException(
        new Problem(id, Severity.ERROR, database().toString(), message, remedy));
  }

  ProblemException missing() {
    return new ProblemException(
        new Problem(
            "no-record",
            Severity.ERROR,
            folder.toString(),
            "holds no record.",
            "Read documents first (entente read PATH), or name the record with --record."));
  }

  ProblemException inUse() {
    return problem(
        "record-in-use",
        "is in use by another entente.",
        "Wait until it ends, or name another folder with --record.");
  }

  ProblemException noFolder() {
    return new ProblemException(
        new Problem(
            "record-no-folder",
            Severity.ERROR,
            folder.toString(),
            "is a file; a record lies in a folder.",
            "Name a folder with --record."));
  }

  ProblemException forbidden() {
    return problem(
        "record-no-permission",
        "may not be written.",
        "Name another folder with --record, or use --no-record.");
  }

  ProblemException failed(Exception e) {
    return problem(
        "record-failed",
        "failed: " + firstLine(e) + ".",
        "Check the disk it lies on; what was on record before is kept.");
  }

  static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }
}
