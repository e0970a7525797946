package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.problem.ProblemException;
import org.entente.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whom a person may mean by what is typed so far.
class NamesApiTest {

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws ProblemException, IOException {
    server =
        TestServer.of(
            folder,
            Map.of(
                "a.txt",
                "The Treaty of Strelsau was signed on 2 June 1931 by Sweden and Norway.\n\n"
                    + "Sweden recognised Norway on 3 July 1931."));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<String> keys(JsonNode answer) {
    return answer.get("names").findValuesAsText("key");
  }

  @Test
  void ofWhomTheRecordTellsComesFirst() throws IOException, InterruptedException {
    JsonNode first = server.json("/names?q=Swed").get("names").get(0);
    assertThat(first.get("name").asText()).isEqualTo("Sweden");
    assertThat(first.get("kind").asText()).isEqualTo("state");
    assertThat(first.get("claims").asInt()).isPositive();
  }

  @Test
  void caseAndDiacriticsDoNotMatter() throws IOException, InterruptedException {
    assertThat(keys(server.json("/names?q=koca%20popovic"))).contains("koca-popovic");
    assertThat(keys(server.json("/names?q=KO%C4%8CA"))).contains("koca-popovic");
  }

  @Test
  void anotherNameSaysWhoseItIs() throws IOException, InterruptedException {
    JsonNode first = server.json("/names?q=USSR").get("names").get(0);
    assertThat(first.get("key").asText()).isEqualTo("soviet-union");
    assertThat(first.get("name").asText()).isEqualTo("Soviet Union");
    assertThat(first.get("as").asText()).isEqualTo("USSR");
    assertThat(first.get("until").asInt()).isEqualTo(1991);
  }

  @Test
  void instrumentsAreNamedOnlyToWhoAsksForThem() throws IOException, InterruptedException {
    assertThat(server.json("/names?q=Strelsau").get("total").asInt()).isZero();
    assertThat(server.json("/names?q=Strelsau&kind=instrument").get("names").get(0).get("name"))
        .hasToString("\"Treaty of Strelsau\"");
  }

  @Test
  void pagesFollowEachOther() throws IOException, InterruptedException {
    JsonNode all = server.json("/names?q=united&limit=100");
    JsonNode second = server.json("/names?q=united&limit=1&offset=1");
    assertThat(second.get("total")).isEqualTo(all.get("total"));
    assertThat(keys(second)).containsExactly(keys(all).get(1));
  }

  @Test
  void whatCannotBeAskedIsTold() throws IOException, InterruptedException {
    assertThat(server.get("/api/v1/names").statusCode()).isEqualTo(400);
    var answer = server.get("/api/v1/names?q=a&kind=dragon");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("dragon");
  }
}
