package org.entente.web.api;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.app.PageServer.Served;
import org.entente.app.Snapshot;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.search.Search;
import org.entente.query.search.SearchWords;
import org.entente.web.access.Caller;
import org.jspecify.annotations.Nullable;

/// The record that is served, and the picture of it that questions are answered from.
///
/// Whoever adds to the record asks for a new picture; it is taken in the background, one for all
/// who ask meanwhile, and questions are answered from the last one until it is there.
public final class Held implements AutoCloseable {

  /// Who adds to the record waits so long for the picture that shows it.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Served served;
  private volatile Snapshot snapshot;
  private volatile @Nullable Snapshot searched;
  private final ExecutorService painter = Executors.newSingleThreadExecutor(each("picture"));
  private final ExecutorService indexer = Executors.newSingleThreadExecutor(each("words"));
  private final AtomicBoolean indexing = new AtomicBoolean();
  private @Nullable CompletableFuture<Void> coming;
  private volatile boolean behind;

  /// Takes the first picture.
  ///
  /// @throws ProblemException if the record fails
  public Held(Served served) throws ProblemException {
    this.served = served;
    this.snapshot = served.entente().snapshot(served.ledger());
    catchUp();
  }

  /// Asks that the index by words catches up; once for all pictures that come before it begins, and
  /// not on the painter's thread: a later picture does not wait for it.
  private void catchUp() {
    if (!indexing.getAndSet(true)) {
      indexer.execute(this::index);
    }
  }

  /// Has the index by words catch up with the picture, so that nobody who searches waits for it.
  private void index() {
    indexing.set(false);
    try {
      Search any = new Search(SearchWords.parse("entente"), List.of(), null, null, null, null, 1);
      Snapshot now = snapshot;
      served.entente().search(now, served.index(), any, LedgerView.NOW, notice -> {});
      searched = now;
    } catch (ProblemException | RuntimeException | StackOverflowError e) {
      // Who searches has it catch up then, or is told as well: an old answer would say nothing.
      searched = null;
      if (!indexer.isShutdown()) {
        served.failed("The index by words", e);
      }
    }
  }

  private static ThreadFactory each(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
  }

  Served served() {
    return served;
  }

  /// The last picture.
  Snapshot snapshot() {
    return snapshot;
  }

  /// The last picture that the index by words has caught up with: a search need not wait for more.
  Snapshot searched() {
    Snapshot ready = searched;
    return ready == null ? snapshot : ready;
  }

  /// Whether the record holds what the last picture does not show yet.
  boolean isCatchingUp() {
    return behind;
  }

  /// This moment, to the millisecond.
  Instant now() {
    return served.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /// Who asks.
  String who(Context context) {
    return Caller.of(context).name();
  }

  /// Asks for a picture of all that was added before the call, and waits a moment for it: a record
  /// of usual size answers with what was just added, a very large one a little later.
  void refresh() {
    refresh(PATIENCE);
  }

  /// The same for who has more time, or less.
  public void refresh(Duration most) {
    try {
      renew().get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // It comes; until then the last one answers.
    } catch (ExecutionException e) {
      // Whoever started the server was told; the last one answers, and says that it is behind.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Asks for a picture of all that was added before the call.
  private synchronized CompletableFuture<Void> renew() {
    behind = true;
    CompletableFuture<Void> next = coming;
    if (next == null && !painter.isShutdown()) {
      next = CompletableFuture.runAsync(this::paint, painter);
      coming = next;
    }
    return next == null ? CompletableFuture.completedFuture(null) : next;
  }

  private void paint() {
    synchronized (this) {
      // Who asks from here on may have added what this picture does not show.
      coming = null;
    }
    try {
      snapshot = served.entente().snapshot(served.ledger(), snapshot);
    } catch (ProblemException | RuntimeException | StackOverflowError e) {
      served.failed("The picture of the record", e);
      throw new CompletionException(e);
    }
    synchronized (this) {
      behind = coming != null;
      if (!painter.isShutdown()) {
        catchUp();
      }
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      painter.shutdown();
      indexer.shutdown();
    }
    try {
      for (ExecutorService each : List.of(painter, indexer)) {
        if (!each.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
          each.shutdownNow();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
