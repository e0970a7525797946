package org.entente.eval.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every package says what it is for and that nothing in it is null unless it says so.
class PackagesTest {

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
    assertThat(packages())
        .isNotEmpty()
        .allSatisfy(
            folder -> {
              Path info = folder.resolve("package-info.java");
              assertThat(info).as(House.place(folder)).exists();
              assertThat(Files.readString(info))
                  .as(House.place(info))
                  .startsWith("/// ")
                  .contains("@NullMarked");
            });
  }

  private static SortedSet<Path> packages() throws IOException {
    SortedSet<Path> packages = new TreeSet<>();
    for (Path source : House.sources()) {
      Path folder = source.getParent();
      if (folder != null) {
        packages.add(folder);
      }
    }
    return packages;
  }
}
