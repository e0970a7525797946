package org.entente.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.entente.app.AuthorityTables;
import org.entente.app.Entente;
import org.entente.app.Extractor;
import org.entente.app.Knowledge;
import org.entente.authority.Authority;
import org.entente.reading.Reader;
import org.entente.reading.document.Documents;

/// One run of the command: its exit code and what it wrote to both streams.
record Run(int code, String out, String err) {

  /// The moment at which every run of a test happens.
  static final Instant MOMENT = Instant.parse("2001-02-03T04:05:06.789Z");

  /// Runs the command with the real reader.
  static Run real(String... args) {
    return of(Reader::new, args);
  }

  /// Runs the command on documents in the form of [LineExtractor].
  static Run of(String... args) {
    return of(authority -> new LineExtractor(), args);
  }

  /// The same, with a person who watches the messages.
  static Run watched(String... args) {
    return of(authority -> new LineExtractor(), true, args);
  }

  static Run of(Function<Authority, Extractor> reader, String... args) {
    return of(reader, false, args);
  }

  private static Run of(Function<Authority, Extractor> reader, boolean watched, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Desk desk =
        new Desk(
            new Console(out, err),
            InstantSource.fixed(MOMENT),
            record ->
                new Entente(
                    new Knowledge(new AuthorityTables(record)::load, reader), Documents::parse),
            watched);
    int code = EntenteCommand.run(desk, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// All of it, with a folder of this run's own named DIR.
  String transcript(Path folder) {
    String all =
        out + (err.isEmpty() ? "" : "--- messages\n" + err) + "--- exit code " + code + "\n";
    return all.replace(folder.toString(), "DIR");
  }
}
