package org.entente.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.entente.asof.AsOf;
import org.entente.claim.Claim;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.remark.Remark;

/// Reads a record from the tables of `schema.sql`, whatever the database.
///
/// Turns are numbered in the order in which they become visible and their rows never change: what
/// has a number up to the last one seen is one consistent picture, however many questions it takes.
final class SqlView implements LedgerView {

  /// The most documents that one question names; of more, all are asked and the others left out.
  private static final int MOST_NAMED = 256;

  private final Database database;
  private final List<Problem> problems;

  SqlView(Database database, List<Problem> problems) {
    this.database = database;
    this.problems = List.copyOf(problems);
  }

  @Override
  public long turns() throws ProblemException {
    return answer(this::last);
  }

  @Override
  public List<DocumentRow> documents(Instant knownOn) throws ProblemException {
    return answer(
        () -> {
          List<DocumentRow> documents = new ArrayList<>();
          try (Query turns =
              new Query(database, Live.TURNS, Moments.asked(knownOn), Integer.MAX_VALUE)) {
            while (turns.cursor().next()) {
              documents.add(TurnRows.read(turns.cursor()).document());
            }
          }
          return List.copyOf(documents);
        });
  }

  @Override
  public void entries(Instant knownOn, Consumer<Entry> sink) throws ProblemException {
    answer(
        () -> {
          readings(knownOn, (reading, entry) -> sink.accept(entry));
          return true;
        });
  }

  @Override
  public void entries(Instant knownOn, Set<String> documents, Consumer<Entry> sink)
      throws ProblemException {
    if (documents.size() > MOST_NAMED) {
      LedgerView.super.entries(knownOn, documents, sink);
    } else if (!documents.isEmpty()) {
      answer(
          () -> {
            readings(knownOn, List.copyOf(documents), (reading, entry) -> sink.accept(entry));
            return true;
          });
    }
  }

  @Override
  public List<Claim> claims(Set<String> documents, String rule) throws ProblemException {
    return LedgerView.super.claims(
        documents.size() > MOST_NAMED ? documents : answer(() -> having(documents, rule)), rule);
  }

  /// Those of some documents of which a rule ever made a claim: mostly none.
  private Set<String> having(Set<String> documents, String rule) throws SQLException {
    Set<String> having = new HashSet<>();
    if (!documents.isEmpty()) {
      List<Object> values = new ArrayList<>(documents);
      values.add(rule);
      try (Query query = new Query(database, Live.having(documents.size()), values.toArray())) {
        while (query.cursor().next()) {
          having.add(query.cursor().text());
        }
      }
    }
    return having;
  }

  /// Takes a reading and what it says.
  interface ReadingSink {
    void accept(TurnRows.Reading reading, Entry entry) throws SQLException;
  }

  /// Hands over the readings that answer at a moment.
  private void readings(Instant knownOn, ReadingSink sink) throws SQLException {
    readings(knownOn, List.of(), sink);
  }

  /// Hands over the readings of some documents that answer at a moment; of all, if none is named.
  private void readings(Instant knownOn, List<String> documents, ReadingSink sink)
      throws SQLException {
    List<Object> values = new ArrayList<>(List.of(Moments.asked(knownOn), last()));
    values.addAll(documents);
    UnaryOperator<String> some =
        question -> documents.isEmpty() ? question : Live.of(question, documents.size());
    readings(some, values.toArray(), sink);
  }

  /// Hands over every reading there is, also those that were replaced or withdrawn.
  void history(ReadingSink sink) throws SQLException {
    readings(Live::every, new Object[] {Long.MAX_VALUE, last()}, sink);
  }

  private void readings(UnaryOperator<String> asking, Object[] values, ReadingSink sink)
      throws SQLException {
    Entities entities = entities();
    try (Query turns = new Query(database, asking.apply(Live.TURNS), values);
        Query claims = new Query(database, asking.apply(Live.CLAIMS), values);
        Query gaps = new Query(database, asking.apply(Live.GAPS), values);
        Query orders = new Query(database, asking.apply(Live.ORDERS), values)) {
      Children claimRows = new Children(claims);
      Children gapRows = new Children(gaps);
      Children orderRows = new Children(orders);
      while (turns.cursor().next()) {
        TurnRows.Reading reading = TurnRows.read(turns.cursor());
        DocumentRow document = reading.document();
        sink.accept(
            reading,
            new Entry(
                document,
                claimRows.of(
                    reading,
                    reading.claims(),
                    row -> ClaimRows.read(row, document.id(), document.title(), entities)),
                gapRows.of(reading, reading.gaps(), SaidRows::gap),
                orderRows.of(reading, reading.orders(), SaidRows::order)));
      }
    }
  }

  private int last() throws SQLException {
    try (Query query = new Query(database, Live.LAST)) {
      return query.cursor().next() ? query.cursor().integer() : -1;
    }
  }

  private Entities entities() throws SQLException {
    try (Query query = new Query(database, Entities.ALL)) {
      return Entities.of(query.cursor());
    }
  }

  @Override
  public AsOf asOf(Instant knownOn) throws ProblemException {
    return answer(
        () -> {
          int last = last();
          Visible visible = Visible.at(database, Moments.asked(knownOn), last);
          return new SqlAsOf(database, entities(), visible, Arranged.of(database));
        });
  }

  @Override
  public Optional<String> text(String document, Instant knownOn) throws ProblemException {
    return answer(
        () -> {
          try (Query query =
              new Query(
                  database,
                  "SELECT body FROM texts WHERE turn = (SELECT number FROM turns"
                      + " WHERE document = ? AND learned <= ? ORDER BY number DESC LIMIT 1)",
                  document,
                  Moments.asked(knownOn))) {
            return query.cursor().next() ? Optional.of(query.cursor().text()) : Optional.empty();
          }
        });
  }

  @Override
  public List<Remark> remarks(Instant knownOn) throws ProblemException {
    return answer(
        () -> {
          List<Remark> remarks = new ArrayList<>();
          try (Query query =
              new Query(
                  database,
                  "SELECT "
                      + RemarkRows.COLUMNS
                      + " FROM remarks WHERE learned <= ? ORDER BY number",
                  Moments.asked(knownOn))) {
            while (query.cursor().next()) {
              remarks.add(RemarkRows.read(query.cursor()));
            }
          }
          return List.copyOf(remarks);
        });
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public void close() {
    database.close();
  }

  private interface Asking<T> {
    T ask() throws SQLException;
  }

  private <T> T answer(Asking<T> asking) throws ProblemException {
    try {
      return asking.ask();
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }
}
