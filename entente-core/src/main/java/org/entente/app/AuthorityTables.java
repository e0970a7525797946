package org.entente.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.authority.Authority;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// A user's own authority tables, kept beside the record in the order in which they were added: a
/// later one may speak of the actors of an earlier one.
public final class AuthorityTables {

  private static final String FOLDER = "authority";
  private static final int PREFIX = 4;

  private final Path folder;

  /// The tables of a record.
  ///
  /// @param record the record's folder
  public AuthorityTables(Path record) {
    this.folder = record.resolve(FOLDER);
  }

  /// What Entente brings and what these tables add.
  ///
  /// @throws ProblemException naming the table and line that cannot be understood
  public Authority load() throws ProblemException {
    Authority authority = Authority.bundled();
    for (Path table : files()) {
      authority = authority.with(table);
    }
    return authority;
  }

  /// The names of the tables, in their order.
  ///
  /// @throws ProblemException if they cannot be listed
  public List<String> names() throws ProblemException {
    return files().stream().map(AuthorityTables::name).toList();
  }

  /// Keeps a copy of a table, in place of an earlier one of the same file name.
  ///
  /// @throws ProblemException if it cannot be understood, or not be kept; then nothing changes
  public void add(Path table) throws ProblemException {
    String name = String.valueOf(table.getFileName());
    Authority authority = Authority.bundled();
    int last = 0;
    Path place = null;
    for (Path file : files()) {
      last = Integer.parseInt(file.getFileName().toString().substring(0, PREFIX - 1));
      if (name(file).equals(name)) {
        place = file;
        authority = authority.with(table);
      } else {
        authority = authority.with(file);
      }
    }
    if (place == null) {
      authority.with(table);
      place = folder.resolve(String.format(Locale.ROOT, "%03d-%s", last + 1, name));
    }
    keep(table, place);
  }

  private void keep(Path table, Path place) throws ProblemException {
    try {
      Files.createDirectories(folder);
      Path copy = folder.resolve(".adding");
      Files.copy(table, copy, StandardCopyOption.REPLACE_EXISTING);
      Files.move(copy, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw problem("could not take the table: " + e.getMessage() + ".");
    }
  }

  private List<Path> files() throws ProblemException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "[0-9][0-9][0-9]-?*")) {
      stream.forEach(files::add);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw problem("could not be listed: " + e.getMessage() + ".");
    }
    files.sort(null);
    return files;
  }

  private static String name(Path file) {
    return file.getFileName().toString().substring(PREFIX);
  }

  private ProblemException problem(String message) {
    return new ProblemException(
        new Problem(
            "authority-failed",
            Severity.ERROR,
            folder.toString(),
            message,
            "Check that the folder may be written."));
  }
}
