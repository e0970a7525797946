package org.entente.eval.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The project's classes and sources, found once for all the tests of this package.
final class House {

  private static final Path ROOT = findRoot();

  private House() {}

  /// Every class of every module's main code.
  static JavaClasses classes() {
    return Imported.CLASSES;
  }

  /// Every Java file of every module's main code, in stable order.
  static List<Path> sources() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .sorted()
          .flatMap(House::javaFiles)
          .toList();
    }
  }

  /// A file's place, as a person would name it.
  static String place(Path file) {
    return ROOT.relativize(file).toString();
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path findRoot() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("entente-core"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static final class Imported {
    static final JavaClasses CLASSES =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente");
  }
}
