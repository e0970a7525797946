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

/// What an instrument went through.
class InstrumentsApiTest {

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws ProblemException, IOException {
    server =
        TestServer.of(
            folder,
            Map.of(
                "a.txt",
                """
                The Treaty of Strelsau was signed on 2 June 1931 by Norway and Sweden.
                Norway ratified the Treaty of Strelsau on 5 March 1932.
                The Treaty of Strelsau entered into force on 1 April 1932.
                """,
                "b.txt",
                """
                The Treaty of Strelsau was signed on 2 July 1931.
                Rudolf Rassendyll signed the Treaty of Strelsau.
                """,
                "c.txt",
                "In May 1931 Norway and Denmark signed a trade agreement."));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode named(JsonNode list, String key, String value) {
    return list.valueStream()
        .filter(each -> each.get(key).asText().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError(value + " is not in " + list));
  }

  @Test
  void bothDatesStandWhereSourcesDiffer() throws IOException, InterruptedException {
    JsonNode treaty = server.json("/instruments/Treaty%20of%20Strelsau");
    assertThat(treaty.get("name").asText()).isEqualTo("Treaty of Strelsau");
    JsonNode signed = named(treaty.get("stages"), "stage", "signed");
    assertThat(signed.get("disputed").asBoolean()).isTrue();
    assertThat(signed.get("dates").findValuesAsText("edtf")).contains("1931-06-02", "1931-07-02");
    JsonNode force = named(treaty.get("stages"), "stage", "in-force");
    assertThat(force.get("disputed").asBoolean()).isFalse();
    assertThat(treaty.get("stages").findValuesAsText("stage")).doesNotContain("terminated");
    assertThat(treaty.get("sources").findValuesAsText("document")).hasSize(2);
    assertThat(treaty.get("conflicts").findValuesAsText("kind")).contains("date");
  }

  @Test
  void partiesStandWithTheirOwnActsAndPersonsApart() throws IOException, InterruptedException {
    JsonNode treaty = server.json("/instruments/Treaty%20of%20Strelsau");
    JsonNode norway = named(treaty.get("parties"), "key", "norway");
    assertThat(norway.get("deeds").get("ratified").get(0).get("edtf").asText())
        .isEqualTo("1932-03-05");
    assertThat(norway.get("deeds").get("named").get(0).get("claims").size()).isPositive();
    JsonNode sweden = named(treaty.get("parties"), "key", "sweden");
    assertThat(sweden.get("deeds").has("ratified")).isFalse();
    assertThat(treaty.get("parties").findValuesAsText("name")).doesNotContain("Rudolf Rassendyll");
    JsonNode person = named(treaty.get("signatories"), "name", "Rudolf Rassendyll");
    assertThat(person.get("claims")).hasSize(1);
    assertThat(person.get("denied")).isEmpty();
    assertThat(person.get("disputed").asBoolean()).isFalse();
  }

  @Test
  void aKeyWithTheNameOfADocumentIsFound() throws IOException, InterruptedException {
    List<String> keys = server.json("/actors/denmark").get("instruments").findValuesAsText("key");
    assertThat(keys).hasSize(1);
    assertThat(keys.getFirst()).contains(" in ").endsWith("c.txt");
    String path = keys.getFirst().replace(" ", "%20");
    JsonNode agreement = server.json("/instruments/" + path);
    assertThat(agreement.get("key").asText()).isEqualTo(keys.getFirst());
    assertThat(agreement.get("parties").findValuesAsText("name")).contains("Denmark");
  }

  @Test
  void whatIsNotThereIsTold() throws IOException, InterruptedException {
    assertThat(server.get("/api/v1/instruments/Treaty%20of%20Nowhere").statusCode()).isEqualTo(404);
    assertThat(server.get("/api/v1/instruments/norway").statusCode()).isEqualTo(404);
  }
}
