package org.entente.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.jspecify.annotations.Nullable;

/// The folder in which an index lies.
final class Shelf {

  private final Path folder;

  Shelf(Path folder) {
    this.folder = folder;
  }

  /// Opens the index, up to date; null where it can be neither read nor written.
  ///
  /// @param wanted what it must be of
  /// @param writing writes that
  @Nullable Reading open(State wanted, Writing writing, Consumer<Problem> notices)
      throws ProblemException {
    try {
      return current(wanted, writing, notices);
    } catch (LockObtainFailedException e) {
      notices.accept(inUse());
    } catch (IOException e) {
      notices.accept(unwritable(e));
    }
    return null;
  }

  private Reading current(State wanted, Writing writing, Consumer<Problem> notices)
      throws IOException, ProblemException {
    Reading kept = kept(wanted, notices);
    if (kept != null && kept.state().equals(wanted)) {
      return kept;
    }
    Directory directory = directory();
    try {
      if (kept == null) {
        writing.all(directory);
      } else {
        try (kept) {
          writing.changes(directory, kept);
        }
      }
      return Reading.open(directory);
    } catch (IOException | ProblemException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /// The index as it is; null where there is none that can be used.
  private @Nullable Reading kept(State wanted, Consumer<Problem> notices) throws IOException {
    Directory directory = directory();
    try {
      Reading reading = Reading.open(directory);
      if (reading.hasForm()) {
        return reading;
      }
      reading.close();
      notices.accept(rebuilt("has another form than this version of Entente writes", wanted));
    } catch (IndexNotFoundException e) {
      directory.close();
      notices.accept(rebuilt("has no index of this record yet", wanted));
    } catch (IOException | RuntimeException e) {
      directory.close();
      notices.accept(rebuilt("is damaged, or of another version of Lucene", wanted));
      clear();
    }
    return null;
  }

  private Directory directory() throws IOException {
    return FSDirectory.open(folder);
  }

  /// Takes away the files of an index that cannot be read.
  private void clear() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(files::add);
    }
    for (Path file : files) {
      if (Files.isRegularFile(file)) {
        Files.delete(file);
      }
    }
  }

  private Problem rebuilt(String why, State wanted) {
    return told(
        "search-index-built",
        String.format(
            Locale.ROOT, "%s; it is being built of %,d documents.", why, wanted.stamps().size()),
        "Nothing needs to be done.");
  }

  private Problem inUse() {
    return told(
        "search-index-in-use",
        "is being written by another process; this search builds an index in memory.",
        "Search again later.");
  }

  private Problem unwritable(IOException e) {
    return told(
        "search-index-unwritable",
        "could not be brought up to date ("
            + reason(e)
            + "); this search builds an index in memory.",
        "Check that the folder may be written and the disk is not full.");
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  /// That what was known then is searched.
  Problem past(State state) {
    return told(
        "search-index-past",
        String.format(
            Locale.ROOT,
            "is of the record as it is now; for what was known then (%,d documents) an index is"
                + " built in memory.",
            state.stamps().size()),
        "Nothing needs to be done.");
  }

  /// That even memory did not serve.
  Problem failed(IOException e) {
    return new Problem(
        "search-failed",
        Severity.ERROR,
        folder.toString(),
        "could not be searched: " + e.getMessage() + ".",
        "Delete the folder; it is built anew.");
  }

  private Problem told(String id, String message, String remedy) {
    return new Problem(id, Severity.WARNING, folder.toString(), message, remedy);
  }
}
