package org.entente.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The examples that come with the command, in its jar or among its classes.
final class Examples {

  private Examples() {}

  /// Writes them into a folder.
  static void copy(Path folder) {
    URL examples = Examples.class.getResource("examples");
    if (examples == null) {
      throw new IllegalStateException("the program lacks its examples");
    }
    try {
      URI place = examples.toURI();
      if (place.getScheme().equals("file")) {
        copy(Path.of(place), folder);
        return;
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        copy(jar.provider().getPath(place), folder);
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the examples cannot be copied to " + folder, e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }
}
