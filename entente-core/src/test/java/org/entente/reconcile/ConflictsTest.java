package org.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reconcile.Draft.date;
import static org.entente.reconcile.Draft.instrument;
import static org.entente.reconcile.Draft.person;
import static org.entente.reconcile.Draft.state;

import java.util.List;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.Phase;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reconcile.Conflict.Kind;
import org.entente.reconcile.Conflict.Severity;
import org.entente.reconcile.order.Life;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  private static final Entity PACT = instrument("Strelsau Pact");
  private final Draft draft = new Draft();

  @Test
  void aGapIsReportedWithItsEvidence() {
    var gap = draft.gap(PACT, Property.PARTY, "Parties: ,");

    assertThat(Conflicts.within(List.of(), List.of(gap)))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.GAP);
              assertThat(c.severity()).isEqualTo(Severity.GAP);
              assertThat(c.claims()).containsExactly(gap.evidence());
              assertThat(c.fact().property()).isEqualTo(Property.PARTY);
            });
  }

  @Test
  void aSignatoryOfTheProseWhomTheInfoboxOmitsIsADisagreement() {
    Claim listed = signatory("field:signatory", "Karl Branting", "Signatories: Karl Branting");
    Claim same = signatory("prose:signed-by", "Branting", "signed by Branting");
    Claim other = signatory("prose:signed-by", "Olav Nansen", "signed by Branting and Olav Nansen");

    assertThat(Conflicts.within(List.of(listed, same, other), List.of()))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.SIGNATORY);
              assertThat(c.severity()).isEqualTo(Severity.DISAGREEMENT);
              assertThat(c.claims()).containsExactly(listed, other);
              assertThat(c.explanation()).contains("a story", "Karl Branting", "Olav Nansen");
            });
  }

  @Test
  void aDeniedSignatoryIsMissingFromNoInfobox() {
    Claim listed = signatory("field:signatory", "Karl Branting", "Signatories: Karl Branting");
    Claim denied =
        draft.cite(
            new ClaimDraft(PACT, Property.SIGNATORY, "prose:signed-by")
                .object(person("Olav Nansen"))
                .stance(Stance.DENIED),
            "Nansen did not sign");

    assertThat(Conflicts.within(List.of(listed, denied), List.of())).isEmpty();
  }

  @Test
  void aStateInTheProseIsNoMissingPerson() {
    Claim listed = signatory("field:signatory", "Karl Branting", "Signatories: Karl Branting");
    Claim state =
        draft.cite(
            new ClaimDraft(PACT, Property.SIGNATORY, "prose:signed-by").object(state("Norway")),
            "Norway signed");

    assertThat(Conflicts.within(List.of(listed, state), List.of())).isEmpty();
  }

  @Test
  void twoDaysOfOneSigningCannotBothBe() {
    Claim one = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim other = draft.said(PACT, Property.SIGNED, "1931-07-02", "signed on 2 July 1931");

    assertThat(Conflicts.within(List.of(other, one), List.of()))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.DATE);
              assertThat(c.claims()).containsExactly(one, other);
              assertThat(c.bounds()).containsExactly("1931-05-02", "1931-07-02");
            });
  }

  @Test
  void aYearAndADayInItAreNoConflict() {
    Claim year = draft.said(PACT, Property.SIGNED, "1931", "signed in 1931");
    Claim day = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim about = draft.said(PACT, Property.SIGNED, "1929~", "signed about 1929");

    assertThat(Conflicts.within(List.of(year, day, about), List.of())).isEmpty();
  }

  @Test
  void twoSpellsOfRelationsAreNoConflict() {
    Claim first = relations(Act.ESTABLISH_RELATIONS, "1931", "Norway | 1931");
    Claim broken = relations(Act.SEVER_RELATIONS, "1932", "severed 1932");
    Claim second = relations(Act.ESTABLISH_RELATIONS, "1934", "Norway | 1934");
    Claim later = relations(Act.ESTABLISH_RELATIONS, "1991", "Norway | 1991");

    assertThat(Conflicts.within(List.of(first, broken, second), List.of())).isEmpty();
    assertThat(Conflicts.within(List.of(first, later), List.of())).isEmpty();
    assertThat(Conflicts.within(List.of(first, second), List.of()))
        .singleElement()
        .satisfies(
            c -> assertThat(c.explanation()).contains("relations between Norway and Sweden"));
  }

  @Test
  void anInstrumentCannotEndBeforeItWasSigned() {
    Claim signed = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim ended = draft.said(PACT, Property.TERMINATED, "1930", "ended in 1930");

    assertThat(Conflicts.within(List.of(signed, ended), List.of()))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.ORDER);
              assertThat(c.severity()).isEqualTo(Severity.IMPOSSIBLE);
              assertThat(c.claims()).containsExactly(signed, ended);
            });
  }

  @Test
  void theUsualOrderOfPhasesIsNoConflict() {
    Claim talks = draft.said(PACT, Property.NEGOTIATED, "1931-04-20/1931-05-02", "talks");
    Claim signed = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim force = draft.said(PACT, Property.IN_FORCE, "1931-05-02/..", "in force at once");
    Claim ended = draft.said(PACT, Property.TERMINATED, "1940", "ended in 1940");

    assertThat(Conflicts.within(List.of(talks, signed, force, ended), List.of())).isEmpty();
  }

  @Test
  void whatIsToldAsLeadingToAnInstrumentButDatedAfterItDeservesALook() {
    Claim signed = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim letters = event(Act.CORRESPOND, "1931-39", "exchanged letters in late 1931");
    Claim result = result("These talks resulted in the Strelsau pact");

    assertThat(Conflicts.within(List.of(signed, letters, result), List.of()))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.ORDER);
              assertThat(c.severity()).isEqualTo(Severity.ANOMALY);
              assertThat(c.claims()).containsExactly(letters, result, signed);
              assertThat(c.bounds()).containsExactly("1931-39", "1931-05-02");
              assertThat(c.explanation())
                  .contains("exchanged letters in late 1931", "resulted in the Strelsau pact");
            });
  }

  @Test
  void whatIsToldAfterTheResultOrLiesFarAwayIsInOrder() {
    Claim signed = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim before = event(Act.MEET, "1931-04", "met in April 1931");
    Claim far = event(Act.CORRESPOND, "1950", "as again in 1950");
    Claim possible = event(Act.CORRESPOND, "1931", "exchanged letters in 1931");
    Claim result = result("These talks resulted in the Strelsau Pact");
    Claim after = event(Act.MEET, "1931-09", "met in September 1931");

    assertThat(Conflicts.within(List.of(signed, before, far, possible, result, after), List.of()))
        .isEmpty();
  }

  @Test
  void nobodyActsAfterDeath() {
    Entity king = person("Rudolf of Ruritania");
    Claim died = draft.said(king, Property.DIED, "1930-01", "died in January 1930");
    Claim spoke =
        draft.cite(
            new ClaimDraft(king, Property.EVENT, "prose:visit").act(Act.VISIT).time(date("1931")),
            "Rudolf of Ruritania visited Norway in 1931");

    assertThat(Conflicts.within(List.of(died, spoke), List.of()))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.LIFESPAN);
              assertThat(c.severity()).isEqualTo(Severity.IMPOSSIBLE);
              assertThat(c.claims()).containsExactly(spoke, died);
            });
  }

  @Test
  void anActOutsideTheKnownLifeDeservesALook() {
    Entity king = person("Rudolf of Ruritania");
    Claim spoke =
        draft.cite(
            new ClaimDraft(king, Property.EVENT, "prose:visit").act(Act.VISIT).time(date("1931")),
            "Rudolf of Ruritania visited Norway in 1931");

    assertThat(Conflicts.within(List.of(spoke), List.of(), List.of(), p -> new Life(1870, 1930)))
        .singleElement()
        .satisfies(c -> assertThat(c.severity()).isEqualTo(Severity.ANOMALY));
    assertThat(Conflicts.within(List.of(spoke), List.of(), List.of(), p -> new Life(1870, 1931)))
        .isEmpty();
    assertThat(Conflicts.within(List.of(spoke), List.of(), List.of(), p -> Life.UNKNOWN)).isEmpty();
  }

  @Test
  void halfANameMayMeanSomeoneElse() {
    Claim spoke =
        draft.cite(
            new ClaimDraft(person("Rudolf of Ruritania"), Property.EVENT, "prose:visit")
                .act(Act.VISIT)
                .time(date("1931")),
            "Rudolf visited Norway in 1931");

    assertThat(Conflicts.within(List.of(spoke), List.of(), List.of(), p -> new Life(1870, 1930)))
        .isEmpty();
  }

  @Test
  void severalInstrumentsMayHaveOneName() {
    Entity agreement = instrument("Trade Agreement");
    Claim one = draft.said(agreement, Property.SIGNED, "1931-05-02", "signed in May 1931");
    Claim other = draft.said(agreement, Property.SIGNED, "1931-07-02", "signed in July 1931");
    Entity treaty = instrument("Treaty of Zenda");
    Claim first = draft.said(treaty, Property.SIGNED, "1850", "signed in 1850");
    Claim second = draft.said(treaty, Property.SIGNED, "1931", "signed in 1931");
    Claim ended = draft.said(treaty, Property.TERMINATED, "1800", "ended in 1800");

    assertThat(Conflicts.within(List.of(one, other, first, second, ended), List.of())).isEmpty();
  }

  @Test
  void oneOfficeHasOneHolderAtATime() {
    Claim one = office("Karl Branting", "1920-05-01/1924-06-01");
    Claim next = office("Olav Nansen", "1924-06-10/1928");
    Claim odd = office("Nils Ibsen", "1922-01-01/1926-01-01");

    assertThat(Conflicts.within(List.of(one, next), List.of())).isEmpty();
    assertThat(Conflicts.within(List.of(one, odd), List.of()))
        .singleElement()
        .satisfies(c -> assertThat(c.kind()).isEqualTo(Kind.OFFICE));
  }

  @Test
  void theOrderOfTheClaimsChangesNothing() {
    Claim one = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim other = draft.said(PACT, Property.SIGNED, "1931-07-02", "signed on 2 July 1931");
    Claim ended = draft.said(PACT, Property.TERMINATED, "1930", "ended in 1930");
    Claim war =
        draft.cite(
            new ClaimDraft(state("Norway"), Property.RELATIONS, "field:x").code(Phase.WAR), "war");

    List<Conflict> forth = Conflicts.within(List.of(one, other, ended, war), List.of());
    List<Conflict> back = Conflicts.within(List.of(war, ended, other, one), List.of());

    assertThat(forth).hasSize(2);
    assertThat(back).isEqualTo(forth);
  }

  private Claim signatory(String rule, String name, String quote) {
    return draft.cite(new ClaimDraft(PACT, Property.SIGNATORY, rule).object(person(name)), quote);
  }

  private Claim relations(Act act, String date, String quote) {
    return draft.cite(
        new ClaimDraft(state("Norway"), Property.EVENT, "table:test")
            .object(state("Sweden"))
            .act(act)
            .time(date(date))
            .reciprocal(true),
        quote);
  }

  private Claim event(Act act, String date, String quote) {
    return draft.cite(
        new ClaimDraft(state("Norway"), Property.EVENT, "prose:test")
            .object(state("Sweden"))
            .act(act)
            .time(date(date)),
        quote);
  }

  private Claim result(String quote) {
    return draft.cite(new ClaimDraft(PACT, Property.LEADS_TO, "prose:test").value("peace"), quote);
  }

  private Claim office(String name, String term) {
    return draft.cite(
        new ClaimDraft(person(name), Property.HOLDS_OFFICE, "table:office")
            .object(state("Sweden"))
            .value("Prime Minister")
            .time(date(term)),
        name + " | " + term);
  }
}
