package org.entente.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.asof.AsOf;
import org.entente.claim.Claim;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.Receipt;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.remark.Remark;
import org.jspecify.annotations.Nullable;

/// Adds to a record in the tables of `schema.sql`, whatever the database.
///
/// A batch is one transaction, begun and committed in SQL: what is bulk-loaded between is kept
/// whole or not at all, also when the process is killed.
final class SqlLedger implements Ledger {

  private final Database database;
  private final SqlView view;
  private @Nullable Numbers numbers;

  SqlLedger(Database database, List<Problem> problems) {
    this.database = database;
    this.view = new SqlView(database, problems);
  }

  @Override
  public synchronized List<Receipt> append(List<Deposit> deposits) throws ProblemException {
    return deposits.isEmpty() ? List.of() : keep(deposits.stream().map(Coming::of).toList());
  }

  /// Keeps what is coming.
  synchronized List<Receipt> keep(List<Coming> batch) throws ProblemException {
    List<Receipt> receipts = new ArrayList<>(batch.size());
    write(
        writing -> {
          Preparing preparing = new Preparing(batch);
          Lasts lasts = Lasts.of(database.writer(), batch);
          while (receipts.size() < batch.size()) {
            Prepared prepared = preparing.next();
            Receipt receipt = lasts.receipt(prepared);
            if (receipt != Receipt.KNOWN) {
              writing.reading(prepared);
            }
            receipts.add(receipt);
          }
        });
    return List.copyOf(receipts);
  }

  @Override
  public synchronized void remark(List<Remark> remarks) throws ProblemException {
    if (remarks.isEmpty()) {
      return;
    }
    write(
        writing -> {
          for (Remark remark : remarks) {
            writing.remark(remark);
          }
        });
  }

  /// Looks whether all of it is as it was put there, while nothing is added.
  synchronized Checked checked(String place) throws ProblemException {
    return Checking.of(place, database);
  }

  private interface Work {
    void write(Writing writing) throws SQLException;
  }

  private void write(Work work) throws ProblemException {
    boolean kept = false;
    try {
      execute("BEGIN");
      try (Writing writing = new Writing(database, numbers())) {
        work.write(writing);
      }
      execute("COMMIT");
      kept = true;
    } catch (SQLException e) {
      throw database.problem(e);
    } finally {
      if (!kept) {
        forget();
      }
    }
  }

  private Numbers numbers() throws SQLException {
    Numbers known = numbers;
    if (known == null) {
      known = Numbers.of(database.writer());
      numbers = known;
    }
    return known;
  }

  /// Numbers given to rows that were not kept are given again.
  private void forget() {
    numbers = null;
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // The transaction has ended already, or the database itself has: nothing of it was kept.
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = database.writer().createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public long turns() throws ProblemException {
    return view.turns();
  }

  @Override
  public List<DocumentRow> documents(Instant knownOn) throws ProblemException {
    return view.documents(knownOn);
  }

  @Override
  public void entries(Instant knownOn, Consumer<Entry> sink) throws ProblemException {
    view.entries(knownOn, sink);
  }

  @Override
  public List<Claim> claims(Set<String> documents, String rule) throws ProblemException {
    return view.claims(documents, rule);
  }

  @Override
  public AsOf asOf(Instant knownOn) throws ProblemException {
    return view.asOf(knownOn);
  }

  @Override
  public Optional<String> text(String document, Instant knownOn) throws ProblemException {
    return view.text(document, knownOn);
  }

  @Override
  public List<Remark> remarks(Instant knownOn) throws ProblemException {
    return view.remarks(knownOn);
  }

  @Override
  public List<Problem> problems() {
    return view.problems();
  }

  @Override
  public void close() {
    view.close();
  }
}
