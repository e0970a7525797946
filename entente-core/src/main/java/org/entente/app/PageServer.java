package org.entente.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.entente.ledger.Ledger;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.jspecify.annotations.Nullable;

/// Serves a record as a page and an API; found by [java.util.ServiceLoader], so that who starts it
/// need not know it.
public interface PageServer {

  /// What is served.
  ///
  /// @param entente what does the work
  /// @param ledger the record, open; who opened it closes it after the server
  /// @param index finds by words
  /// @param claims takes claims in JSON Lines
  /// @param citations writes documents for programs that keep bibliographies
  /// @param folder where the server keeps what is its own: accounts, and documents until they are
  ///   read
  /// @param name how persons know the record
  /// @param user who acts where there are no accounts: whoever sits at this machine
  /// @param commands answers what is typed at this machine while the record is served
  /// @param told takes what whoever started the server must know and nobody who asks it is told
  /// @param clock the only clock there is
  record Served(
      Entente entente,
      Ledger ledger,
      SearchIndex index,
      Importer claims,
      Citations citations,
      Path folder,
      String name,
      String user,
      Commands commands,
      Consumer<Problem> told,
      InstantSource clock) {

    /// Tells what failed, whether or not anybody waits for it.
    ///
    /// @param place at what it failed
    public void failed(String place, Throwable why) {
      told.accept(why instanceof ProblemException known ? known.problem() : fault(place, why));
    }

    private static Problem fault(String place, Throwable why) {
      StackTraceElement[] calls = why.getStackTrace();
      return new Problem(
          "fault",
          Severity.ERROR,
          place,
          "made Entente itself fail: %s%s."
              .formatted(why, calls.length == 0 ? "" : " at " + calls[0]),
          "Please report it with what was done.");
    }
  }

  /// Writes documents for programs that keep bibliographies.
  interface Citations {

    /// As an entry of BibTeX.
    String bibtex(Exports.Source source);

    /// As an item of CSL-JSON, in an array of its own.
    String csl(Exports.Source source);
  }

  /// Runs commands over the record that is served: no other process can open it meanwhile.
  interface Commands {

    /// Runs one.
    ///
    /// @param arguments as they were typed, without the name of the program
    Answered run(List<String> arguments);
  }

  /// What a command wrote, and its exit code.
  ///
  /// @param out the answer
  /// @param err what was said of the work
  /// @param code the exit code
  /// @param changed whether it may have added to the record
  record Answered(String out, String err, int code, boolean changed) {}

  /// Where it listens.
  ///
  /// @param host a name or number of this machine
  /// @param port 0 for any that is free
  /// @param address the address that persons type, where a proxy that speaks TLS hands their
  ///   requests on; null where they reach the server itself
  record Listening(String host, int port, @Nullable URI address) {

    /// Reached without a proxy.
    public Listening(String host, int port) {
      this(host, port, null);
    }
  }

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

  /// The accounts of a record.
  ///
  /// @param folder where the server keeps what is its own
  Accounts accounts(Path folder);
}
