package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.ledger.Ledger;
import org.entente.problem.ProblemException;
import org.entente.store.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A record that cannot be used is told, with its place and what to do, and left as it is.
class BadRecordTest {

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("read", "IN"),
          List.of("claims"),
          List.of("timeline", "Arden"),
          List.of("conflicts"),
          List.of("search", "signed"),
          List.of("import", "claims", "CLAIMS"));

  @TempDir Path folder;
  private Path record;
  private Path file;

  @BeforeEach
  void makeARecord() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("pact.txt"), ReadCommandTest.PACT);
    record = folder.resolve("record");
    file = record.resolve("record.duckdb");
    run(List.of("read", "IN"));
    Files.writeString(
        folder.resolve("claims.jsonl"), run(List.of("claims", "--format", "jsonl")).out());
  }

  @Test
  void anEmptyOrForeignOrCutFileIsToldByEveryCommand() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    byte[] noise = new byte[whole.length];
    Arrays.fill(noise, (byte) 'x');
    isTold(new byte[0], "is damaged");
    isTold("Dear diary,\n".getBytes(StandardCharsets.UTF_8), "is damaged");
    isTold(noise, "is damaged");
    isTold(Arrays.copyOf(whole, 5_000), "is damaged");
  }

  @Test
  void bytesThatChangedWithinAreTold() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 300_000; i < bytes.length; i += 9_000) {
      bytes[i] ^= (byte) 0xff;
    }
    Files.write(file, bytes);
    Run run = run(List.of("claims"));
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(run.err()).startsWith(file + ": is damaged").doesNotContain("Exception");
    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void aRecordOfANewerFormIsLeftAlone() throws IOException, SQLException {
    sql("UPDATE about SET value = '99' WHERE name = 'form'");
    isTold(Files.readAllBytes(file), "was written by a newer Entente");
  }

  @Test
  void aDatabaseThatIsNoRecordIsLeftAlone() throws IOException, SQLException {
    Files.delete(file);
    sql("CREATE TABLE pigeons (ring INTEGER)");
    isTold(Files.readAllBytes(file), "holds no record");
  }

  @Test
  void aFileInThePlaceOfTheFolderIsTold() throws IOException {
    record = Files.writeString(folder.resolve("diary"), "Dear diary");
    Run run = run(List.of("read", "IN"));
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(run.err())
        .isEqualTo(
            record + ": is a file; a record lies in a folder. Name a folder with --record.\n");
    assertThat(record).hasContent("Dear diary");
  }

  @Test
  void aRecordInUseIsToldAndKeepsWhatItHas() throws ProblemException {
    String before = run(List.of("claims")).out();
    try (Ledger ledger = Records.open(record)) {
      assertThat(ledger.problems()).isEmpty();
      Run run = run(List.of("read", "IN"));
      assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
      assertThat(run.err()).contains("is in use by another entente. Wait until it ends");
    }
    assertThat(run(List.of("claims")).out()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void aFolderThatMayNotBeWrittenCanStillBeAsked() throws IOException {
    assertThat(record.toFile().setWritable(false)).isTrue();
    try {
      assumeFalse(Files.isWritable(record), "the user may write everywhere");
      Files.writeString(folder.resolve("in/more.txt"), ReadCommandTest.PACT);
      Run run = run(List.of("read", "IN"));
      assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
      assertThat(run.err()).contains("may not be written. Name another folder with --record");
      assertThat(run(List.of("claims")).out()).isNotEmpty();
      Run search = run(List.of("search", "signed"));
      assertThat(search.code()).isEqualTo(ExitCode.DONE);
      assertThat(search.err()).contains("this search builds an index in memory");
    } finally {
      assertThat(record.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void claimsWithTheIdOfAnotherAreToldAndNothingOnRecordIsLost() throws IOException {
    String before = run(List.of("claims")).out();
    Path claims = folder.resolve("claims.jsonl");
    String line = Files.readAllLines(claims).getFirst();
    Files.writeString(
        claims, line + "\n" + line.replaceFirst("\"rule\":\"", "\"rule\":\"other-") + "\n");
    Run run = run(List.of("import", "claims", "CLAIMS"));
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(run.err())
        .contains("claims.jsonl, line 2, id: has the id")
        .contains("Give it an id");
    assertThat(run(List.of("claims")).out()).isEqualTo(before);
  }

  private void isTold(byte[] bytes, String what) throws IOException {
    Files.write(file, bytes);
    for (List<String> command : COMMANDS) {
      Run run = run(command);
      assertThat(run.code()).as("%s", command).isEqualTo(ExitCode.UNREAD);
      assertThat(run.out()).as("%s", command).isEmpty();
      assertThat(run.err())
          .as("%s", command)
          .startsWith(file + ": ")
          .contains(what)
          .doesNotContain("Exception")
          .matches("(?s).*\\. [A-Z][^.]+\\.\n");
      assertThat(file).as("%s", command).hasBinaryContent(bytes);
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement asked = connection.createStatement()) {
      asked.execute(statement);
    }
  }

  private Run run(List<String> typed) {
    List<String> all =
        typed.stream()
            .map(word -> word.equals("IN") ? folder.resolve("in").toString() : word)
            .map(word -> word.equals("CLAIMS") ? folder.resolve("claims.jsonl").toString() : word)
            .collect(Collectors.toCollection(ArrayList::new));
    all.addAll(List.of("--record", record.toString()));
    return Run.of(all.toArray(String[]::new));
  }
}
