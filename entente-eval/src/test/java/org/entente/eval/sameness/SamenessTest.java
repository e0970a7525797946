package org.entente.eval.sameness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.Extraction;
import org.entente.authority.Authority;
import org.entente.problem.ProblemException;
import org.entente.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A scholar who reads a library twice gets the same bytes.
///
/// Two runs are two processes: within one, sets and maps without an order of their own keep the
/// order that they happen to have.
class SamenessTest {

  /// Texts that may lie beside the checkout.
  private static final Path SHARED = Path.of("..", "..", "shared", "eval");

  /// Processes that differ in whatever must not matter.
  private static final List<String> ALONE =
      List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");

  private static final List<String> ELSEWHERE =
      List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Kathmandu");

  @TempDir Path folder;

  @Test
  void twoRunsOnOneAndTwoThreadsGiveTheSameBytes() throws Exception {
    assertThat(folder("/sameness")).isDirectory();
    sameTwice(folder("/sameness"), "jsonl");
    sameTwice(folder("/sameness"), "csv");
    sameTwice(folder("/sameness"), "summary");
  }

  @Test
  void aShelfOfArticlesReadTwiceGivesTheSameBytes() throws Exception {
    Path shelf = SHARED.resolve("texts");
    assumeTrue(Files.isDirectory(shelf), "no articles beside the checkout: ../shared/eval/texts");
    sameTwice(shelf, "jsonl");
  }

  @Test
  void aLibraryOfArticlesReadTwiceGivesTheSameBytes() throws Exception {
    Path library = SHARED.resolve("relations").resolve("texts");
    assumeTrue(
        Files.isDirectory(library),
        "no articles beside the checkout: ../shared/eval/relations/texts");
    sameTwice(library, "jsonl");
  }

  @Test
  void aDocumentSaysTheSameWhateverWasReadBefore() throws Exception {
    Reader reader = new Reader(Authority.bundled());
    List<Path> documents = documents(folder("/sameness"));
    for (Path a : documents) {
      Extraction first = read(reader, a);
      assertThat(first).isEqualTo(read(new Reader(Authority.bundled()), a));
      for (Path b : documents) {
        read(reader, b);
        assertThat(read(reader, a)).as("%s after %s", a, b).isEqualTo(first);
      }
    }
  }

  private void sameTwice(Path texts, String format) throws Exception {
    byte[] alone = run(ALONE, texts, format, 1);
    byte[] elsewhere = run(ELSEWHERE, texts, format, 2);
    assertThat(alone).as("what %s says", texts).isNotEmpty();
    assertThat(elsewhere).as("%s of %s", format, texts).isEqualTo(alone);
  }

  private byte[] run(List<String> machine, Path texts, String format, int threads)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "." + format);
    Path err = Files.createTempFile(folder, "err", ".txt");
    List<String> command =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                machine.stream(),
                Stream.of(
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.entente.cli.EntenteCommand",
                    "read",
                    "--no-record",
                    "--quiet",
                    "--format",
                    format,
                    "--threads",
                    Integer.toString(threads),
                    texts.toString()))
            .flatMap(words -> words)
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(err)).isZero();
    return Files.readAllBytes(out);
  }

  private static Extraction read(Reader reader, Path file) throws IOException, ProblemException {
    return reader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Path folder(String resource) throws URISyntaxException {
    return Path.of(SamenessTest.class.getResource(resource).toURI());
  }
}
