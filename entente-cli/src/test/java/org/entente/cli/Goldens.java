package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Approved answers, one file each, read by people in review.
///
/// `-Dgoldens=write` writes what the command answers now; look at the difference before committing
/// it.
final class Goldens {

  private static final Path FOLDER = Path.of("src/test/goldens");

  private Goldens() {}

  /// Holds an answer against its approved file.
  static void hold(String name, String answer) {
    Path approved = FOLDER.resolve(name + ".txt");
    try {
      if ("write".equals(System.getProperty("goldens"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(approved, answer);
      }
      assertThat(approved).as("approved answer; write it with -Dgoldens=write").exists();
      assertThat(answer).as(name).isEqualTo(Files.readString(approved));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
