package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportAuthorityTest {

  @TempDir Path folder;

  @Test
  void aRecordIsRealAtOnceAndTheSameAgainAddsNothing() {
    String record = folder.resolve("record").toString();
    Run first = Run.of("import", "authority", "--record", record);
    assertThat(first.code()).isEqualTo(ExitCode.DONE);
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).endsWith(" new\n");
    Run again = Run.of("import", "authority", "--record", record);
    assertThat(again.out()).endsWith(" on record already\n").doesNotContain("new");
    Goldens.hold(
        "import-authority-claims",
        Run.of("claims", "--about", "Kennan", "--from", "1961", "--to", "1961", "--record", record)
            .transcript(folder));
  }
}
