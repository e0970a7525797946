package org.entente.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import org.entente.ledger.Ledger;
import org.entente.problem.ProblemException;

/// Serves a record as a page and an API; found by [java.util.ServiceLoader], so that who starts it
/// need not know it.
public interface PageServer {

  /// What is served.
  ///
  /// @param entente what does the work
  /// @param ledger the record, open; who opened it closes it after the server
  /// @param index finds by words
  /// @param claims takes claims in JSON Lines
  /// @param folder where the server keeps what is its own: accounts, and documents until they are
  ///   read
  /// @param name how persons know the record
  /// @param clock the only clock there is
  record Served(
      Entente entente,
      Ledger ledger,
      SearchIndex index,
      Importer claims,
      Path folder,
      String name,
      InstantSource clock) {}

  /// Where it listens.
  ///
  /// @param host a name or number of this machine
  /// @param port 0 for any that is free
  record Listening(String host, int port) {}

  /// A server that runs until it is closed.
  interface Running extends AutoCloseable {

    /// Where the page is.
    URI address();

    @Override
    void close();
  }

  /// Starts.
  ///
  /// @throws ProblemException if it cannot listen there, or is not safe to
  Running start(Served served, Listening listening) throws ProblemException;
}
