package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The upkeep of a record and withdrawals, as typed.
class RecordCommandTest {

  @TempDir Path folder;
  private String record;

  @BeforeEach
  void read() throws IOException {
    record = folder.resolve("record").toString();
    Path a = Files.writeString(folder.resolve("a.txt"), "died|person:Anna Bell||||1911|died\n");
    Path b = Files.writeString(folder.resolve("b.txt"), "died|person:Bo Kern||||1912|died\n");
    Run.of("read", a.toString(), b.toString(), "--record", record);
  }

  private String claims(String... more) {
    String[] args = new String[5 + more.length];
    System.arraycopy(new String[] {"claims", "--record", record, "--format", "csv"}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return Run.of(args).out();
  }

  @Test
  void aSoundRecordIsSaidToBeSound() {
    Run run = Run.of("record", "check", "--record", record);
    assertThat(run.out())
        .isEqualTo("2 documents, 2 readings of them, 2 claims, 0 remarks: all sound.\n");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aBackupRestoredElsewhereAnswersTheSame() {
    String file = folder.resolve("backup").toString();
    assertThat(Run.of("record", "backup", file, "--record", record).code()).isZero();
    assertThat(Run.of("record", "compact", "--record", record).code()).isZero();
    String before = claims();
    Run onto = Run.of("record", "restore", file, "--record", record);
    assertThat(onto.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(onto.err()).contains("must not replace").hasLineCount(1);
    record = folder.resolve("other").toString();
    assertThat(Run.of("record", "restore", file, "--record", record).code()).isZero();
    assertThat(claims()).isEqualTo(before).contains("Anna Bell");
  }

  @Test
  void aDocumentWithdrawnIsGoneTodayAndThereYesterday() {
    Run run = Run.of("withdraw", "a.txt", "--why", "forged", "--by", "Ada", "--record", record);
    assertThat(run.out()).isEqualTo("Withdrew a.txt.\n");
    assertThat(claims()).contains("Bo Kern").doesNotContain("Anna Bell");
    assertThat(claims("--known-on", "2001-02-02")).doesNotContain("Bo Kern");
    assertThat(claims("--known-on", "2001-02-03")).doesNotContain("Anna Bell");
  }

  @Test
  void aDocumentThatIsNotOnRecordCannotBeWithdrawn() {
    Run run = Run.of("withdraw", "c.txt", "--why", "forged", "--record", record);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("No document on record has the id 'c.txt'");
  }

  @Test
  void anAddressWithAPasswordIsShownWithoutIt() {
    Run run = Run.of("claims", "--record", "postgresql://ada:geheim@127.0.0.1:1/notes");
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(run.err()).contains("127.0.0.1:1/notes").doesNotContain("geheim").hasLineCount(1);
  }
}
