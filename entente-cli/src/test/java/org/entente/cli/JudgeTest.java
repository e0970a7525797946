package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person judges of three made-up sources that differ.
class JudgeTest {

  private static final Pattern CONFLICT = Pattern.compile("conflict ([0-9a-f]{24})");
  private static final Pattern JUDGEMENT = Pattern.compile("^([0-9a-f]{24}) ");

  @TempDir private Path folder;

  @BeforeEach
  void threeSourcesAreOnRecord() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        in.resolve("gazette.txt"),
        """
        The Strelsau Convention

        Norway and Sweden signed the Strelsau Convention on 2 May 1931.
        """);
    Files.writeString(
        in.resolve("gazette.txt.meta.json"),
        "{\"title\": \"Gazette\", \"date\": \"1931-05-04\", \"kind\": \"contemporary\"}");
    Files.writeString(
        in.resolve("memoir.txt"),
        """
        What I remember

        Norway and Sweden signed the Strelsau Convention on 12 May 1931.
        """);
    Files.writeString(
        in.resolve("memoir.txt.meta.json"),
        "{\"title\": \"A memoir\", \"date\": \"1964\", \"kind\": \"reference\"}");
    Files.writeString(
        in.resolve("mirror.txt"),
        """
        The Strelsau Convention

        Norway and Sweden signed the Strelsau Convention on 2 May 1931.
        """);
    assertThat(run("read", "--quiet", in.toString()).code()).isEqualTo(ExitCode.DONE);
  }

  private Run run(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--record";
    all[args.length + 1] = folder.resolve("record").toString();
    return Run.real(all);
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }

  @Test
  void whoStandsWhereIsToldAndARepeatedWordingIsNoSecondOne() {
    Goldens.hold("judge-sides", run("conflicts").transcript(folder));
    Goldens.hold("judge-sides-jsonl", run("conflicts", "--format", "jsonl").transcript(folder));
  }

  @Test
  void aDismissedConflictIsShownOnlyToWhomAsksForAllUntilItIsRevoked() {
    String conflict = first(CONFLICT, run("conflicts").out());
    Run dismissed =
        run("judge", "dismiss", conflict.substring(0, 6), "--why", "a slip", "--by", "Flavia");

    assertThat(run("conflicts").code()).isEqualTo(ExitCode.DONE);
    assertThat(run("conflicts", "--all").out()).contains("dismissed by Flavia: a slip");
    assertThat(run("conflicts", "--known-on", "2001-02-02").out()).isEmpty();
    assertThat(run("judge", "list").out()).isEqualTo(dismissed.out());

    String judgement = first(JUDGEMENT, dismissed.out());
    run("judge", "revoke", judgement, "--why", "it is none", "--by", "Rudolf");
    assertThat(run("conflicts").code()).isEqualTo(ExitCode.FOUND);
    assertThat(run("judge", "list").out()).isEmpty();
  }

  @Test
  void aRejectedClaimIsHeardNoMore() {
    String claims =
        run("claims", "--document", "memoir.txt", "--property", "signed", "--format", "jsonl")
            .out();
    String id = first(Pattern.compile("\"id\":\"([0-9a-f]+)\""), claims);
    run("judge", "reject", id, "--why", "written from memory", "--by", "Flavia");

    assertThat(run("conflicts").code()).isEqualTo(ExitCode.DONE);
    for (String question : new String[] {"timeline", "chronology"}) {
      assertThat(run(question, "Strelsau Convention", "--format", "jsonl").out())
          .contains("gazette.txt")
          .doesNotContain(id);
    }
    assertThat(run("claims", "--format", "jsonl").out()).contains(id);
    assertThat(run("chronology", "--why", id).out()).contains("12 May 1931");
  }

  @Test
  void aPreferredSideIsMarked() {
    String claims =
        run("claims", "--document", "gazette.txt", "--property", "signed", "--format", "jsonl")
            .out();
    String id = first(Pattern.compile("\"id\":\"([0-9a-f]+)\""), claims);
    run("judge", "prefer", id, "--why", "of that week", "--by", "Flavia");

    assertThat(run("conflicts").out()).contains("1931-05-02 (preferred)");
    assertThat(run("conflicts", "--format", "jsonl").out())
        .contains("\"stands\":\"1931-05-02\",\"preferred\":true")
        .contains("\"verdict\":\"prefer\",\"who\":\"Flavia\"");
  }

  @Test
  void whatIsNotOnRecordIsNotJudged() {
    for (String verdict : new String[] {"reject", "dismiss", "note", "revoke"}) {
      Run run = run("judge", verdict, "zz", "--why", "x", "--by", "Flavia");
      assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
      assertThat(run.err()).contains("‘zz’", "on record", "entente ");
    }
    assertThat(run("judge", "list").out()).isEmpty();
  }

  @Test
  void noRecordIsMadeWhereThereIsNone() {
    String none = folder.resolve("recrod").toString();
    for (String[] command :
        new String[][] {
          {"judge", "reject", "0b", "--why", "x", "--record", none},
          {"links", "--keep", "--record", none},
          {"withdraw", "a.txt", "--why", "x", "--record", none}
        }) {
      Run run = Run.real(command);
      assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
      assertThat(run.err()).contains("recrod");
    }
    assertThat(folder.resolve("recrod")).doesNotExist();
  }

  @Test
  void whatWasSplitIsNotOneAndWhatWasMergedIs() {
    Run split = run("judge", "split", "norw", "swed", "--why", "of course", "--by", "Flavia");
    assertThat(split.out()).contains("split", "norway", "sweden");
    assertThat(run("judge", "merge", "norway", "norway", "--why", "x", "--by", "F").err())
        .contains("stands for both");
    assertThat(run("links").err()).contains("Nothing is left to judge.");
  }
}
