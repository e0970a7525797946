package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Conflicts, and how judgements change what is answered.
class ConflictsApiTest {

  private Desk desk;

  @BeforeEach
  void start(@TempDir Path folder) throws ProblemException, IOException {
    desk = new Desk(folder);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private int total(String query) throws IOException, InterruptedException {
    return desk.ask("/conflicts?" + query).get("total").asInt();
  }

  @Test
  void conflictsAreFoundByWhatTheyAre() throws IOException, InterruptedException {
    assertThat(total("kind=date")).isEqualTo(1);
    assertThat(total("kind=lifespan")).isZero();
    assertThat(total("kind=date&severity=gap")).isZero();
    assertThat(total("kind=date&about=Strelsau")).isEqualTo(1);
    assertThat(total("document=b.txt")).isPositive();
    assertThat(total("document=c.txt")).isZero();
    assertThat(desk.ask("/conflicts?limit=0").get("conflicts")).isEmpty();
    assertThat(desk.ask("/conflicts").get("kinds").get("date").asInt()).isEqualTo(1);
  }

  @Test
  void wordsThatMeanNothingAreRefused() throws IOException, InterruptedException {
    assertThat(Desk.problem(desk.answer("/conflicts?kind=quarrel"))).startsWith("400 kind ");
    assertThat(Desk.problem(desk.answer("/conflicts?state=shut"))).startsWith("400 state ");
    assertThat(Desk.problem(desk.answer("/conflicts/abc"))).startsWith("404 ‘abc’ ");
  }

  @Test
  void everyClaimIsShownAmongItsWords() throws IOException, InterruptedException {
    JsonNode whole = desk.ask("/conflicts/" + desk.conflict().get("id").asText());
    assertThat(whole.get("conflict").get("sides")).hasSize(2);
    for (JsonNode each : whole.get("claims")) {
      JsonNode source = each.get("claim").get("source");
      String shown =
          each.get("context").get("before").asText()
              + source.get("quote").asText()
              + each.get("context").get("after").asText();
      String text = desk.ask("/documents/" + source.get("document").asText()).get("text").asText();
      assertThat(text).contains(shown.replaceAll("^…|…$", ""));
    }
  }

  @Test
  void aPreferredSideIsMarkedUntilThatIsRevoked() throws IOException, InterruptedException {
    JsonNode conflict = desk.conflict();
    String id = conflict.get("id").asText();
    String claim = conflict.get("sides").get(0).get("claims").get(0).asText();
    String judged = desk.judge("prefer", "nearer", claim, id).get("id").asText();
    assertThat(desk.conflict().get("sides").get(0).get("preferred").asBoolean()).isTrue();
    assertThat(total("kind=date")).isZero();
    assertThat(total("kind=date&state=judged")).isEqualTo(1);
    desk.judge("revoke", "not so near", judged);
    assertThat(desk.conflict().get("sides").get(0).has("preferred")).isFalse();
    assertThat(total("kind=date")).isEqualTo(1);
  }

  @Test
  void aRejectedClaimIsHeardNoMoreUntilThatIsRevoked() throws IOException, InterruptedException {
    String claim =
        desk.ask("/documents/b.txt")
            .get("claims")
            .valueStream()
            .filter(each -> each.get("property").asText().equals("signed"))
            .findFirst()
            .orElseThrow()
            .get("id")
            .asText();
    String judged = desk.judge("reject", "a slip of the pen", claim).get("id").asText();
    assertThat(total("kind=date&state=all")).isZero();
    assertThat(desk.ask("/documents/b.txt").get("rejected").get(0).asText()).isEqualTo(claim);
    assertThat(desk.ask("/claims/" + claim).get("rejected").asBoolean()).isTrue();
    desk.judge("revoke", "it was none", judged);
    assertThat(total("kind=date&state=all")).isEqualTo(1);
    assertThat(desk.ask("/documents/b.txt").get("rejected")).isEmpty();
  }

  @Test
  void judgementsTellWhoAndWhyAndWhetherTheyHold() throws IOException, InterruptedException {
    String id = desk.conflict().get("id").asText();
    String judged = desk.judge("dismiss", "two ceremonies", id).get("id").asText();
    desk.judge("revoke", "one ceremony", judged);
    JsonNode all = desk.ask("/judgements").get("judgements");
    assertThat(all.findValuesAsText("why")).containsExactly("one ceremony", "two ceremonies");
    assertThat(all.findValuesAsText("holds")).containsExactly("true", "false");
    assertThat(all.findValuesAsText("who")).containsOnly("somebody");
    assertThat(desk.ask("/judgements?about=" + id).get("total").asInt()).isEqualTo(1);
    assertThat(desk.ask("/record").get("recent").get(0).get("verdict").asText())
        .isEqualTo("revoke");
  }

  @Test
  void aJudgementThatMeansNothingIsRefused() throws IOException, InterruptedException {
    String id = desk.conflict().get("id").asText();
    assertThat(Desk.problem(desk.tell("/judgements", Desk.judgement("forgive", "x", id))))
        .startsWith("400 verdict ");
    assertThat(Desk.problem(desk.tell("/judgements", Desk.judgement("merge", "x", id))))
        .startsWith("400 about has 1 ids");
    assertThat(Desk.problem(desk.tell("/judgements", Desk.judgement("dismiss", " ", id))))
        .startsWith("400 why is missing");
    assertThat(Desk.problem(desk.tell("/judgements", Desk.judgement("dismiss", "x", "zz"))))
        .startsWith("404 ‘zz’ ");
    assertThat(desk.ask("/judgements").get("total").asInt()).isZero();
  }
}
