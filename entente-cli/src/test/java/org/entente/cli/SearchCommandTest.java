package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void record() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("pact.txt"), ReadCommandTest.PACT);
    Run.of("read", in.toString(), "--record", folder.resolve("record").toString());
  }

  @Test
  void theIndexIsBuiltOnceBesideTheRecord() {
    assertThat(search("signed").err()).contains("search: has no index of this record yet");
    assertThat(search("signed").err()).isEmpty();
    assertThat(folder.resolve("record/search")).isNotEmptyDirectory();
  }

  @Test
  void passagesAndClaimsArePrintedWithTheirPlacesAndCounts() throws IOException {
    Files.writeString(
        folder.resolve("in/visit.txt"),
        """
        = The visit =

        On 3 May 1956 President Josip Broz Tito of Yugoslavia arrived in Paris. The hosts gave a
        dinner, and the envoys of eleven courts were asked to it.

        == The return ==

        In June 1957 the French president visited Belgrade. Tito thanked the envoys.
        """);
    Run.real("read", folder.resolve("in").toString(), "--record", folder + "/real");
    String[] query = {"search", "tito OR visits", "--record", folder + "/real", "--limit", "3"};
    Goldens.hold("search", Run.real(query).transcript(folder));
    Goldens.hold(
        "search-jsonl",
        Run.real(
                "search",
                "\"envoys of\" dinn*",
                "--from",
                "1950",
                "--record",
                folder + "/real",
                "--format",
                "jsonl")
            .transcript(folder));
  }

  @Test
  void nothingFoundIsSaidAndIsNoFailure() {
    search("signed");
    Run run = search("zeppelin");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("Nothing on record meets this.\n");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"signed", "OR", "signed OR", "*", "s*", "!", "NOT signed", "a -b OR c", "a*b"})
  void aQueryThatCannotBeUnderstoodIsToldWithColumnAndRemedy(String query) {
    Run run = search(query);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).matches("search, column \\d+: .+\\. .+\\.\n");
  }

  @Test
  void datesInTheWrongOrderAreTold() {
    Run run = search("signed", "--from", "1956", "--to", "1955-06");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).isEqualTo("search, dates: 1956 comes after 1955-06. Exchange them.\n");
  }

  private Run search(String... args) {
    List<String> all = new ArrayList<>(List.of("search"));
    all.addAll(List.of(args));
    all.addAll(List.of("--record", folder.resolve("record").toString()));
    return Run.of(all.toArray(String[]::new));
  }
}
