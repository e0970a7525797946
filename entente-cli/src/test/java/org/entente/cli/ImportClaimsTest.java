package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportClaimsTest {

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Run run(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--record";
    all[args.length + 1] = folder.resolve("record").toString();
    return Run.of(all);
  }

  /// What one record says, as another takes it in.
  private String written() throws IOException {
    String pact = write("pact.txt", ReadCommandTest.PACT).toString();
    return Run.of("read", "--no-record", "--format", "jsonl", pact).out();
  }

  @Test
  void whatOneRecordWritesAnotherTakesInAsItIs() throws IOException {
    String written = written();
    String file = write("c.jsonl", written).toString();
    Goldens.hold("import-claims", run("import", "claims", file).transcript(folder));
    assertThat(run("claims", "--format", "jsonl").out()).isEqualTo(written);
    assertThat(run("import", "claims", file).out()).endsWith("1 on record already\n");
  }

  @Test
  void aDryRunShowsWhatWouldBeMadeAndKeepsNothing() throws IOException {
    String file = write("c.jsonl", written()).toString();
    Goldens.hold(
        "import-claims-dry-run", run("import", "claims", file, "--dry-run").transcript(folder));
    assertThat(folder.resolve("record")).doesNotExist();
  }

  @Test
  void linesThatCannotBeUnderstoodAreNamedAndTheRestIsKept() throws IOException {
    String written = written();
    String first = written.lines().findFirst().orElseThrow();
    String file =
        write(
                "c.jsonl",
                first.replace("\"pact\"", "\"pakt\"")
                    + "\n"
                    + first
                    + "\n"
                    + first.replace("0.75", "0.7")
                    + "\nArden met Borrow.\n")
            .toString();
    Run run = run("import", "claims", file);
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    Goldens.hold("import-claims-bad", run.transcript(folder));
    assertThat(run("claims", "--format", "jsonl").out()).isEqualTo(first + "\n");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Run run = run("import", "claims", folder.resolve("none.jsonl").toString());
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(run.err()).contains("none.jsonl: does not exist").hasLineCount(1);
  }
}
