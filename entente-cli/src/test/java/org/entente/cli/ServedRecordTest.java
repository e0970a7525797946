package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A record that is served by another process: commands are answered by that, and it may be killed
/// at any moment.
class ServedRecordTest {

  @TempDir private Path folder;
  private Path record;
  private ServerProcess server;

  @BeforeEach
  void serve() throws Exception {
    record = folder.resolve("record");
    Path text =
        Files.writeString(
            folder.resolve("a.txt"),
            "On 15 June 1931 Norway and Sweden signed the Treaty of Friendship in Oslo.\n");
    assertThat(Run.real("read", "--record", record.toString(), text.toString()).code()).isZero();
    start();
  }

  private void start() throws IOException {
    server = ServerProcess.over(record);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--record", record.toString()));
    return Run.real(all.toArray(String[]::new));
  }

  @Test
  void questionsAreAnsweredByTheServerAsTheyWouldBeWithoutIt() throws Exception {
    String[][] questions = {
      {"standing", "Norway", "Sweden", "--on", "1931-07-01"},
      {"claims", "--about", "Norway"},
      {"timeline", "Norway", "Sweden"},
      {"search", "friendship"},
      {"conflicts"},
      {"links"},
      {"judge", "list"},
      {"record", "check"},
      {"claims", "--about"}
    };
    List<Run> served = new ArrayList<>();
    for (String[] question : questions) {
      served.add(run(question));
    }
    stop();
    for (int i = 0; i < questions.length; i++) {
      Run alone = run(questions[i]);
      assertThat(served.get(i).code()).as(questions[i][0]).isEqualTo(alone.code());
      assertThat(served.get(i).out()).as(questions[i][0]).isEqualTo(alone.out());
    }
    assertThat(record.resolve("server.json")).doesNotExist();
  }

  @Test
  void whatIsJudgedMeanwhileIsKeptWhenTheServerIsKilled() throws Exception {
    String claim = run("claims", "--format", "jsonl").out();
    String id = claim.replaceAll("(?s).*?\"id\":\"([0-9a-f]+)\".*", "$1");
    assertThat(run("judge", "reject", id, "--why", "misread").code()).isZero();
    server.kill();
    assertThat(record.resolve("server.json")).exists();
    Run list = run("judge", "list");
    assertThat(list.out()).contains("misread");
    start();
    assertThat(run("judge", "list").out()).isEqualTo(list.out());
  }

  @Test
  void whatNeedsTheRecordForItselfSaysWhatToDo() throws Exception {
    Run read = run("read", folder.resolve("a.txt").toString());
    assertThat(read.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(read.err()).contains("The record is served");
    Files.delete(record.resolve("server.json"));
    assertThat(run("judge", "list").err()).contains("is in use by another entente");
  }

  @Test
  void filesAreWrittenWhereTheyWereNamed() throws Exception {
    Path file = folder.resolve("claims.csv");
    assertThat(run("export", "claims", "--format", "csv", "--output", file.toString()).code())
        .isZero();
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void documentsThatWereTakenAreReadThoughTheServerIsKilled() throws Exception {
    String form =
        """
        --x\r
        Content-Disposition: form-data; name="f"; filename="b.txt"\r
        \r
        Norway and Sweden established diplomatic relations on 26 October 1905.\r
        --x--\r
        """;
    int status =
        java.net.http.HttpClient.newHttpClient()
            .send(
                java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create(server.address()).resolve("/api/v1/readings"))
                    .header("X-Entente", "test")
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form))
                    .build(),
                java.net.http.HttpResponse.BodyHandlers.discarding())
            .statusCode();
    server.kill();
    assertThat(status).isEqualTo(202);
    assertThat(run("record", "check").out()).contains("all sound");
    start();
    String claims = "";
    for (int i = 0; i < 200 && !claims.contains("b.txt"); i++) {
      Thread.sleep(100);
      claims = run("claims", "--format", "jsonl").out();
    }
    assertThat(claims).contains("b.txt", "a.txt");
    assertThat(run("record", "check").out()).contains("2 documents", "all sound");
  }
}
