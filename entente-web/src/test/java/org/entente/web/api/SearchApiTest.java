package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Passages and claims by their words.
class SearchApiTest {

  private static Desk desk;

  @BeforeAll
  static void start(@TempDir Path folder) throws ProblemException, IOException {
    desk = new Desk(folder);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void theWordsAreMarkedWhereTheyStand() throws IOException, InterruptedException {
    JsonNode hit = desk.ask("/search?q=ambassador").get("passages").get(0);
    JsonNode source = hit.get("source");
    int from = hit.get("marks").get(0).get(0).asInt() - source.get("start").asInt();
    assertThat(source.get("quote").asText().substring(from)).startsWith("ambassador");
  }

  @Test
  void aSearchIsNarrowed() throws IOException, InterruptedException {
    int all = desk.ask("/search?q=pact").get("total").asInt();
    assertThat(desk.ask("/search?q=pact&document=b.txt").get("total").asInt())
        .isPositive()
        .isLessThan(all);
    assertThat(desk.ask("/search?q=pact&property=signed").get("total").asInt()).isLessThan(all);
    assertThat(desk.ask("/search?q=pact&to=1900").get("total").asInt()).isZero();
    assertThat(desk.ask("/search?q=pact&actor=Norway&actor=Ruritania").get("total").asInt())
        .isZero();
  }

  @Test
  void aPartKnowsTheWhole() throws IOException, InterruptedException {
    JsonNode all = desk.ask("/search?q=pact");
    JsonNode second = desk.ask("/search?q=pact&limit=1&offset=1");
    assertThat(second.get("total")).isEqualTo(all.get("total"));
    assertThat(second.get("claims")).hasSize(1);
    assertThat(second.get("claims").get(0)).isEqualTo(all.get("claims").get(1));
  }

  @Test
  void whatIsNotUnderstoodTellsTheRemedy() throws IOException, InterruptedException {
    assertThat(Desk.problem(desk.answer("/search?q=%22open"))).startsWith("400 search, column 1");
    assertThat(Desk.problem(desk.answer("/search"))).startsWith("400 q is missing");
    assertThat(Desk.problem(desk.answer("/search?q=a&property=x"))).startsWith("400 property ");
    assertThat(Desk.problem(desk.answer("/search?q=pact&from=1950&to=1940"))).startsWith("400 ");
  }

  @Test
  void aSearchSaysWhileWhatWasJudgedIsNotLookedThroughYet(@TempDir Path folder) throws Exception {
    try (Desk own = new Desk(folder)) {
      JsonNode claim = own.ask("/search?q=pact").get("claims").get(0).get("claim");
      int before = own.ask("/search?q=pact").at("/counts/claims").asInt();
      own.judge("reject", "misread", claim.get("id").asText());
      JsonNode found = own.ask("/search?q=pact");
      while (found.get("catching-up").asBoolean()) {
        assertThat(found.at("/counts/claims").asInt()).isEqualTo(before);
        Thread.sleep(20);
        found = own.ask("/search?q=pact");
      }
      assertThat(found.at("/counts/claims").asInt()).isLessThan(before);
    }
  }
}
