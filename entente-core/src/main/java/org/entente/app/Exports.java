package org.entente.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.jspecify.annotations.Nullable;

/// What Entente gives away in other forms: the facade's part for files that are written.
public final class Exports {

  private Exports() {}

  /// A document on record and how many claims cite it.
  ///
  /// @param document the document
  /// @param claims how many claims it makes
  public record Source(DocumentRow document, int claims) {}

  /// The documents on record, in the order of their ids.
  ///
  /// @throws ProblemException if the record fails
  public static List<Source> sources(LedgerView record) throws ProblemException {
    List<Source> sources = new ArrayList<>();
    record.entries(
        LedgerView.NOW, entry -> sources.add(new Source(entry.document(), entry.claims().size())));
    return sources;
  }

  /// Writes what is handed to it.
  public interface Writing {

    /// Writes everything.
    ///
    /// @throws IOException if what is written to fails
    /// @throws ProblemException if what is written cannot be had
    void to(Writer out) throws IOException, ProblemException;
  }

  /// Makes a file out of another.
  public interface Making {

    /// Makes a file.
    ///
    /// @param from what it is made of
    /// @param to the file, which is not there yet
    /// @throws ProblemException if it cannot be made
    void file(Path from, Path to) throws ProblemException;
  }

  /// Writes a file in UTF-8, which appears only once it is whole and takes the place of an earlier
  /// one.
  ///
  /// @throws ProblemException `unwritable`, or what the writing throws
  public static void write(Path file, Writing writing) throws ProblemException {
    write(file, writing, null);
  }

  /// Writes a file of another form by way of text.
  ///
  /// @param making makes the file of the text; null where the text is the file
  /// @throws ProblemException `unwritable`, or what writing and making throw
  public static void write(Path file, Writing writing, @Nullable Making making)
      throws ProblemException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw problem(file, "is a folder.");
    }
    try {
      Path text = folder.resolve("." + file.getFileName() + ".part");
      Path whole = making == null ? text : folder.resolve("." + file.getFileName() + ".whole");
      try {
        try (BufferedWriter out = Files.newBufferedWriter(text, StandardCharsets.UTF_8)) {
          writing.to(out);
        }
        if (making != null) {
          making.file(text, whole);
        }
        Files.move(
            whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(text);
        Files.deleteIfExists(whole);
      }
    } catch (IOException | UncheckedIOException e) {
      throw problem(file, "could not be written: " + e.getMessage() + ".");
    }
  }

  private static ProblemException problem(Path file, String message) {
    return new ProblemException(
        new Problem(
            "unwritable",
            Severity.ERROR,
            file.toString(),
            message,
            "Check the disk and the permissions, or choose another file."));
  }
}
