package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.entente.ledger.Ledger;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// The upkeep of a record: looking whether it is sound, putting it in order, copies of it.
///
/// A backup is a DuckDB file with the tables of a record, wherever the record is kept; so it can
/// also be restored to another kind of place.
public final class Upkeep {

  private Upkeep() {}

  /// Looks whether every row is as it was put there.
  ///
  /// @throws ProblemException if the record cannot be read
  public static Checked check(RecordPlace place) throws ProblemException {
    try (Database database = read(place)) {
      return Checking.of(place.toString(), database);
    }
  }

  /// Looks whether every row of a record that is open is as it was put there; nothing is added to
  /// it meanwhile.
  ///
  /// @param place how a person knows the record
  /// @throws ProblemException if the record cannot be read, or is in no database
  public static Checked check(String place, Ledger open) throws ProblemException {
    if (open instanceof SqlLedger ledger) {
      return ledger.checked(place);
    }
    throw problem("record-in-memory", place, "lies in memory.", "There is nothing to check.");
  }

  /// Puts the rows by which claims are found by day in their order, and in DuckDB the claims too;
  /// and gives back room that is not used.
  ///
  /// @throws ProblemException if another process uses the record, or there is no room for a second
  ///   of it
  @SuppressWarnings("try") // The right to add is held, not asked.
  public static void compact(RecordPlace place) throws ProblemException {
    read(place).close();
    switch (place) {
      case RecordFolder(Path folder) -> {
        RecordFiles files = new RecordFiles(folder);
        try (Owner owner = Owner.of(files)) {
          try (Database from = DuckDatabase.own(files, Form.CURRENT, null)) {
            merge(from);
            copy(from, files.coming(), Arranged::make);
          }
          replace(files.coming(), files);
        }
      }
      case PostgresAddress address -> {
        try (Database database = PostgresDatabase.own(address);
            Statement statement = database.writer().createStatement()) {
          statement.execute("CLUSTER filed");
          statement.execute("VACUUM ANALYZE");
        } catch (SQLException e) {
          throw new PostgresProblems(address).of(e);
        }
      }
    }
  }

  /// Writes all of a record into a file.
  ///
  /// @param file a file that does not exist
  /// @throws ProblemException if it does, or another process uses the record
  @SuppressWarnings("try") // The right to add is held, not asked.
  public static void backup(RecordPlace place, Path file) throws ProblemException {
    RecordFiles target = target(file);
    read(place).close();
    switch (place) {
      case RecordFolder(Path folder) -> {
        RecordFiles files = new RecordFiles(folder);
        try (Owner owner = Owner.of(files);
            Database from = DuckDatabase.own(files, Form.CURRENT, null)) {
          write(from, target);
        }
      }
      case PostgresAddress address -> {
        try (Database from = PostgresDatabase.own(address)) {
          write(from, target);
        }
      }
    }
  }

  /// Makes a record of a backup.
  ///
  /// @param place where no record is yet
  /// @throws ProblemException if there is one, or the file is no sound backup
  @SuppressWarnings("try") // The right to add is held, not asked.
  public static void restore(Path file, RecordPlace place) throws ProblemException {
    if (!Files.exists(file)) {
      throw problem("missing", file.toString(), "does not exist.", "Name a backup.");
    }
    try (Database from = known(file)) {
      switch (place) {
        case RecordFolder(Path folder) -> {
          RecordFiles files = new RecordFiles(folder);
          try (Owner owner = Owner.of(files)) {
            if (files.isTaken() || Files.exists(files.log())) {
              throw occupied(place);
            }
            write(from, files);
          }
        }
        case PostgresAddress address -> {
          try (Database to = PostgresDatabase.own(address)) {
            if (!isEmpty(to)) {
              throw occupied(place);
            }
            Copying.of(from, to);
          }
        }
      }
    }
  }

  private static Database read(RecordPlace place) throws ProblemException {
    return switch (place) {
      case RecordFolder(Path folder) -> Records.database(folder, Form.CURRENT);
      case PostgresAddress address -> PostgresDatabase.view(address);
    };
  }

  private static Database known(Path backup) throws ProblemException {
    RecordFiles files = target(backup);
    return Records.known(DuckDatabase.view(files, Form.CURRENT), files);
  }

  private static RecordFiles target(Path file) {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    return new RecordFiles(
        folder == null ? absolute : folder, String.valueOf(absolute.getFileName()));
  }

  private static boolean isEmpty(Database database) throws ProblemException {
    try (Query query = new Query(database, Live.LAST)) {
      return query.cursor().next() && query.cursor().integer() < 0;
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }

  /// Writes a copy beside its place, and puts it there when it is whole.
  private static void write(Database from, RecordFiles target) throws ProblemException {
    if (target.isTaken()) {
      throw problem(
          "exists", target.database().toString(), "exists already.", "Name another file.");
    }
    copy(from, target.coming(), to -> {});
    replace(target.coming(), target);
  }

  /// What a copy has that is not on record, and is made of it.
  private interface Finish {
    void of(Database copy) throws SQLException;
  }

  private static void copy(Database from, RecordFiles coming, Finish finish)
      throws ProblemException {
    try {
      Files.deleteIfExists(coming.database());
      Files.deleteIfExists(coming.wal());
    } catch (IOException e) {
      throw coming.failed(e);
    }
    boolean whole = false;
    try (Database to = DuckDatabase.own(coming, Form.CURRENT, null)) {
      Copying.of(from, to);
      finish(to, finish);
      merge(to);
      whole = true;
    } finally {
      if (!whole) {
        remove(coming);
      }
    }
  }

  private static void finish(Database copy, Finish finish) throws ProblemException {
    try {
      finish.of(copy);
    } catch (SQLException e) {
      throw copy.problem(e);
    }
  }

  /// Closing would do it too, and keep silent where it fails.
  private static void merge(Database database) throws ProblemException {
    try (Statement statement = database.writer().createStatement()) {
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }

  private static void remove(RecordFiles half) {
    try {
      Files.deleteIfExists(half.database());
      Files.deleteIfExists(half.wal());
    } catch (IOException e) {
      // It has the name of an unfinished file, and the next one takes its place.
    }
  }

  private static void replace(RecordFiles coming, RecordFiles files) throws ProblemException {
    try {
      coming.takePlaceOf(files);
    } catch (IOException e) {
      remove(coming);
      throw files.failed(e);
    }
  }

  private static ProblemException occupied(RecordPlace place) {
    return problem(
        "record-exists",
        place.toString(),
        "holds a record, which a backup must not replace.",
        "Name another place with --record, or move that record away.");
  }

  private static ProblemException problem(String id, String place, String message, String remedy) {
    return new ProblemException(new Problem(id, Severity.ERROR, place, message, remedy));
  }
}
