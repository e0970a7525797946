package org.entente.web.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// What was handed in, on disk: a folder for each reading, with its files and how far it came.
///
/// A reading is acknowledged when its folder has its name: all of it was written before. What was
/// acknowledged and is not over is read when the server starts again.
final class Journal {

  private static final String STATE = "reading.json";
  private static final String BEGUN = "begun";
  private static final String FILES = "files";
  private static final String COMING = ".coming";

  private final Path folder;

  /// A journal in a folder, which is made; what was not acknowledged is thrown away.
  Journal(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    delete(coming());
    Files.createDirectories(coming());
  }

  /// Where files lie that are being handed in.
  Path coming() {
    return folder.resolve(COMING);
  }

  /// Where the files of a reading lie.
  Path files(String id) {
    return folder.resolve(id).resolve(FILES);
  }

  /// Opens the bytes that were sent.
  interface Sent {
    InputStream open() throws IOException;
  }

  /// Begins a folder for a reading.
  Path begin(String id) throws IOException {
    Path begun = coming().resolve(id);
    Files.createDirectories(begun.resolve(FILES));
    return begun;
  }

  /// Adds a file to it.
  ///
  /// @return how long it is
  static long add(Path begun, String name, Sent sent) throws IOException {
    Path file = begun.resolve(FILES).resolve(name);
    try (InputStream in = sent.open()) {
      Files.copy(in, file);
    }
    force(file);
    return Files.size(file);
  }

  /// Acknowledges a reading whose files all lie in its folder.
  void keep(Path begun, Reading reading) throws IOException {
    Path state = begun.resolve(STATE);
    Files.writeString(state, ReadingJson.line(reading));
    force(state);
    Files.move(begun, folder.resolve(reading.id()), StandardCopyOption.ATOMIC_MOVE);
    force(folder);
  }

  /// Throws away what is not acknowledged.
  static void drop(Path begun) {
    try {
      delete(begun);
    } catch (IOException e) {
      // It is thrown away when the server starts again.
    }
  }

  /// Keeps how far a reading is.
  void tell(Reading reading) throws IOException {
    Path home = folder.resolve(reading.id());
    Path next = home.resolve(STATE + ".new");
    Files.writeString(next, ReadingJson.line(reading));
    force(next);
    Files.move(next, home.resolve(STATE), StandardCopyOption.ATOMIC_MOVE);
  }

  /// How often the reading was begun and came to no end, this time included.
  int begin(Reading reading) throws IOException {
    Path marks = folder.resolve(reading.id()).resolve(BEGUN);
    Files.writeString(marks, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    force(marks);
    return (int) Files.size(marks);
  }

  /// Forgets that the reading was begun: it was put off, and did nothing wrong.
  void putOff(Reading reading) throws IOException {
    Files.deleteIfExists(folder.resolve(reading.id()).resolve(BEGUN));
  }

  /// All readings that can be understood, in the order of time.
  List<Reading> all() throws IOException {
    List<Path> homes = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(homes::add);
    }
    homes.sort(null);
    List<Reading> readings = new ArrayList<>();
    for (Path home : homes) {
      Path state = home.resolve(STATE);
      if (Files.isRegularFile(state)) {
        Reading reading = ReadingJson.parse(Files.readAllBytes(state));
        if (reading.id().equals(String.valueOf(home.getFileName()))) {
          readings.add(reading);
        }
      }
    }
    return readings;
  }

  private static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes known)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path left, @org.jspecify.annotations.Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(left);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
