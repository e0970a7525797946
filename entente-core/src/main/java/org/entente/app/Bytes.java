package org.entente.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// The bytes of files, if they may be had and are not too many.
final class Bytes {

  /// Larger files are not opened.
  private static final long MOST = 50L * 1024 * 1024;

  private Bytes() {}

  /// The bytes of a file.
  ///
  /// @throws ProblemException if it has too many or cannot be read
  static byte[] of(Path file) throws ProblemException {
    try {
      long size = Files.size(file);
      if (size > MOST) {
        throw problem("too-large", file, tooLarge(size), "Split it into its parts.");
      }
    } catch (IOException e) {
      // Reading it says better what is wrong.
    }
    return of(file, MOST);
  }

  /// The bytes of a file of a limited size.
  ///
  /// @throws ProblemException if it has more or cannot be read
  static byte[] of(Path file, long most) throws ProblemException {
    try {
      long size = Files.size(file);
      if (size > most) {
        throw problem("too-large", file, tooMany(size, most), "Shorten it.");
      }
      return Files.readAllBytes(file);
    } catch (AccessDeniedException e) {
      throw problem("no-permission", file, "may not be read.", "Ask for permission to read it.");
    } catch (NoSuchFileException e) {
      throw problem("missing", file, "does not exist.", "Check the spelling of the path.");
    } catch (IOException e) {
      throw problem("unreadable", file, "could not be read.", "Check the disk it lies on.");
    }
  }

  private static String tooMany(long size, long most) {
    return String.format(
        Locale.ROOT, "has %,d bytes, more than the %,d that are taken.", size, most);
  }

  private static String tooLarge(long size) {
    return String.format(
        Locale.ROOT,
        "has %,d MB, more than the 50 MB that a document may have.",
        size / 1024 / 1024);
  }

  private static ProblemException problem(String id, Path file, String message, String remedy) {
    return new ProblemException(new Problem(id, Severity.ERROR, file.toString(), message, remedy));
  }
}
