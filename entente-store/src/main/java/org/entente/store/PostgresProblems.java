package org.entente.store;

import java.sql.SQLException;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// What PostgreSQL complains of, in a person's words, by the codes of its manual's appendix A.
///
/// @param address the database
record PostgresProblems(PostgresAddress address) {

  ProblemException of(SQLException e) {
    if (e instanceof DamagedException) {
      return damaged(RecordFiles.firstLine(e));
    }
    String state = String.valueOf(e.getSQLState());
    return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
      case "08" ->
          problem(
              "record-unreachable",
              "cannot be reached: " + RecordFiles.firstLine(e) + ".",
              "See that the server runs and the address is right.");
      case "28" ->
          problem(
              "record-no-permission",
              "does not let you in: " + RecordFiles.firstLine(e) + ".",
              "Name a user and a password that it knows.");
      case "3D" ->
          problem(
              "no-record",
              "does not exist on its server.",
              "Create it (createdb), or name another.");
      case "42" ->
          state.equals("42501")
              ? problem(
                  "record-no-permission",
                  "may not be used so: " + RecordFiles.firstLine(e) + ".",
                  "Ask for the right to create and fill tables there.")
              : failed(e);
      case "53" ->
          problem(
              "record-disk-full",
              "finds no room: " + RecordFiles.firstLine(e) + ".",
              "Make room on the server and run the command again; what was on record is kept.");
      case "XX" -> damaged(RecordFiles.firstLine(e));
      default -> failed(e);
    };
  }

  private ProblemException failed(SQLException e) {
    return problem(
        "record-failed",
        "failed: " + RecordFiles.firstLine(e) + ".",
        "Look into the server's log; what was on record before is kept.");
  }

  private ProblemException damaged(String how) {
    return problem(
        "record-damaged",
        "is damaged (" + how + ").",
        "Restore a backup (entente record restore) into an empty database.");
  }

  ProblemException missing() {
    return problem(
        "no-record",
        "holds no record.",
        "Read documents first (entente read PATH), or name the record with --record.");
  }

  ProblemException inUse() {
    return problem("record-in-use", "is being added to by another entente.", "Wait until it ends.");
  }

  ProblemException newer() {
    return problem(
        "record-newer", "was written by a newer Entente.", "Use that one, or a later one.");
  }

  ProblemException foreign() {
    return problem(
        "record-foreign",
        "holds tables that are not a record's.",
        "Name a database or a schema (?currentSchema=NAME) of its own.");
  }

  private ProblemException problem(String id, String message, String remedy) {
    return new ProblemException(
        new Problem(id, Severity.ERROR, address.toString(), message, remedy));
  }
}
