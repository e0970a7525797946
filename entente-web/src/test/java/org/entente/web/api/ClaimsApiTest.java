package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Claims that a person adds, and how claims are cited.
class ClaimsApiTest {

  private static final String WORDS = "Sweden recalled its ambassador from Norway";

  private Desk desk;

  @BeforeEach
  void start(@TempDir Path folder) throws ProblemException, IOException {
    desk = new Desk(folder);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private static ObjectNode claim() {
    int start = Desk.TEXT.indexOf(WORDS);
    ObjectNode claim =
        Desk.object()
            .put("document", "a.txt")
            .put("start", start)
            .put("end", start + WORDS.length())
            .put("quote", WORDS)
            .put("property", "relations")
            .put("code", "strained")
            .put("time", "1934-03")
            .put("why", "The reader passed it over.");
    claim.putObject("subject").put("name", "Sweden").put("kind", "state");
    claim.putObject("object").put("name", "Norway").put("kind", "state");
    return claim;
  }

  @Test
  void aClaimByHandCitesTheWordsAndTellsWhoMadeIt() throws IOException, InterruptedException {
    int before = desk.ask("/record").get("claims").asInt();
    HttpResponse<String> answer = desk.tell("/claims", claim());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonNode added = Desk.read(answer).get("claim");
    assertThat(added.get("source").get("quote").asText()).isEqualTo(WORDS);
    assertThat(added.get("rule").asText()).isEqualTo("by-hand");
    assertThat(added.get("subject").get("ref").asText()).isEqualTo("sweden");
    assertThat(desk.ask("/record").get("claims").asInt()).isEqualTo(before + 1);
    JsonNode note = desk.ask("/judgements?about=" + added.get("id").asText());
    assertThat(note.get("judgements").get(0).get("who").asText()).isEqualTo("somebody");
    assertThat(note.get("judgements").get(0).get("why").asText()).contains("passed it over");
  }

  @Test
  void wordsThatAreNotThoseOfTheDocumentAreRefused() throws IOException, InterruptedException {
    int before = desk.ask("/record").get("claims").asInt();
    ObjectNode other = claim().put("quote", WORDS.replace("recalled", "withdrew"));
    assertThat(Desk.problem(desk.tell("/claims", other))).startsWith("400 quote is not what");
    ObjectNode beyond = claim().put("end", 100_000);
    assertThat(Desk.problem(desk.tell("/claims", beyond))).startsWith("400 quote is not what");
    ObjectNode nowhere = claim().put("document", "c.txt");
    assertThat(Desk.problem(desk.tell("/claims", nowhere))).startsWith("404 ‘c.txt’ ");
    assertThat(desk.ask("/record").get("claims").asInt()).isEqualTo(before);
    assertThat(desk.ask("/judgements").get("total").asInt()).isZero();
  }

  @Test
  void aClaimThatMakesNoSenseIsRefused() throws IOException, InterruptedException {
    assertThat(Desk.problem(desk.tell("/claims", claim().put("time", "last spring"))))
        .startsWith("400 time is no date");
    assertThat(Desk.problem(desk.tell("/claims", claim().put("code", "icy")))).startsWith("400 ");
    assertThat(Desk.problem(desk.tell("/claims", claim().put("property", "smiles"))))
        .startsWith("400 ");
    ObjectNode mute = claim();
    mute.remove("why");
    assertThat(Desk.problem(desk.tell("/claims", mute))).startsWith("400 why is missing");
  }

  @Test
  void whatIsCorrectedIsRejected() throws IOException, InterruptedException {
    String wrong = desk.ask("/documents/a.txt").get("claims").get(0).get("id").asText();
    HttpResponse<String> answer = desk.tell("/claims", claim().put("corrects", wrong));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(desk.ask("/claims/" + wrong).get("rejected").asBoolean()).isTrue();
    assertThat(Desk.problem(desk.tell("/claims", claim().put("corrects", "zz"))))
        .startsWith("404 corrects ");
  }

  @Test
  void aClaimIsCitedInSeveralForms() throws IOException, InterruptedException {
    JsonNode claim = desk.ask("/documents/b.txt").get("claims").get(0);
    String path = "/claims/" + claim.get("id").asText() + "/citation?document=b.txt&format=";
    assertThat(desk.ask(path + "chicago").get("text").asText())
        .startsWith("“A slip”")
        .contains(claim.get("source").get("quote").asText());
    assertThat(desk.ask(path + "bibtex").get("text").asText())
        .startsWith("@misc{")
        .contains("{A slip}");
    assertThat(desk.ask(path + "csl").get("text").asText()).contains("\"title\" : \"A slip\"");
    assertThat(desk.ask(path + "link").get("text").asText())
        .isEqualTo("/document/b.txt?claim=" + claim.get("id").asText());
    assertThat(Desk.problem(desk.answer(path + "runes"))).startsWith("400 format ");
    assertThat(Desk.problem(desk.answer("/claims/zz/citation"))).startsWith("404 ‘zz’ ");
  }
}
