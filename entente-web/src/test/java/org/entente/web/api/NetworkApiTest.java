package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.problem.ProblemException;
import org.entente.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who was tied to whom.
class NetworkApiTest {

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws ProblemException, IOException {
    server =
        TestServer.of(
            folder,
            Map.of(
                "a.txt",
                """
                Norway and Sweden established diplomatic relations on 26 October 1905.
                Yugoslavia and the Soviet Union established diplomatic relations on 24 June 1940.
                The Soviet Union severed diplomatic relations with Yugoslavia on 8 May 1941.
                On 3 March 1956 Norway accused Sweden of espionage.
                On 4 March 1956 Norway accused Sweden of fraud.
                """));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Optional<JsonNode> edge(JsonNode network, String a, String b) {
    return network
        .get("edges")
        .valueStream()
        .filter(e -> e.get("a").asText().equals(a) && e.get("b").asText().equals(b))
        .findFirst();
  }

  @Test
  void relationsAreThoseOfTheDay() throws IOException, InterruptedException {
    JsonNode day = server.json("/network?on=1941-06-15");
    JsonNode norway = edge(day, "norway", "sweden").orElseThrow();
    assertThat(norway.get("what").asText()).isEqualTo("established");
    assertThat(norway.get("claims")).isNotEmpty();
    JsonNode broken = edge(day, "soviet-union", "yugoslavia-kingdom").orElseThrow();
    assertThat(broken.get("what").asText()).isEqualTo("severed");
    assertThat(day.get("nodes").findValuesAsText("key"))
        .contains("norway", "sweden", "soviet-union", "yugoslavia-kingdom");
    assertThat(edge(server.json("/network?on=1900-06-15"), "norway", "sweden")).isEmpty();
  }

  @Test
  void aTieIsAnsweredAsStandingAnswersIt() throws IOException, InterruptedException {
    for (String day : List.of("1905-10-27", "1941-06-15", "1960-01-01")) {
      JsonNode relations = server.json("/standing?a=Norway&b=Sweden&on=" + day).get("relations");
      JsonNode edge = edge(server.json("/network?on=" + day), "norway", "sweden").orElseThrow();
      assertThat(edge.get("what")).as(day).isEqualTo(relations.get("state"));
      assertThat(edge.get("sureness")).as(day).isEqualTo(relations.get("sureness"));
    }
  }

  @Test
  void aKeyMeansItsActorWhereANameIsAskedFor() throws IOException, InterruptedException {
    JsonNode position = server.json("/position?a=yugoslavia-kingdom&on=1941-06-15");
    assertThat(position.get("a").get("ref").asText()).isEqualTo("yugoslavia-kingdom");
    assertThat(position.get("towards")).hasSize(1);
    JsonNode standing = server.json("/standing?a=yugoslavia-kingdom&b=soviet-union&on=1941-06-15");
    assertThat(standing.get("relations").get("state").asText()).isEqualTo("severed");
  }

  @Test
  void alliancesOfTheAuthoritySayFromWhereTheyAre() throws IOException, InterruptedException {
    JsonNode day = server.json("/network?kind=alliances&on=1955-06-15");
    JsonNode nato = edge(day, "norway", "nato").orElseThrow();
    assertThat(nato.get("what").asText()).isEqualTo("member");
    assertThat(nato.get("sureness").asText()).isEqualTo("certain");
    assertThat(nato.get("source").asText()).startsWith("1949–");
    assertThat(nato.get("claims")).isEmpty();
    assertThat(edge(server.json("/network?kind=alliances&on=1949-01-01"), "norway", "nato"))
        .hasValueSatisfying(
            joined -> assertThat(joined.get("sureness").asText()).isEqualTo("possible"));
    assertThat(edge(server.json("/network?kind=alliances&on=1948-01-01"), "norway", "nato"))
        .isEmpty();
  }

  @Test
  void actsAreCounted() throws IOException, InterruptedException {
    JsonNode year = server.json("/network?kind=acts&from=1956-01-01&to=1956-12-31");
    JsonNode edge = edge(year, "norway", "sweden").orElseThrow();
    assertThat(edge.get("count").asInt()).isEqualTo(2);
    assertThat(edge.get("claims")).hasSize(2);
    JsonNode day = server.json("/network?kind=acts&from=1956-03-04&to=1956-03-05");
    assertThat(edge(day, "norway", "sweden").orElseThrow().get("count").asInt()).isEqualTo(1);
    assertThat(server.json("/network?kind=acts&from=1957-01-01&to=1957-12-31").get("total").asInt())
        .isZero();
  }

  @Test
  void theWeakestAreLeftOutFirst() throws IOException, InterruptedException {
    JsonNode one = server.json("/network?kind=acts&from=1900-01-01&to=1960-12-31&limit=1");
    assertThat(one.get("edges")).hasSize(1);
    assertThat(one.get("nodes")).hasSize(2);
    assertThat(one.get("total").asInt()).isGreaterThan(1);
  }

  @Test
  void withoutADayTodayIsMeant() throws IOException, InterruptedException {
    assertThat(server.json("/network?kind=alliances"))
        .isEqualTo(server.json("/network?kind=alliances&on=2001-02-03"));
  }

  @Test
  void whatCannotBeAskedIsTold() throws IOException, InterruptedException {
    for (String wrong :
        List.of(
            "?on=soon",
            "?kind=dragons&on=1955-06-15",
            "?kind=acts&on=1955-06-15",
            "?kind=acts&from=1956-01-01&to=1955-01-01")) {
      assertThat(server.get("/api/v1/network" + wrong).statusCode()).as(wrong).isEqualTo(400);
    }
  }
}
