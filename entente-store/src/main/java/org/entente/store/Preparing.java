package org.entente.store;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Prepares what comes in a batch, one after another: where they are large on another processor,
/// somewhat ahead of the one that writes them.
final class Preparing {

  /// Fewer claims are prepared when their turn comes.
  private static final int FEW = 2_000;

  /// As many claims as are prepared while the database takes some thousands.
  private static final int AHEAD = 20_000;

  private final Iterator<Coming> coming;
  private final boolean ahead;
  private final Queue<Started> started = new ArrayDeque<>();
  private long claims;

  private record Started(int claims, Supplier<Prepared> prepared) {}

  Preparing(List<Coming> batch) {
    coming = batch.iterator();
    ahead = batch.stream().mapToLong(Coming::claims).sum() >= FEW;
  }

  /// The next one; waits for it.
  Prepared next() {
    do {
      start();
    } while (ahead && coming.hasNext() && claims < AHEAD);
    Started next = started.remove();
    claims -= next.claims;
    return next.prepared.get();
  }

  private void start() {
    if (coming.hasNext()) {
      Coming next = coming.next();
      Supplier<Prepared> work = () -> Prepared.of(next);
      claims += next.claims();
      started.add(
          new Started(next.claims(), ahead ? CompletableFuture.supplyAsync(work)::join : work));
    }
  }
}
