package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The page of the demo in a real browser: every file of `entente-web/page/test` is run by Node.
class PageTest {

  private static final Path PAGE = Path.of("..", "entente-web", "page");
  private static final Pattern OPEN = Pattern.compile("Open (http://\\S+)");
  private static final int MOST_MINUTES = 5;
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static Process demo;
  private static String address;

  @BeforeAll
  static void openTheDemo() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(PAGE.resolve("node_modules")) && isBuilt(),
        "the page was not built: it needs Node 20 or newer, with npm");
    Assumptions.assumeTrue(
        System.getenv("CHROMIUM") != null
            || BROWSERS.stream().anyMatch(b -> Files.exists(Path.of(b))),
        "no browser: install Chromium, or name one in CHROMIUM");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    demo =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                EntenteCommand.class.getName(),
                "demo",
                "--port",
                "0")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    address = address(demo.errorReader(StandardCharsets.UTF_8));
  }

  private static boolean isBuilt() {
    return PageTest.class.getResource("/org/entente/web/page/index.html") != null;
  }

  private static String address(BufferedReader said) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher open = OPEN.matcher(line);
      if (open.find()) {
        return open.group(1);
      }
      all.append(line).append('\n');
    }
    return fail("the demo did not open:\n" + all);
  }

  @AfterAll
  static void closeTheDemo() throws InterruptedException {
    if (demo != null) {
      demo.destroy();
      if (!demo.waitFor(1, TimeUnit.MINUTES)) {
        demo.destroyForcibly();
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> inTheBrowser() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(PAGE.resolve("test"))) {
      files = all.filter(file -> file.toString().endsWith(".test.mjs")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(
            file -> {
              String name = file.getFileName().toString();
              return DynamicTest.dynamicTest(name, () -> run("test/" + name));
            });
  }

  private static void run(String file) throws IOException, InterruptedException {
    Path said = Files.createTempFile("page", ".tap");
    try {
      ProcessBuilder builder =
          new ProcessBuilder("node", "--test", "--test-reporter=tap", file)
              .directory(PAGE.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile());
      builder.environment().put("ENTENTE_URL", address);
      Process node = builder.start();
      boolean ended = node.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        node.destroyForcibly();
      }
      assertThat(ended && node.exitValue() == 0).as("%s", Files.readString(said)).isTrue();
    } finally {
      Files.deleteIfExists(said);
    }
  }
}
