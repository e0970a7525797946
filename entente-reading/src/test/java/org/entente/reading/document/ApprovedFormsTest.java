package org.entente.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each document in `documents/good` gives the structure written beside it. To approve a change,
/// copy what the failing test wrote below `target/received`.
class ApprovedFormsTest {

  static final Path GOOD = Path.of("src/test/resources/documents/good");

  static List<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(GOOD)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> !it.endsWith(".approved"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsTheStructureThatWasApproved(String name) throws IOException, ProblemException {
    String received = Outline.of(Documents.parse(name, Files.readAllBytes(GOOD.resolve(name))));

    Path file = Path.of("target/received", name + ".approved");
    Files.createDirectories(file.getParent());
    Files.writeString(file, received);
    assertThat(received).isEqualTo(Files.readString(GOOD.resolve(name + ".approved")));
  }
}
