package org.entente.web.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.app.PageServer.Served;
import org.entente.app.Snapshot;
import org.entente.problem.ProblemException;

/// The record that is served, and the picture of it that questions are answered from.
///
/// Whoever adds to the record asks for a new picture; questions are answered from the last one
/// until it is there.
public final class Held implements AutoCloseable {

  private final Served served;
  private final AtomicReference<Snapshot> snapshot;

  /// Takes the first picture.
  ///
  /// @throws ProblemException if the record fails
  public Held(Served served) throws ProblemException {
    this.served = served;
    this.snapshot = new AtomicReference<>(served.entente().snapshot(served.ledger()));
  }

  Served served() {
    return served;
  }

  /// The last picture.
  Snapshot snapshot() {
    return snapshot.get();
  }

  /// This moment, to the millisecond.
  Instant now() {
    return served.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /// Takes a new picture, of all that was added before the call.
  ///
  /// @throws ProblemException if the record fails; the last picture stays
  synchronized void refresh() throws ProblemException {
    snapshot.set(served.entente().snapshot(served.ledger()));
  }

  @Override
  public void close() {}
}
