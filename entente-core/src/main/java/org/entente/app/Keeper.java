package org.entente.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.claim.Claim;
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
    List<Outcome> kept = kept();
    waiting.clear();
    claims = 0;
    for (Outcome outcome : kept) {
      next.accept(outcome);
    }
  }

  private List<Outcome> kept() throws ProblemException {
    List<Deposit> deposits = new ArrayList<>();
    List<Extraction> reads = new ArrayList<>();
    List<Receipt> receipts;
    // Nobody adds a claim by hand between the question which there are and what is kept of them.
    synchronized (ledger) {
      ByHand byHand = ByHand.of(ledger, documents());
      for (Outcome outcome : waiting) {
        if (outcome instanceof Outcome.Read read) {
          ByHand.Held held = byHand.in(read.extraction());
          deposits.add(deposit(read.extraction(), held.claims()));
          reads.add(held.told(read.extraction()));
        }
      }
      receipts = ledger.append(deposits);
    }
    List<Outcome> kept = new ArrayList<>();
    int i = 0;
    for (Outcome outcome : waiting) {
      if (outcome instanceof Outcome.Read) {
        kept.add(new Outcome.Read(reads.get(i), receipts.get(i)));
        i++;
      } else {
        kept.add(outcome);
      }
    }
    return kept;
  }

  private Set<String> documents() {
    Set<String> documents = new HashSet<>();
    for (Outcome outcome : waiting) {
      if (outcome instanceof Outcome.Read read) {
        documents.add(read.extraction().document());
      }
    }
    return documents;
  }

  private Deposit deposit(Extraction extraction, List<Claim> byHand) {
    DocumentRow row =
        new DocumentRow(
            extraction.document(),
            extraction.digest(),
            extraction.title(),
            extraction.characters(),
            extraction.description(),
            learned);
    List<Claim> all = new ArrayList<>(extraction.claims());
    all.addAll(byHand);
    Entry entry = new Entry(row, all, extraction.gaps(), extraction.orders());
    return new Deposit(entry, extraction.text());
  }
}
