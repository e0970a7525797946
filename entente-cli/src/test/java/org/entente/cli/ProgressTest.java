package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bar that a person sees while a folder is read.
class ProgressTest {

  private static final String BAR = "Reading";

  @TempDir Path folder;

  @BeforeEach
  void documents() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "died|person:Anna Bell||||1911|died in 1911\n");
    Files.writeString(folder.resolve("b.txt"), "bad\n");
  }

  private Run read(Path path, String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "read";
    args[1] = "--no-record";
    args[2] = path.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    return Run.watched(args);
  }

  @Test
  void aFolderHasABarBesideTheAnswerWhichIsTheSame() {
    Run watched = read(folder);
    Run unwatched = Run.of("read", "--no-record", folder.toString());
    assertThat(watched.err()).contains(BAR).contains("\r").contains("b.txt");
    assertThat(watched.out()).isEqualTo(unwatched.out());
    assertThat(watched.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(unwatched.err()).doesNotContain(BAR);
  }

  @Test
  void theBarIsTakenOffTheScreenAtTheEnd() {
    assertThat(read(folder).err()).endsWith(" \r");
  }

  @Test
  void oneFileAndQuietReadingHaveNone() {
    assertThat(read(folder.resolve("a.txt")).err()).isEmpty();
    assertThat(read(folder, "--quiet").err()).doesNotContain(BAR).contains("b.txt");
  }
}
