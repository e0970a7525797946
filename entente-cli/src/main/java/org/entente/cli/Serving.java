package org.entente.cli;

import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import org.entente.app.Entente;
import org.entente.app.PageServer;
import org.entente.app.PageServer.Listening;
import org.entente.app.PageServer.Running;
import org.entente.app.PageServer.Served;
import org.entente.formats.citation.CiteSources;
import org.entente.formats.claims.ClaimLines;
import org.entente.ledger.Ledger;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.search.LuceneIndex;

/// Serves a record until the process is interrupted.
final class Serving {

  private final Desk desk;
  private final Entente entente;
  private final Path folder;
  private final String name;

  /// @param folder where the server keeps what is its own
  /// @param name how persons know the record
  Serving(Desk desk, Entente entente, Path folder, String name) {
    this.desk = desk;
    this.entente = entente;
    this.folder = folder;
    this.name = name;
  }

  /// Opens a record.
  interface Opening {
    Ledger open() throws ProblemException;
  }

  /// Serves until the process is interrupted; it ends only when all is closed.
  ///
  /// @param afterwards what is to be done when all is closed
  /// @throws ProblemException if it cannot begin
  void until(Opening record, Listening listening, Runnable afterwards) throws ProblemException {
    PageServer server = server();
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  asked.countDown();
                  await(closed);
                }));
    try (Ledger ledger = record.open();
        LuceneIndex index = new LuceneIndex(folder.resolve("search"));
        Running running = server.start(served(ledger, index), listening)) {
      desk.console().say("Open " + running.address() + " (Ctrl-C ends it)");
      await(asked);
    } finally {
      afterwards.run();
      closed.countDown();
    }
  }

  private Served served(Ledger ledger, LuceneIndex index) {
    return new Served(
        entente,
        ledger,
        index,
        new ClaimLines(),
        new CiteSources(),
        folder,
        name,
        System.getProperty("user.name", "somebody"),
        new OverServed(desk, entente, ledger, index)::run,
        desk.console()::say,
        desk.clock());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The server that this program was built with.
  ///
  /// @throws ProblemException if it was built without one
  static PageServer server() throws ProblemException {
    return ServiceLoader.load(PageServer.class).findFirst().orElseThrow(Serving::none);
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
