package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCsvTest {

  private static final String TABLE =
      """
      pact;signed;place;parties;type;by
      Treaty of Arden;3/4/1955;Belgrade;Yugoslavia, USSR;T;Anna Bell
      "Salt
      Pact";1931;-;Norway, Sweden;P;
      Odd Pact;31/2/1931;;Norway;X;
      Short Pact;1932
      """;

  private static final String MAPPING =
      """
      {
        "note": "What the columns of my list of pacts mean.",
        "table": {"delimiter": ";", "missing": ["-"]},
        "rule": "my-pacts",
        "confidence": 0.9,
        "claims": [
          {"subject": {"column": "pact", "kind": "instrument"}, "property": "signed",
           "time": {"column": "signed", "pattern": ["d/M/uuuu", "uuuu"]},
           "place": {"column": "place"}},
          {"subject": {"column": "pact", "kind": "instrument"}, "property": "party",
           "object": {"column": "parties", "kind": "state", "split": ","},
           "at": {"column": "signed", "pattern": ["d/M/uuuu", "uuuu"]}},
          {"subject": {"column": "pact", "kind": "instrument"}, "property": "instrument-type",
           "code": {"column": "type", "words": {"T": "treaty", "P": "pact"}}},
          {"when": {"column": "by", "empty": false},
           "subject": {"column": "pact", "kind": "instrument"}, "property": "signatory",
           "object": {"column": "by", "kind": "person"}}
        ]
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("pacts.csv"), TABLE);
    Files.writeString(folder.resolve("pacts.json"), MAPPING);
    Files.writeString(
        folder.resolve("pacts.meta.json"),
        "{\"author\": \"Émile Fèvre\", \"kind\": \"reference\"}");
  }

  private Run run(String... args) {
    String[] all = new String[args.length + 6];
    all[0] = "import";
    all[1] = "csv";
    all[2] = folder.resolve("pacts.csv").toString();
    System.arraycopy(args, 0, all, 3, args.length);
    all[args.length + 3] = "--record";
    all[args.length + 4] = folder.resolve("record").toString();
    all[args.length + 5] = "--mapping=" + folder.resolve("pacts.json");
    return Run.of(all);
  }

  @Test
  void aDryRunShowsWhatWouldBeMadeAndWhatWasNotUnderstood() {
    Goldens.hold("import-csv-dry-run", run("--dry-run").transcript(folder));
    assertThat(folder.resolve("record")).doesNotExist();
  }

  @Test
  void whatIsUnderstoodIsKeptAndTheSameAgainAddsNothing() {
    Run run = run();
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(run.out()).endsWith("1 new\n");
    assertThat(run().out()).endsWith("1 on record already\n");
    Run claims =
        Run.of("claims", "--about", "USSR", "--record", folder.resolve("record").toString());
    assertThat(claims.out()).contains("Treaty of Arden: party Soviet Union");
  }

  @Test
  void aWrongMappingIsToldBeforeAnythingIsKept() throws IOException {
    Files.writeString(folder.resolve("pacts.json"), MAPPING.replace("\"by\"", "\"bye\""));
    Run run = run();
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    Goldens.hold("import-csv-wrong-column", run.transcript(folder));
    Files.writeString(folder.resolve("pacts.json"), MAPPING.replace("signatory", "signer"));
    Goldens.hold("import-csv-wrong-property", run().transcript(folder));
    assertThat(
            Run.of("claims", "--record", folder.resolve("record").toString(), "--format", "jsonl")
                .out())
        .isEmpty();
  }
}
