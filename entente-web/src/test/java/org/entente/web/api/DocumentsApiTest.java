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

/// The documents of a record and what they say.
class DocumentsApiTest {

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
  void aPartOfTheListKnowsTheWhole() throws IOException, InterruptedException {
    JsonNode second = desk.ask("/documents?limit=1&offset=1");
    assertThat(second.get("total").asInt()).isEqualTo(2);
    assertThat(second.get("documents").findValuesAsText("id")).containsExactly("b.txt");
    assertThat(desk.ask("/documents?offset=7").get("documents")).isEmpty();
  }

  @Test
  void wordsOfTitleOrFileFind() throws IOException, InterruptedException {
    assertThat(desk.ask("/documents?q=SLIP").get("total").asInt()).isEqualTo(1);
    assertThat(desk.ask("/documents?q=b.txt%20slip").get("total").asInt()).isEqualTo(1);
    assertThat(desk.ask("/documents?q=nothing").get("total").asInt()).isZero();
    assertThat(desk.ask("/documents?kind=primary").get("total").asInt()).isEqualTo(1);
  }

  @Test
  void aListThatIsNotUnderstoodSaysWhy() throws IOException, InterruptedException {
    assertThat(Desk.problem(desk.answer("/documents?kind=gossip"))).startsWith("400 kind is no");
    assertThat(Desk.problem(desk.answer("/documents?limit=-1"))).startsWith("400 limit is no");
    assertThat(Desk.problem(desk.answer("/documents?offset=x"))).startsWith("400 offset is no");
  }

  @Test
  void everyClaimIsFoundInTheText() throws IOException, InterruptedException {
    JsonNode whole = desk.ask("/documents/a.txt");
    String text = whole.get("text").asText();
    assertThat(text).isEqualTo(Desk.TEXT);
    assertThat(whole.get("claims")).isNotEmpty();
    int last = 0;
    for (JsonNode claim : whole.get("claims")) {
      JsonNode source = claim.get("source");
      int start = source.get("start").asInt();
      assertThat(text.substring(start, source.get("end").asInt()))
          .isEqualTo(source.get("quote").asText());
      assertThat(start).isGreaterThanOrEqualTo(last);
      last = start;
    }
  }

  @Test
  void whatIsKnownOfTheSourceStandsThere() throws IOException, InterruptedException {
    JsonNode document = desk.ask("/documents/b.txt").get("document");
    assertThat(document.get("title").asText()).isEqualTo("A slip");
    assertThat(document.get("source").get("kind").asText()).isEqualTo("primary");
    assertThat(document.get("source").has("author")).isFalse();
  }

  @Test
  void whatIsNotThereIsMissing() throws IOException, InterruptedException {
    assertThat(Desk.problem(desk.answer("/documents/no/such.txt")))
        .isEqualTo("404 ‘no/such.txt’ is no document on record.");
  }
}
