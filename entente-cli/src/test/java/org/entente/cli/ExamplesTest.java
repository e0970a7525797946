package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README's first command shows.
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("..", "examples");

  private static Run run(String... args) {
    Run run = Run.real(args);
    assertThat(run.err()).isEmpty();
    return run;
  }

  private static String belgrade() {
    return EXAMPLES.resolve("belgrade-1955").toString();
  }

  @Test
  void sevenSourcesOfOneSigningAreSummedUp() {
    Run run = run("read", "--no-record", belgrade());
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 96);
    Goldens.hold("examples-belgrade-1955", run.transcript(EXAMPLES));
  }

  @Test
  void aFortnightAfterTheSigningItsDateIsDisputed(@TempDir Path folder) {
    String record = folder.toString();
    run("read", "--quiet", "--record", record, belgrade());
    Run run =
        run("standing", "Yugoslavia", "Soviet Union", "--on", "1955-06-15", "--record", record);
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 96);
    Goldens.hold("examples-belgrade-1955-standing", run.transcript(folder));
  }

  @Test
  void whatTheyShowAgainstThemselvesIsTold() {
    Run run = run("conflicts", belgrade());
    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
    Goldens.hold("examples-belgrade-1955-conflicts", run.transcript(EXAMPLES));
  }
}
