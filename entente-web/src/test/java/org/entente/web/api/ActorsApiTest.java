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

/// Who an actor is, and what is told of it.
class ActorsApiTest {

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws ProblemException, IOException {
    server =
        TestServer.of(
            folder,
            Map.of(
                "a.txt",
                TestServer.TREATY,
                "b.txt",
                """
                Josip Broz Tito was President of Yugoslavia from 1953 to 1963.
                In May 1955 Nikita Khrushchev visited Yugoslavia.
                On 3 May 1956 Rudolf Rassendyll visited Yugoslavia.
                """));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<String> keys(JsonNode list) {
    return list.findValuesAsText("key");
  }

  @Test
  void thoseOfWhomMostIsToldComeFirst() throws IOException, InterruptedException {
    JsonNode answer = server.json("/actors?limit=5");
    assertThat(answer.get("total").asInt()).isGreaterThan(1000);
    assertThat(answer.get("actors")).hasSize(5);
    assertThat(keys(answer.get("actors")).subList(0, 2)).contains("norway");
    List<Integer> claims =
        answer.get("actors").findValues("claims").stream().map(JsonNode::asInt).toList();
    assertThat(claims).isSortedAccordingTo((a, b) -> b - a);
    assertThat(claims.getFirst()).isPositive();
  }

  @Test
  void whoIsKnownOnlyFromTheRecordIsListedToo() throws IOException, InterruptedException {
    assertThat(keys(server.json("/actors?q=rassen&kind=person").get("actors")))
        .containsExactly("person:rudolf rassendyll");
    JsonNode actor = server.json("/actors/person:rudolf%20rassendyll");
    assertThat(actor.get("known").asBoolean()).isFalse();
    assertThat(actor.get("name").asText()).isEqualTo("Rudolf Rassendyll");
    assertThat(server.json("/actors/Rudolf%20Rassendyll").get("key")).isEqualTo(actor.get("key"));
  }

  @Test
  void slipsOfThePenFindTheName() throws IOException, InterruptedException {
    assertThat(keys(server.json("/actors?q=Yugoslvaia&kind=state").get("actors")))
        .contains("yugoslavia-fpr", "yugoslavia-kingdom");
    assertThat(server.json("/actors?q=xqzwvkj").get("total").asInt()).isZero();
  }

  @Test
  void aNameMeansTheOneOfWhomMostIsTold() throws IOException, InterruptedException {
    JsonNode yugoslavia = server.json("/actors/Yugoslavia");
    assertThat(yugoslavia.get("key").asText()).isEqualTo("yugoslavia-fpr");
    assertThat(keys(yugoslavia.get("line")))
        .containsExactly("yugoslavia-kingdom", "yugoslavia-fpr", "yugoslavia-sfr");
    assertThat(keys(yugoslavia.get("namesakes"))).contains("yugoslavia-fr");
    JsonNode before = yugoslavia.get("predecessors").get(0);
    assertThat(before.get("actor").get("since").asInt()).isEqualTo(1918);
    assertThat(before.get("manner").asText()).isEqualTo("continued");
    assertThat(yugoslavia.get("names").findValuesAsText("name"))
        .contains("FPRY", "Federal People’s Republic of Yugoslavia")
        .doesNotContain("Federal People's Republic of Yugoslavia");
  }

  @Test
  void partnersAndInstrumentsAreCounted() throws IOException, InterruptedException {
    JsonNode norway = server.json("/actors/norway");
    JsonNode first = norway.get("partners").get(0);
    assertThat(first.get("key").asText()).isEqualTo("sweden");
    assertThat(first.get("claims").asInt()).isPositive();
    assertThat(norway.get("instruments").findValuesAsText("name")).contains("Treaty of Friendship");
    assertThat(norway.get("claims").asInt())
        .isEqualTo(norway.get("properties").valueStream().mapToInt(JsonNode::asInt).sum());
  }

  @Test
  void claimsStandInTheOrderOfTheirDates() throws IOException, InterruptedException {
    JsonNode all = server.json("/actors/norway/claims");
    List<String> dates =
        all.get("claims")
            .valueStream()
            .filter(claim -> claim.has("time"))
            .map(claim -> claim.get("time").get("edtf").asText())
            .toList();
    assertThat(dates).isSorted().hasSizeGreaterThan(1);
    JsonNode events = server.json("/actors/norway/claims?property=event&limit=1&offset=1");
    assertThat(events.get("claims")).hasSize(1);
    assertThat(events.get("total").asInt()).isLessThan(all.get("total").asInt());
    JsonNode late = server.json("/actors/norway/claims?from=1934&to=1934&with=Sweden");
    assertThat(late.get("claims").findValuesAsText("edtf")).containsOnly("1934-03-03");
  }

  @Test
  void anOfficeHasItsTermWithItsBounds() throws IOException, InterruptedException {
    for (String of : List.of("josip-broz-tito", "yugoslavia-fpr")) {
      JsonNode office =
          server.json("/actors/" + of + "/offices?role=leading").get("offices").get(0);
      assertThat(office.get("person").get("name").asText()).isEqualTo("Josip Broz Tito");
      assertThat(office.get("title").asText()).isEqualTo("President");
      JsonNode term = office.get("terms").get(0);
      assertThat(term.get("edtf").asText()).isEqualTo("1953/1963");
      assertThat(term.get("days").valueStream().map(JsonNode::asText))
          .containsExactly("1953-01-01", "1953-12-31", "1963-01-01", "1963-12-31");
      assertThat(term.get("claims")).hasSize(1);
    }
    assertThat(server.json("/actors/yugoslavia-fpr/offices?role=envoy").get("total").asInt())
        .isZero();
  }

  @Test
  void whatCannotBeAskedIsTold() throws IOException, InterruptedException {
    assertThat(server.get("/api/v1/actors/nobody-at-all").statusCode()).isEqualTo(404);
    assertThat(server.get("/api/v1/actors/Treaty%20of%20Friendship").statusCode()).isEqualTo(404);
    for (String wrong :
        List.of(
            "?kind=dragon",
            "/norway/claims?property=dragon",
            "/norway/offices?role=dragon",
            "/norway/claims?from=soon",
            "?limit=-1")) {
      assertThat(server.get("/api/v1/actors" + wrong).statusCode()).as(wrong).isEqualTo(400);
    }
  }
}
