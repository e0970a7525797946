package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");
  private static final Path NOWHERE = Path.of("/nowhere");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "read",
        "claims",
        "timeline",
        "chronology",
        "standing",
        "relations",
        "conflicts",
        "links",
        "judge",
        "judge list",
        "search",
        "dates",
        "evaluate",
        "authority",
        "authority add",
        "authority list",
        "authority show",
        "import",
        "import claims",
        "import csv",
        "import authority",
        "import cow",
        "import atop",
        "import archigos",
        "export claims",
        "export citations",
        "withdraw",
        "record",
        "record check",
        "record compact",
        "record backup",
        "record restore",
        "serve",
        "accounts",
        "accounts add",
        "accounts list",
        "accounts password",
        "accounts remove",
        "demo"
      })
  void everyCommandExplainsItself(String command) {
    Run run = Run.of((command + " --help").strip().split(" ", -1));
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    Goldens.hold(("help " + command).strip().replace(' ', '-'), run.transcript(NOWHERE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "claims",
        "timeline",
        "chronology",
        "standing",
        "relations",
        "conflicts",
        "links",
        "judge",
        "judge list",
        "search",
        "dates",
        "evaluate",
        "authority add",
        "authority list",
        "authority show",
        "import claims",
        "import csv",
        "import authority",
        "import cow",
        "import atop",
        "import archigos",
        "export claims",
        "export citations",
        "withdraw",
        "record check",
        "record compact",
        "record backup",
        "record restore",
        "serve",
        "accounts add",
        "accounts list",
        "accounts password",
        "accounts remove",
        "demo"
      })
  void everyOptionIsInTheManual(String command) throws IOException {
    String manual = Files.readString(Path.of("..", "docs", "command.md"));
    List<String> options =
        OPTION
            .matcher(Run.of((command + " --help").split(" ", -1)).out())
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(options).contains("--help").allMatch(manual::contains);
    assertThat(manual).contains("entente " + command);
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
        "dates",
        "dates x --format xml",
        "dates x --created yesterday",
        "dates x y --format timeml",
        "dates . --format timeml",
        "dates x --output y",
        "claims --from yesterday",
        "claims --property signd",
        "claims --between A",
        "timeline",
        "timeline A B C",
        "chronology",
        "chronology A B C",
        "chronology A --format csv",
        "standing",
        "standing A B",
        "standing A B --on 1955",
        "standing A B C --on 1955-06-15",
        "standing A B --on 1955-06-15 --format csv",
        "judge",
        "judge believe x --why y",
        "judge merge x --why y",
        "judge reject x y --why z",
        "judge reject x",
        "judge note x --why  ",
        "links x",
        "conflicts --kind quarrel",
        "conflicts x --known-on 2001-02-03",
        "search",
        "search x --limit 0",
        "search x --known-on yesterday",
        "relations A",
        "relations A B --by decade",
        "relations A B --from yesterday",
        "evaluate gold",
        "authority",
        "import",
        "import claims",
        "import claims x --format xml",
        "import csv x",
        "export",
        "export claims --format csv",
        "export claims --output x",
        "export citations --format ris"
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
