package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The page of the demo in a real browser: every file of `entente-web/page/test` is run by Node.
class PageTest {

  private static ServerProcess demo;

  @BeforeAll
  static void openTheDemo() throws IOException {
    ServerProcess.assumeBrowser();
    demo = ServerProcess.demo();
  }

  @AfterAll
  static void closeTheDemo() {
    if (demo != null) {
      demo.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> inTheBrowser() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(ServerProcess.PAGE.resolve("test"))) {
      files = all.filter(file -> file.toString().endsWith(".test.mjs")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(
            file -> {
              String name = file.getFileName().toString();
              return DynamicTest.dynamicTest(name, () -> demo.browse("test/" + name, Map.of()));
            });
  }
}
