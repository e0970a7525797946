package org.entente.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The documents of a folder, whole or as a sample spread evenly over it.
final class Texts {

  private Texts() {}

  /// Every file below a folder in the order of its names; a file stands for itself.
  static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /// So many files that they have at least a number of bytes, in steps over all of the folder.
  static List<Path> sample(List<Path> all, long bytes) throws IOException {
    long total = 0;
    for (Path file : all) {
      total += Files.size(file);
    }
    if (total <= bytes) {
      return all;
    }
    List<Path> sample = new ArrayList<>();
    long passed = 0;
    long taken = 0;
    for (Path file : all) {
      long size = Files.size(file);
      passed += size;
      if ((double) taken / bytes < (double) passed / total) {
        sample.add(file);
        taken += size;
      }
    }
    return sample;
  }
}
