package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.claim.ClaimJsonReader;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.store.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  static final String PACT =
      """
      instrument-type|instrument:Arden Pact|||pact||the pact of Arden
      also-known-as|instrument:Arden Pact||Пакт Ардена|||Пакт Ардена
      context|instrument:Arden Pact||the quarrel over the salt road between the two upland kingdoms of the old league|||over the salt road
      signed|instrument:Arden Pact||||1901-05-02|signed on 2 May 1901
      negotiated|instrument:Arden Pact||||1901-04-27/1901-05-02|talks ran from 27 April to 2 May
      signatory|instrument:Arden Pact|person:Anna Bell||||Anna Bell signed
      signatory|instrument:Arden Pact|person:Émile Fèvre||||so did Émile Fèvre
      party|instrument:Arden Pact|state:Arden||||Arden
      party|instrument:Arden Pact|state:Borrow||||Borrow
      provides|instrument:Arden Pact||free passage for salt|||salt shall pass freely
      provides|instrument:Arden Pact||a joint court|||a joint court
      holds-office|person:Anna Bell|state:Arden|Chancellor||1899/1903|Anna Bell, Chancellor from 1899 to 1903
      member-of|state:Borrow|organisation:Salt League|associate||1904|Borrow became an associate of the League in 1904
      died|person:Émile Fèvre||||1905-39|Fèvre died late in 1905
      event|state:Arden|state:Borrow||declare-war|1898-21|In the spring of 1898 Arden, which had long complained of the tolls on the salt road and of the treatment of its carters, declared war on Borrow
      relations|state:Arden|state:Borrow||rapprochement|1901-05-02/..|have been better since
      event|state:Borrow|state:Arden||apologise||Borrow apologised
      gap|party|instrument:Arden Pact|||||Guarantors: ,
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Run read(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "read";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--record";
    all[args.length + 2] = folder.resolve("record").toString();
    return Run.of(all);
  }

  @Test
  void theSummaryIsReadableAtAGlance() throws IOException {
    Run run = read(write("pact.txt", PACT).toString());
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 96);
    Goldens.hold("read-summary", run.transcript(folder));
  }

  @Test
  void manyDocumentsEndInTotals() throws IOException {
    write("in/a.txt", "died|person:Anna Bell||||1911|died in 1911\n");
    write("in/sub/b.txt", "bad\n");
    write("in/c.txt", "\n");
    Goldens.hold("read-many", read(folder.resolve("in").toString()).transcript(folder));
  }

  @Test
  void jsonLinesAreClaimsInReadingOrder() throws IOException {
    Run run = read(write("pact.txt", PACT).toString(), "--format", "jsonl");
    for (String line : run.out().lines().toList()) {
      assertThat(ClaimJsonReader.parse(line).source().document()).isEqualTo("pact.txt");
    }
    Goldens.hold("read-jsonl", run.transcript(folder));
  }

  @Test
  void csvKeepsSpreadsheetsFromActing() throws IOException {
    Path file =
        write(
            "a.txt",
            """
            context|instrument:Arden Pact||say "no", twice|||=1+2
            event|state:Arden|state:Borrow||visit|1901|in 1901
            """);
    Goldens.hold("read-csv", read(file.toString(), "--format", "csv").transcript(folder));
  }

  @Test
  void theOutputDoesNotDependOnThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      String name = String.format(Locale.ROOT, "in/%s/%d.txt", i % 3 == 0 ? "x" : "y", i);
      write(name, i % 7 == 0 ? "bad" : "died|person:P" + i + "||||19" + (10 + i) + "|died\n");
    }
    String in = folder.resolve("in").toString();
    Run one = Run.of("read", in, "--no-record", "--format", "jsonl", "--threads", "1");
    Run many = Run.of("read", in, "--no-record", "--format", "jsonl", "--threads", "7");
    assertThat(one.out()).hasLineCount(34);
    assertThat(many).isEqualTo(one);
  }

  @Test
  void readingTheSameAgainAddsNothing() throws IOException {
    String file = write("pact.txt", PACT).toString();
    read(file);
    byte[] kept = Files.readAllBytes(folder.resolve("record/record.duckdb"));
    Run again = read(file);
    assertThat(again.out()).endsWith("1 on record already\n");
    assertThat(Files.readAllBytes(folder.resolve("record/record.duckdb"))).isEqualTo(kept);
  }

  @Test
  void aChangedDocumentAnswersAnew() throws IOException {
    String file = write("a.txt", "died|person:Anna Bell||||1911|died in 1911\n").toString();
    read(file);
    write("a.txt", "died|person:Anna Bell||||1912|died in 1912\n");
    assertThat(read(file).out()).endsWith("1 changed\n");
    String record = folder.resolve("record").toString();
    Run claims = Run.of("claims", "--record", record, "--format", "jsonl");
    assertThat(claims.out()).contains("1912").doesNotContain("1911");
  }

  @Test
  void noRecordLeavesNothingBehind() throws IOException {
    Path file = write("a.txt", "died|person:Anna Bell||||1911|died in 1911\n");
    read(file.toString(), "--no-record");
    assertThat(folder.resolve("record")).doesNotExist();
  }

  @Test
  void aSecondProcessIsToldToWait() throws Exception {
    String file = write("a.txt", "").toString();
    try (Ledger owner = Records.open(folder.resolve("record"))) {
      Run run = read(file);
      assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
      assertThat(run.err()).contains("in use by another entente").hasLineCount(1);
      assertThat(owner.documents(LedgerView.NOW)).isEmpty();
    }
  }

  @Test
  void aFaultInOneDocumentDoesNotStopTheOthers() throws IOException {
    write("in/a.txt", "bug");
    write("in/b.txt", "died|person:Anna Bell||||1911|died in 1911\n");
    Run run = read(folder.resolve("in").toString(), "--format", "jsonl");
    assertThat(run.out()).contains("Anna Bell").hasLineCount(1);
    assertThat(run.err()).contains("a.txt").doesNotContain("IllegalState").hasLineCount(1);
    assertThat(run.code()).isEqualTo(ExitCode.FAULT);
  }

  @Test
  void twoFilesOfOneIdAreNotTakenForOneAnother() throws IOException {
    Path first = write("x/a.txt", "died|person:Anna Bell||||1911|died in 1911\n");
    Path second = write("y/a.txt", "died|person:Émile Fèvre||||1905|died in 1905\n");
    Run run = read(first.toString(), second.toString(), "--format", "jsonl");
    assertThat(run.out()).contains("Anna Bell").doesNotContain("Fèvre");
    assertThat(run.err()).contains("same id");
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
  }
}
