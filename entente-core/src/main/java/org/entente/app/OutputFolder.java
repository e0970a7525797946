package org.entente.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// A folder into which a file is written for each of many inputs, never over an input nor outside
/// the folder.
///
/// Each file appears only once it is whole; a link that stands in its place is replaced, not
/// followed.
public final class OutputFolder {

  private final Path folder;
  private final List<Input> inputs;
  private final Set<String> written = new HashSet<>();

  /// A folder, made when the first file is written.
  ///
  /// @param inputs what is never written over
  public OutputFolder(Path folder, Inputs inputs) {
    this.folder = folder;
    this.inputs = inputs.files();
  }

  /// Writes a file, over one of an earlier run.
  ///
  /// @param name relative to the folder, with `/`
  /// @throws ProblemException `outside`, `is-input`, `written-twice`, `no-permission` or
  ///   `unwritable`
  public void write(String name, String text) throws ProblemException {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder.normalize()) || target.equals(folder.normalize())) {
      throw problem("outside", target, "lies outside the folder.", "Rename the input.");
    }
    if (!written.add(name)) {
      throw problem(
          "written-twice", target, "was written for another input.", "Rename one of the inputs.");
    }
    try {
      write(target, text.getBytes(StandardCharsets.UTF_8));
    } catch (AccessDeniedException e) {
      throw problem("no-permission", target, "may not be written.", "Choose another folder.");
    } catch (FileAlreadyExistsException e) {
      throw problem("unwritable", target, "needs a folder where a file is.", "Choose another.");
    } catch (IOException e) {
      throw problem(
          "unwritable",
          target,
          "could not be written.",
          "Check the disk, or choose another folder.");
    }
  }

  private void write(Path target, byte[] bytes) throws IOException, ProblemException {
    Path beside = target.getParent() == null ? Path.of("") : target.getParent();
    Files.createDirectories(beside.toAbsolutePath());
    Path real = beside.toRealPath();
    if (!real.startsWith(folder.toRealPath())) {
      throw problem(
          "outside", target, "lies outside the folder by way of a link.", "Remove the link.");
    }
    for (Input input : inputs) {
      if (Files.exists(target) && Files.isSameFile(target, input.file())) {
        throw problem(
            "is-input", target, "is itself an input.", "Name another folder with --output.");
      }
    }
    Path whole = Files.createTempFile(real, ".entente-", ".part");
    try {
      Files.write(whole, bytes);
      Files.move(
          whole, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static ProblemException problem(String id, Path file, String message, String remedy) {
    return new ProblemException(new Problem(id, Severity.ERROR, file.toString(), message, remedy));
  }
}
