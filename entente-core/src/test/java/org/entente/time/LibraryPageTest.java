package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the page on dates shows is what its example does, with nothing but this module.
class LibraryPageTest {

  private static final Path PAGE = Path.of("../docs/dates.md");
  private static final Path EXAMPLE = Path.of("../examples/library/HistoricalDates.java");
  private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\n(.*?)```\n");

  @Test
  void everyPieceOfCodeIsThatOfTheExample() throws IOException {
    String example = unindented(Files.readString(EXAMPLE));
    List<String> pieces = blocks("java");
    assertThat(pieces).isNotEmpty();
    assertThat(pieces).allSatisfy(piece -> assertThat(example).contains(unindented(piece)));
  }

  @Test
  void theExamplePrintsWhatThePageSays() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                core().toString(),
                EXAMPLE.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed).isEqualToNormalizingNewlines(String.join("", blocks("text")));
  }

  private static Path core() throws URISyntaxException {
    return Path.of(
        HistoricalDate.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    while (block.find()) {
      if (block.group(1).equals(language)) {
        blocks.add(block.group(2));
      }
    }
    return blocks;
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
