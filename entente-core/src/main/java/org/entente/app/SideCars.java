package org.entente.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.source.meta.MetaFile;
import org.jspecify.annotations.Nullable;

/// Which file describes which: `NAME.meta.json` lies beside a document `NAME`, or `NAME` with one
/// suffix more.
final class SideCars {

  private SideCars() {}

  /// Whether the name is that of a side-car.
  static boolean isSideCar(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return name.endsWith(MetaFile.SUFFIX) && name.length() > MetaFile.SUFFIX.length();
  }

  /// The side-cars that lie beside a document, the one that names it in full first.
  static List<Path> of(Path document) {
    String name = name(document);
    int dot = name.lastIndexOf('.');
    return Stream.of(name, dot > 0 ? name.substring(0, dot) : name)
        .distinct()
        .map(stem -> document.resolveSibling(stem + MetaFile.SUFFIX))
        .filter(Files::isRegularFile)
        .toList();
  }

  /// Whether a side-car may describe a document beside it.
  static boolean describes(Path sideCar, Path document) {
    String stem = name(sideCar).substring(0, name(sideCar).length() - MetaFile.SUFFIX.length());
    String name = name(document);
    int dot = name.lastIndexOf('.');
    return name.equals(stem) || (dot > 0 && name.substring(0, dot).equals(stem));
  }

  /// The first document that a side-car describes; null if none lies beside it that can be seen.
  static @Nullable Path document(Path sideCar) {
    Path folder = sideCar.toAbsolutePath().getParent();
    try (var files = Files.list(folder == null ? Path.of("") : folder)) {
      return files
          .filter(file -> !isSideCar(file) && describes(sideCar, file))
          .filter(Files::isRegularFile)
          .sorted()
          .findFirst()
          .orElse(null);
    } catch (IOException e) {
      return null;
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
