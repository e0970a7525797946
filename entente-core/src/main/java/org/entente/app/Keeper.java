package org.entente.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.Receipt;
import org.entente.problem.ProblemException;

/// Puts what was read on record before it is handed on, a few documents at a time: each time costs
/// the disk.
final class Keeper implements Outcome.Sink {

  private static final int AT_A_TIME = 16;
  private static final int MOST_CLAIMS = 5_000;

  private final Ledger ledger;
  private final Instant learned;
  private final Outcome.Sink next;
  private final List<Outcome> waiting = new ArrayList<>();
  private int claims;

  Keeper(Ledger ledger, Instant learned, Outcome.Sink next) {
    this.ledger = ledger;
    this.learned = learned;
    this.next = next;
  }

  @Override
  public void accept(Outcome outcome) throws ProblemException {
    waiting.add(outcome);
    if (outcome instanceof Outcome.Read read) {
      claims += read.extraction().claims().size();
    }
    if (waiting.size() >= AT_A_TIME || claims > MOST_CLAIMS) {
      flush();
    }
  }

  /// Records and hands on what is waiting.
  void flush() throws ProblemException {
    List<Deposit> deposits = new ArrayList<>();
    for (Outcome outcome : waiting) {
      if (outcome instanceof Outcome.Read read) {
        deposits.add(deposit(read.extraction()));
      }
    }
    var receipts = ledger.append(deposits).iterator();
    for (Outcome outcome : waiting) {
      next.accept(outcome instanceof Outcome.Read read ? kept(read, receipts.next()) : outcome);
    }
    waiting.clear();
    claims = 0;
  }

  private static Outcome.Read kept(Outcome.Read read, Receipt receipt) {
    return new Outcome.Read(read.extraction(), receipt);
  }

  private Deposit deposit(Extraction extraction) {
    DocumentRow row =
        new DocumentRow(
            extraction.document(),
            extraction.digest(),
            extraction.title(),
            extraction.characters(),
            extraction.description(),
            learned);
    Entry entry = new Entry(row, extraction.claims(), extraction.gaps(), extraction.orders());
    return new Deposit(entry, extraction.text());
  }
}
