package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/// A server in a process of its own, which may be killed, and browsers that look at it.
final class ServerProcess implements AutoCloseable {

  /// The page's sources, with its tests.
  static final Path PAGE = Path.of("..", "entente-web", "page");

  private static final Pattern OPEN = Pattern.compile("Open (http://\\S+)");
  private static final int MOST_MINUTES = 5;
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Process process;
  private final String address;

  private ServerProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /// Serves a record.
  static ServerProcess over(Path record) throws IOException {
    return of("serve", "--port", "0", "--record", record.toString());
  }

  /// Serves the demo.
  static ServerProcess demo() throws IOException {
    return of("demo", "--port", "0");
  }

  private static ServerProcess of(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                EntenteCommand.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher open = OPEN.matcher(line);
      if (open.find()) {
        return new ServerProcess(process, open.group(1));
      }
      all.append(line).append('\n');
    }
    throw new AssertionError("did not open:\n" + all);
  }

  /// Where the page is.
  String address() {
    return address;
  }

  /// Ends it at once, as a failure of the power does.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// Leaves out a test where there is no browser, or no page.
  static void assumeBrowser() {
    Assumptions.assumeTrue(
        Files.isDirectory(PAGE.resolve("node_modules"))
            && ServerProcess.class.getResource("/org/entente/web/page/index.html") != null,
        "the page was not built: it needs Node 20 or newer, with npm");
    Assumptions.assumeTrue(
        System.getenv("CHROMIUM") != null
            || BROWSERS.stream().anyMatch(browser -> Files.exists(Path.of(browser))),
        "no browser: install Chromium, or name one in CHROMIUM");
  }

  /// Runs a file of tests of the page.
  void browse(String file, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile("page", ".tap");
    try {
      ProcessBuilder builder =
          new ProcessBuilder("node", "--test", "--test-reporter=tap", file)
              .directory(PAGE.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile());
      builder.environment().put("ENTENTE_URL", address);
      builder.environment().putAll(environment);
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

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        kill();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
