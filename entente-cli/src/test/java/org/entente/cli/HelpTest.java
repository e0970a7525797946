package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  private static final Path NOWHERE = Path.of("/nowhere");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "read",
        "claims",
        "timeline",
        "conflicts",
        "evaluate",
        "authority",
        "authority add",
        "authority list",
        "authority show"
      })
  void everyCommandExplainsItself(String command) {
    Run run = Run.of((command + " --help").strip().split(" ", -1));
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    Goldens.hold(("help " + command).strip().replace(' ', '-'), run.transcript(NOWHERE));
  }

  @Test
  void theVersionIsToldOnOneLine() {
    Run run = Run.of("--version");
    assertThat(run.out()).startsWith("entente ").hasLineCount(1);
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "reed x",
        "read",
        "read x --format xml",
        "read x --threads 0",
        "claims --from yesterday",
        "claims --property signd",
        "claims --between A",
        "timeline",
        "timeline A B C",
        "evaluate gold",
        "authority"
      })
  void wrongUsageIsExplainedOnTheOtherStream(String typed) {
    Run run = typed.isEmpty() ? Run.of() : Run.of(typed.split(" ", -1));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .containsPattern("Usage: entente|Did you mean")
        .doesNotContain("Exception");
  }
}
