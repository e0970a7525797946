package org.entente.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.entente.claim.Act;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final String TEXT = "In 1901 Arden attacked Borrow.";
  private static final String GOLD =
      """
      {"s":["Arden"],"p":"event","o":["Borrow","Burrow"],"code":["ASSAULT"],"act":["attack"],\
      "t":["1901"],"quote":"Arden attacked Borrow"}
      """;

  private static ClaimDraft attack() {
    return new ClaimDraft(Entity.of("ARDEN", EntityKind.STATE), Property.EVENT, "test")
        .object(Entity.of("the Burrow", EntityKind.STATE))
        .act(Act.ATTACK)
        .time(date("1901"));
  }

  private static HistoricalDate date(String edtf) {
    return new HistoricalDate(Edtf.parse(edtf), null, Basis.STATED);
  }

  private static Claim quoted(ClaimDraft draft) {
    return draft.cite(new Citation("d", "D", null, 8, 29, "Arden attacked Borrow"), "00");
  }

  private static Tally all(String gold, Claim... claims) throws IOException {
    return Scorer.score(gold, List.of(claims), TEXT).all();
  }

  @Test
  void anAcceptedFormOfANameIsRight() throws IOException {
    assertThat(all(GOLD, quoted(attack()))).isEqualTo(new Tally(1, 1, 1, 1));
  }

  @Test
  void aDateWithOtherBoundsIsRightOnlyWithoutDates() throws IOException {
    assertThat(all(GOLD, quoted(attack().time(date("1901-05"))))).isEqualTo(new Tally(0, 1, 1, 1));
    assertThat(all(GOLD, quoted(attack().time(null)))).isEqualTo(new Tally(0, 1, 1, 1));
    assertThat(all(GOLD, quoted(attack().time(date("1901-01/1901-12")))))
        .isEqualTo(new Tally(1, 1, 1, 1));
  }

  @Test
  void aQuoteThatIsNotThereIsWrong() throws IOException {
    Claim invented =
        attack().cite(new Citation("d", "D", null, 8, 29, "Arden invaded Borrow!"), "00");
    assertThat(all(GOLD, invented)).isEqualTo(new Tally(0, 0, 1, 1));
  }

  @Test
  void theSameFactAgainCountsOnceAndSoDoesTheSameMistake() throws IOException {
    Claim right = quoted(attack());
    Claim again = attack().cite(new Citation("d", "D", null, 3, 7, "1901"), "00");
    Claim wrong = quoted(attack().stance(Stance.DENIED));
    Claim wrongAgain =
        attack().stance(Stance.DENIED).cite(new Citation("d", "D", null, 3, 7, "1901"), "00");
    assertThat(all(GOLD, right, again, wrong, wrongAgain)).isEqualTo(new Tally(1, 1, 2, 1));
  }

  @Test
  void sidesChangePlacesOnlyWhereTheGoldSaysSo() throws IOException {
    Claim crossed =
        quoted(
            new ClaimDraft(Entity.of("Borrow", EntityKind.STATE), Property.EVENT, "test")
                .object(Entity.of("Arden", EntityKind.STATE))
                .act(Act.ATTACK)
                .time(date("1901")));
    assertThat(all(GOLD, crossed).right()).isZero();
    String reciprocal = GOLD.replace("\"p\"", "\"recip\":true,\"p\"");
    assertThat(all(reciprocal, crossed).right()).isEqualTo(1);
  }

  @Test
  void optionalLinesNeitherHelpNorHurt() throws IOException {
    String optional = GOLD.replace("\"p\"", "\"optional\":true,\"p\"");
    assertThat(all(optional, quoted(attack()))).isEqualTo(Tally.NONE);
    assertThat(all(optional)).isEqualTo(Tally.NONE);
  }

  @Test
  void missesExtrasAndActsAreTold() throws IOException {
    Score score =
        Scorer.score(GOLD, List.of(quoted(attack().act(Act.INVADE).time(date("1901")))), TEXT);
    assertThat(score.actsNamed()).isEqualTo(1);
    assertThat(score.actsRight()).isZero();
    Score none = Scorer.score(GOLD, List.of(quoted(attack().act(Act.VISIT))), TEXT);
    assertThat(none.misses()).containsExactly(GOLD.strip());
    assertThat(none.extras()).hasSize(1);
  }

  @Test
  void longValuesMayDifferInAFewWords() throws IOException {
    String gold = "{\"s\":[\"P\"],\"p\":\"provides\",\"v\":[\"%s\"],\"quote\":\"Arden\"}";
    Claim claim =
        new ClaimDraft(Entity.of("P", EntityKind.INSTRUMENT), Property.PROVIDES, "test")
            .value("free passage of salt on every road")
            .cite(new Citation("d", "D", null, 8, 13, "Arden"), "00");
    assertThat(all(gold.formatted("passage road"), claim).right()).isZero();
    assertThat(all(gold.formatted("free passage"), claim).right()).isEqualTo(1);
    assertThat(all(gold.formatted("free passage of salt on each road"), claim).right())
        .isEqualTo(1);
    assertThat(all(gold.formatted("free transit for carts on each track"), claim).right()).isZero();
  }

  @Test
  void aLineThatIsNoGoldIsNamedByItsNumber() {
    assertThatThrownBy(() -> all(GOLD + "\nnonsense\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 3");
  }
}
