package org.entente.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.problem.Problem;
import org.entente.problem.Severity;

/// The files that paths stand for, in stable order, and what could not be found or entered.
///
/// A file stands for itself. A folder stands for every regular file below it, sorted by id, save
/// hidden files and folders, and side-cars, which describe the documents beside them. Links to
/// folders are not followed, nor links to files outside the folder.
///
/// @param files what to read, each file once, in the order of the paths and sorted within a folder
/// @param problems what stood in the way, in the same order
public record Inputs(List<Input> files, List<Problem> problems) {

  /// Finds the files of paths.
  public static Inputs under(List<Path> paths) {
    Finder finder = new Finder();
    paths.forEach(finder::add);
    finder.sideCars.forEach(finder::named);
    return new Inputs(List.copyOf(finder.files), List.copyOf(finder.problems));
  }

  private static final class Finder {
    private final List<Input> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Path> places = new HashMap<>();
    private final List<Path> sideCars = new ArrayList<>();

    void add(Path path) {
      if (Files.isDirectory(path)) {
        folder(path);
      } else if (Files.isRegularFile(path) && SideCars.isSideCar(path)) {
        sideCars.add(path);
      } else if (Files.isRegularFile(path)) {
        take(new Input(String.valueOf(path.getFileName()), path));
      } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        error("not-a-file", path, "is neither a file nor a folder.", "Name a file or a folder.");
      } else {
        error("missing", path, "does not exist.", "Check the spelling of the path.");
      }
    }

    private void folder(Path root) {
      List<Input> found = new ArrayList<>();
      int before = problems.size();
      walk(root, "", root, found);
      found.sort(Comparator.comparing(Input::id));
      if (found.isEmpty() && problems.size() == before) {
        warn("empty-folder", root, "holds no documents.", "Hidden files are left out.");
      }
      found.forEach(this::take);
    }

    private void walk(Path folder, String prefix, Path root, List<Input> found) {
      List<Path> entries = entries(folder);
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".")) {
          continue;
        }
        if (SideCars.isSideCar(entry) && Files.isRegularFile(entry)) {
          inFolder(entry, entries);
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          walk(entry, prefix + name + "/", root, found);
        } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
            || (Files.isSymbolicLink(entry) && mayFollow(entry, root))) {
          found.add(new Input(prefix + name, entry));
        }
      }
    }

    private void inFolder(Path sideCar, List<Path> entries) {
      boolean describes =
          entries.stream()
              .filter(entry -> !SideCars.isSideCar(entry) && Files.isRegularFile(entry))
              .anyMatch(entry -> SideCars.describes(sideCar, entry));
      if (!describes) {
        lonely(sideCar);
      }
    }

    /// Says what a side-car is to a person who named it as a document, unless its document was
    /// named as well.
    private void named(Path sideCar) {
      Path document = SideCars.document(sideCar);
      if (document == null) {
        lonely(sideCar);
      } else if (files.stream().noneMatch(input -> isSame(input.file(), document))) {
        warn(
            "side-car",
            sideCar,
            "describes the document %s and is none itself.".formatted(document.getFileName()),
            "Name the document: it is read with what describes it.");
      }
    }

    private static boolean isSame(Path one, Path other) {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private void lonely(Path sideCar) {
      warn(
          "no-document",
          sideCar,
          "describes a document that does not lie beside it.",
          "Put NAME.meta.json beside the document NAME, or NAME with a suffix.");
    }

    private List<Path> entries(Path folder) {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      } catch (AccessDeniedException e) {
        error("no-permission", folder, "may not be opened.", "Ask for permission to read it.");
      } catch (IOException e) {
        error("unreadable", folder, "could not be listed.", "Check the disk it lies on.");
      }
      entries.sort(Comparator.comparing(Path::toString));
      return entries;
    }

    private boolean mayFollow(Path link, Path root) {
      if (!Files.exists(link)) {
        error("dead-link", link, "is a link that leads nowhere.", "Remove it or mend it.");
        return false;
      }
      if (Files.isDirectory(link)) {
        warn(
            "link", link, "is a link to a folder and was not followed.", "Name the folder itself.");
        return false;
      }
      try {
        if (Files.isRegularFile(link) && link.toRealPath().startsWith(root.toRealPath())) {
          return true;
        }
      } catch (IOException e) {
        error("unreadable", link, "could not be followed.", "Check the disk it lies on.");
        return false;
      }
      warn("link", link, "is a link out of the folder and was not followed.", "Name its target.");
      return false;
    }

    private void take(Input input) {
      Path place = input.file().toAbsolutePath().normalize();
      Path earlier = places.putIfAbsent(input.id(), place);
      if (earlier == null) {
        files.add(input);
      } else if (!earlier.equals(place)) {
        error(
            "same-id",
            input.file(),
            "would have the same id as "
                + earlier.getFileName()
                + " named before: "
                + input.id()
                + ".",
            "Name a folder that holds both, so that their ids differ.");
      }
    }

    private void error(String id, Path place, String message, String remedy) {
      problems.add(new Problem(id, Severity.ERROR, place.toString(), message, remedy));
    }

    private void warn(String id, Path place, String message, String remedy) {
      problems.add(new Problem(id, Severity.WARNING, place.toString(), message, remedy));
    }
  }
}
