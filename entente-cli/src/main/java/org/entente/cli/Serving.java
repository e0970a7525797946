package org.entente.cli;

import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import org.entente.app.PageServer;
import org.entente.app.PageServer.Listening;
import org.entente.app.PageServer.Running;
import org.entente.app.PageServer.Served;
import org.entente.formats.claims.ClaimLines;
import org.entente.ledger.Ledger;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.search.LuceneIndex;

/// Serves a record until the process is interrupted.
final class Serving {

  private final Desk desk;
  private final RecordOption record;

  Serving(Desk desk, RecordOption record) {
    this.desk = desk;
    this.record = record;
  }

  /// Serves until the process is interrupted; it ends only when all is closed.
  ///
  /// @throws ProblemException if it cannot begin
  void until(Listening listening) throws ProblemException {
    PageServer server = ServiceLoader.load(PageServer.class).findFirst().orElseThrow(Serving::none);
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  asked.countDown();
                  await(closed);
                }));
    try (Ledger ledger = record.ledger(desk.console());
        LuceneIndex index = new LuceneIndex(record.folder().resolve("search"));
        Running running = server.start(served(ledger, index), listening)) {
      desk.console().say("Open " + running.address() + " (Ctrl-C ends it)");
      await(asked);
    } finally {
      closed.countDown();
    }
  }

  private Served served(Ledger ledger, LuceneIndex index) {
    return new Served(
        desk.entente(record.folder()),
        ledger,
        index,
        new ClaimLines(),
        record.folder(),
        record.place().toString(),
        desk.clock());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ProblemException none() {
    return new ProblemException(
        new Problem(
            "no-server",
            Severity.ERROR,
            "entente",
            "was built without its page.",
            "Use the whole of entente.jar."));
  }
}
