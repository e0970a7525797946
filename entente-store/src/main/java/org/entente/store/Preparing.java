package org.entente.store;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.entente.ledger.Deposit;

/// Prepares the deposits of a batch, one after another: where they are large on another processor,
/// somewhat ahead of the one that writes them.
final class Preparing {

  /// Fewer claims are prepared when their turn comes.
  private static final int FEW = 2_000;

  /// As many claims as are prepared while the database takes some thousands.
  private static final int AHEAD = 20_000;

  private final Iterator<Deposit> deposits;
  private final boolean ahead;
  private final Queue<Started> started = new ArrayDeque<>();
  private long claims;

  private record Started(int claims, Supplier<Prepared> prepared) {}

  Preparing(List<Deposit> batch) {
    deposits = batch.iterator();
    ahead = batch.stream().mapToLong(Preparing::claims).sum() >= FEW;
  }

  private static int claims(Deposit deposit) {
    return deposit.entry().claims().size();
  }

  /// The next one; waits for it.
  Prepared next() {
    do {
      start();
    } while (ahead && deposits.hasNext() && claims < AHEAD);
    Started next = started.remove();
    claims -= next.claims;
    return next.prepared.get();
  }

  private void start() {
    if (deposits.hasNext()) {
      Deposit deposit = deposits.next();
      Supplier<Prepared> work = () -> Prepared.of(deposit.entry(), deposit.text());
      claims += claims(deposit);
      started.add(
          new Started(
              claims(deposit), ahead ? CompletableFuture.supplyAsync(work)::join : work));
    }
  }
}
