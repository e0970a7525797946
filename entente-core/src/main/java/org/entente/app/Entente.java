package org.entente.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.claim.Claim;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.ClaimQuery;
import org.entente.query.Timeline;

/// What Entente can do, in one place: every surface calls this.
///
/// It reads no clock and keeps no state; whoever calls it brings the moment and the record.
public final class Entente {

  private final Knowledge knowledge;

  /// An Entente that knows what it is given.
  public Entente(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// Reads every document that the inputs name and hands over each outcome: first the problems of
  /// finding them, then the documents in the order of the inputs, whatever the number of threads.
  ///
  /// @param sink called from the calling thread
  /// @throws ProblemException if the sink does
  public void read(Inputs inputs, int threads, Outcome.Sink sink) throws ProblemException {
    for (var problem : inputs.problems()) {
      sink.accept(new Outcome.Reported(problem));
    }
    new Batch(knowledge.extractor()).read(inputs.files(), threads, sink);
  }

  /// Reads like [#read] and puts each document on record before its outcome is handed over.
  ///
  /// @param learned the moment of this reading
  /// @throws ProblemException if the record fails, or the sink does; what was handed over is on
  ///   record
  public void record(Inputs inputs, int threads, Ledger ledger, Instant learned, Outcome.Sink sink)
      throws ProblemException {
    Keeper keeper = new Keeper(ledger, learned, sink);
    read(inputs, threads, keeper);
    keeper.flush();
  }

  /// Hands over the claims on record that a question asks for, by document and in reading order.
  ///
  /// @throws ProblemException if the record fails
  public void claims(LedgerView record, ClaimQuery query, Consumer<Claim> sink)
      throws ProblemException {
    Predicate<Claim> asked = query.filter(knowledge::authority);
    record.entries(LedgerView.NOW, entry -> entry.claims().stream().filter(asked).forEach(sink));
  }

  /// The claims on record that a question asks for, in the order of their dates.
  ///
  /// @throws ProblemException if the record fails
  public Timeline timeline(LedgerView record, ClaimQuery query) throws ProblemException {
    List<Claim> claims = new ArrayList<>();
    claims(record, query, claims::add);
    return Timeline.of(claims);
  }
}
