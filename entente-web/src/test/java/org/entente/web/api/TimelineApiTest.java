package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.problem.ProblemException;
import org.entente.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two parties over time.
class TimelineApiTest {

  private static final String PAIR = "?a=Norway&b=Sweden";

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
                "Norway and Sweden signed the Treaty of Strelsau on 2 June 1955.\n",
                "c.txt",
                """
                Norway and Sweden signed the Treaty of Strelsau on 25 June 1955.

                In May 1940 Sweden recalled its ambassador from Norway.
                """));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<String> starts(JsonNode answer) {
    List<String> starts = new ArrayList<>();
    answer.get("told").forEach(told -> starts.add(told.at("/when/start/0").asText("~")));
    return starts;
  }

  private static JsonNode of(JsonNode answer, String act) {
    for (JsonNode told : answer.get("told")) {
      if (told.at("/claim/act").asText().equals(act)) {
        return told;
      }
    }
    throw new AssertionError(act);
  }

  @Test
  void allIsToldInTheOrderOfDates() throws IOException, InterruptedException {
    JsonNode answer = server.json("/timeline" + PAIR);
    assertThat(starts(answer)).isSorted().contains("1905-10-26", "1955-06-02");
    assertThat(answer.get("total").asInt()).isEqualTo(answer.get("told").size());
    assertThat(of(answer, "establish-relations").get("lane").asText()).isEqualTo("relations");
  }

  @Test
  void aMonthIsAsManyDaysAsItHas() throws IOException, InterruptedException {
    JsonNode told = of(server.json("/timeline" + PAIR + "&from=1940&to=1940"), "recall");
    assertThat(told.at("/when/start")).hasToString("[\"1940-05-01\",\"1940-05-31\"]");
    assertThat(told.at("/when/startKind").asText()).isEqualTo("told");
  }

  @Test
  void aTurnOfThePagesLosesNothing() throws IOException, InterruptedException {
    JsonNode all = server.json("/timeline" + PAIR);
    List<JsonNode> turned = new ArrayList<>();
    for (int at = 0; at < all.get("total").asInt(); at += 2) {
      server.json("/timeline" + PAIR + "&limit=2&offset=" + at).get("told").forEach(turned::add);
    }
    assertThat(turned).hasSize(all.get("told").size());
    assertThat(turned.getLast()).isEqualTo(all.get("told").get(turned.size() - 1));
  }

  @Test
  void datesInConflictAreOfOneInstrumentAndNameTheConflict()
      throws IOException, InterruptedException {
    List<JsonNode> signings = new ArrayList<>();
    server
        .json("/timeline" + PAIR + "&from=1955&to=1955")
        .get("told")
        .forEach(
            told -> {
              if (told.at("/claim/property").asText().equals("signed")) {
                signings.add(told);
              }
            });
    assertThat(signings).hasSize(2);
    assertThat(signings.getFirst().get("instrument")).isEqualTo(signings.get(1).get("instrument"));
    assertThat(signings)
        .allSatisfy(told -> assertThat(told.get("conflicts")).isNotEmpty())
        .allSatisfy(told -> assertThat(told.get("lane").asText()).isEqualTo("instruments"));
  }

  @Test
  void nothingIsToldBeforeItWasRead() throws IOException, InterruptedException {
    assertThat(server.json("/timeline" + PAIR + "&known-on=2000-01-01").get("total").asInt())
        .isZero();
    assertThat(server.json("/timeline" + PAIR + "&known-on=2001-02-03"))
        .isEqualTo(server.json("/timeline" + PAIR));
  }

  @Test
  void aDayIsAnsweredAsTheRecordStoodThen() throws IOException, InterruptedException {
    String asked = "/standing" + PAIR + "&on=1955-06-15";
    assertThat(server.json(asked + "&known-on=2000-01-01").get("instruments")).isEmpty();
    assertThat(server.json(asked).get("instruments")).isNotEmpty();
    assertThat(server.json(asked + "&known-on=2001-02-03")).isEqualTo(server.json(asked));
  }

  @Test
  void aYearOfWhichNothingIsToldHasNoSums() throws IOException, InterruptedException {
    JsonNode points = server.json("/relations" + PAIR + "&from=1931&to=1935").get("points");
    assertThat(points).hasSize(5);
    assertThat(points.get(0).get("cooperation").asDouble()).isPositive();
    assertThat(points.get(1)).hasToString("{\"period\":\"1932\"}");
  }

  @Test
  void monthsAreToldToo() throws IOException, InterruptedException {
    JsonNode points =
        server.json("/relations" + PAIR + "&by=month&from=1931&to=1931").get("points");
    assertThat(points).hasSize(12);
    assertThat(points.get(5).get("period").asText()).isEqualTo("1931-06");
    assertThat(points.get(5).has("net")).isTrue();
  }

  @Test
  void whatCannotBeAskedIsTold() throws IOException, InterruptedException {
    for (String asked :
        List.of(
            "/timeline?a=Norway",
            "/timeline" + PAIR + "&from=then",
            "/timeline" + PAIR + "&limit=9999",
            "/timeline" + PAIR + "&on=1955-13-01",
            "/relations" + PAIR + "&by=day",
            "/relations" + PAIR + "&from=Y-170000002")) {
      assertThat(server.get("/api/v1" + asked).statusCode()).as(asked).isEqualTo(400);
    }
  }
}
