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

class ExportTest {

  @TempDir Path folder;

  @BeforeEach
  void record() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("pact.txt"), ReadCommandTest.PACT);
    Files.writeString(
        in.resolve("pact.meta.json"),
        """
        {"title": "Salt & tolls", "author": ["Anna Bell", "Society for the Salt Road"],
         "date": "1906-05~", "kind": "contemporary", "language": "en",
         "citation": "Arden Gazette, no. 12", "licence": "CC0-1.0"}
        """);
    Files.writeString(in.resolve("b.txt"), "died|person:Anna Bell||||1911|died in 1911\n");
    assertThat(run("read", in.toString()).code()).isEqualTo(ExitCode.DONE);
  }

  private Run run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--record", folder.resolve("record").toString()));
    return Run.of(all.toArray(String[]::new));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void claimsAreWrittenAsTheyArePrinted() throws IOException {
    Run run = run("export", "claims", "--format", "jsonl", "--output", file("c.jsonl"));
    assertThat(run.transcript(folder))
        .isEqualTo("18 claims written to DIR/c.jsonl.\n--- exit code 0\n");
    assertThat(Files.readString(folder.resolve("c.jsonl")))
        .isEqualTo(run("claims", "--format", "jsonl").out());
    run("export", "claims", "--format", "csv", "--about", "Fevre", "--output", file("c.csv"));
    assertThat(Files.readString(folder.resolve("c.csv")))
        .isEqualTo(run("claims", "--about", "Fevre", "--format", "csv").out());
  }

  @Test
  void whatIsWrittenCanBeTakenInAgain() {
    run("export", "claims", "--format", "jsonl", "--output", file("c.jsonl"));
    assertThat(run("import", "claims", file("c.jsonl")).out()).endsWith("2 on record already\n");
  }

  @Test
  void parquetIsWrittenAndNothingElseIsLeft() throws IOException {
    Run run = run("export", "claims", "--format", "parquet", "--output", file("out.parquet"));
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(
            Files.readString(
                folder.resolve("out.parquet"), java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("PAR1");
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("in", "record", "out.parquet");
    }
  }

  @Test
  void whereNothingCanBeWrittenThatIsSaid() {
    Run run = run("export", "claims", "--format", "csv", "--output", file("in"));
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(run.err()).contains("is a folder").hasLineCount(1);
    assertThat(run("export", "claims", "--format", "csv", "--output", file("no/c")).code())
        .isEqualTo(ExitCode.UNREAD);
  }

  @Test
  void documentsAreCitedByWhatIsKnownOfThem() {
    Goldens.hold(
        "export-bibtex", run("export", "citations", "--format", "bibtex").transcript(folder));
    Goldens.hold(
        "export-csl-json", run("export", "citations", "--format", "csl-json").transcript(folder));
  }
}
