package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.asof.Rows;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// Looks whether a record is as it was put there: every reading still says what it said, has all of
/// its rows, is filed as often as it tells, and no row belongs to none.
final class Checking {

  private static final String REMEDY =
      "Restore a backup (entente record restore), or read the document again.";

  private final String place;
  private final Database database;
  private final Set<String> documents = new HashSet<>();
  private final List<Problem> wrong = new ArrayList<>();
  private int readings;
  private long claims;

  private Checking(String place, Database database) {
    this.place = place;
    this.database = database;
  }

  /// @param place how a person knows the record
  static Checked of(String place, Database database) throws ProblemException {
    return new Checking(place, database).checked();
  }

  private Checked checked() throws ProblemException {
    SqlView view = new SqlView(database, List.of());
    try {
      Map<Integer, Long> filed = counts(Table.FILED);
      view.history((reading, entry) -> look(reading, entry, filed));
      if (!Arranged.of(database).isSound(database)) {
        say("the claims in the order of whom they tell are not those on record");
      }
      for (Table table :
          List.of(Table.TEXTS, Table.CLAIMS, Table.FILED, Table.GAPS, Table.ORDERS)) {
        strays(table);
      }
    } catch (DamagedException e) {
      say(RecordFiles.firstLine(e));
    } catch (SQLException e) {
      throw database.problem(e);
    }
    int remarks = view.remarks(LedgerView.NOW).size();
    return new Checked(documents.size(), readings, claims, remarks, wrong);
  }

  private void look(TurnRows.Reading reading, Entry entry, Map<Integer, Long> filed) {
    documents.add(entry.document().id());
    readings++;
    claims += entry.claims().size();
    String name = entry.document().id() + " as learned " + entry.document().learned();
    if (!Content.of(entry).equals(reading.content())) {
      say(name + " says something else than when it was kept");
    }
    long rows = filed.getOrDefault(reading.number(), 0L);
    if (rows != Rows.of(entry.claims()).size()) {
      say(name + " is not filed under all of whom it tells");
    }
  }

  private Map<Integer, Long> counts(Table table) throws SQLException {
    Map<Integer, Long> counts = new HashMap<>();
    String sql = "SELECT turn, count(*) FROM " + table.sql() + " GROUP BY turn";
    try (Query query = new Query(database, sql)) {
      while (query.cursor().next()) {
        counts.put(query.cursor().integer(), query.cursor().whole());
      }
    }
    return counts;
  }

  private void strays(Table table) throws SQLException {
    String sql =
        "SELECT count(*) FROM "
            + table.sql()
            + " c LEFT JOIN turns t ON t.number = c.turn AND NOT t.withdrawn WHERE t.number IS"
            + " NULL";
    try (Query query = new Query(database, sql)) {
      if (query.cursor().next()) {
        long strays = query.cursor().whole();
        if (strays > 0) {
          say("%d rows of the table %s belong to no reading".formatted(strays, table.sql()));
        }
      }
    }
  }

  private void say(String what) {
    wrong.add(new Problem("record-wrong", Severity.ERROR, place, what + ".", REMEDY));
  }
}
