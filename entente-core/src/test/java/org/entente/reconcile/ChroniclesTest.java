package org.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reconcile.Draft.date;
import static org.entente.reconcile.Draft.instrument;
import static org.entente.reconcile.Draft.person;
import static org.entente.reconcile.Draft.state;

import java.util.Arrays;
import java.util.List;
import org.entente.claim.Act;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Order;
import org.entente.claim.Order.Sense;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reconcile.Conflict.Kind;
import org.entente.reconcile.Conflict.Severity;
import org.entente.reconcile.order.Chronicle;
import org.entente.reconcile.order.Life;
import org.entente.reconcile.order.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What chronology shows, in one document and across several.
class ChroniclesTest {

  private static final Entity PACT = instrument("Strelsau Pact");
  private static final Entity KING = person("Rudolf of Ruritania");
  private static final Entity LEAGUE =
      new Entity("Danube League", EntityKind.ORGANISATION, "danube-league");

  private final Draft draft = new Draft();
  private final Draft other = new Draft("letters.txt", "Letters");

  private static List<Conflict> within(List<Claim> claims, Order... orders) {
    return Conflicts.within(claims, List.of(), List.of(orders), who -> Life.UNKNOWN);
  }

  private static List<Conflict> across(Said... documents) {
    Chronicle chronicle = new Chronicle(who -> Life.UNKNOWN);
    chronicle.add(Arrays.asList(documents));
    return Conflicts.across(chronicle);
  }

  private static Said said(Claim... claims) {
    return new Said(List.of(claims), List.of());
  }

  @Test
  void twoDocumentsCanContradictEachOtherWhereNeitherDoesItself() {
    Claim signed = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim year = other.said(PACT, Property.SIGNED, "1931", "signed in 1931");
    Claim force = other.said(PACT, Property.IN_FORCE, "1931-02/..", "in force from February 1931");

    assertThat(within(List.of(signed))).isEmpty();
    assertThat(within(List.of(year, force))).isEmpty();
    assertThat(across(said(signed), said(year, force)))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.ORDER);
              assertThat(c.severity()).isEqualTo(Severity.IMPOSSIBLE);
              assertThat(c.claims()).containsExactly(signed, force);
              assertThat(c.bounds()).containsExactly("1931-05-02", "1931-02/..");
              assertThat(c.explanation())
                  .contains("The Strelsau Pact, a story", "Letters", "before it was signed");
            });
  }

  @Test
  void whatOneDocumentShowsIsNotToldAgainOfAll() {
    Claim signed = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim ended = draft.said(PACT, Property.TERMINATED, "1930", "ended in 1930");
    Claim year = other.said(PACT, Property.SIGNED, "1931", "signed in 1931");

    assertThat(within(List.of(signed, ended))).hasSize(1);
    assertThat(across(said(signed, ended), said(year))).isEmpty();
  }

  @Test
  void anotherInstrumentOfTheSameNameIsNoContradiction() {
    Claim signed = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim older = other.said(PACT, Property.SIGNED, "1850", "signed in 1850");
    Claim force = other.said(PACT, Property.IN_FORCE, "1851/..", "in force from 1851");

    assertThat(across(said(signed), said(older, force))).isEmpty();
  }

  @Test
  void nobodyHoldsAnOfficeOutsideOfItsTerm() {
    Claim term = office(draft, "1930-01/1934-06", "Black Michael, Chancellor 1930 to 1934");
    Claim early = office(other, "1928", "Black Michael was Chancellor in 1928");

    assertThat(across(said(term), said(early)))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.OFFICE);
              assertThat(c.severity()).isEqualTo(Severity.ANOMALY);
              assertThat(c.claims()).containsExactlyInAnyOrder(term, early);
              assertThat(c.explanation()).contains("Michael held the office before the term began");
            });
    assertThat(across(said(term), said(office(other, "1934", "Black Michael, Chancellor"))))
        .isEmpty();
  }

  @Test
  void aSecondSpellInAnOfficeIsNoContradiction() {
    Claim first = office(draft, "1930/1934", "Black Michael, Chancellor 1930 to 1934");
    Claim second = office(draft, "1941/1943", "Black Michael, Chancellor 1941 to 1943");
    Claim held = office(other, "1942", "Black Michael was Chancellor in 1942");

    assertThat(across(said(first, second), said(held))).isEmpty();
  }

  private static Claim office(Draft draft, String date, String quote) {
    Entity michael = new Entity("Black Michael", EntityKind.PERSON, "black-michael");
    return draft.cite(
        new ClaimDraft(michael, Property.HOLDS_OFFICE, "prose:test")
            .object(state("Ruritania"))
            .value("Chancellor")
            .time(date(date)),
        quote);
  }

  @Test
  void aNameThatGoesOnIsAnotherInstruments() {
    Entity pact = instrument("Hentzau Convention");
    Claim signed = draft.said(pact, Property.SIGNED, "1931", "the Hentzau Convention of 1931");
    Claim ended =
        draft.said(
            pact, Property.TERMINATED, "1902", "the Hentzau Convention on Sugar ended in 1902");

    assertThat(within(List.of(signed, ended))).isEmpty();
  }

  @Test
  void aDateThatAnotherPutsRightIsBlamedForNoOrder() {
    Claim may = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim july = draft.said(PACT, Property.SIGNED, "1931-07-02", "signed on 2 July 1931");
    Claim force = draft.said(PACT, Property.IN_FORCE, "1931-06-01/..", "in force from 1 June 1931");

    assertThat(within(List.of(may, july, force)))
        .singleElement()
        .satisfies(c -> assertThat(c.kind()).isEqualTo(Kind.DATE));
  }

  @Test
  void ratificationBeforeSignatureDeservesALook() {
    Claim ratified =
        draft.cite(
            new ClaimDraft(PACT, Property.RATIFIED, "prose:test")
                .object(state("Norway"))
                .time(date("1931-04-01")),
            "ratified on 1 April 1931");
    Claim signed = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");

    assertThat(within(List.of(ratified, signed)))
        .singleElement()
        .satisfies(c -> assertThat(c.severity()).isEqualTo(Severity.ANOMALY));
  }

  @Test
  void wordsThatPutALaterDateFirstMakeAnImpossibleOrder() {
    Claim visit = event("1931-05-02", "visited on 2 May 1931");
    Claim talks = event("1931-04-01", "talked on 1 April 1931");

    assertThat(within(List.of(visit, talks), order(visit, talks, true)))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.ORDER);
              assertThat(c.severity()).isEqualTo(Severity.IMPOSSIBLE);
              assertThat(c.claims()).containsExactly(visit, talks);
              assertThat(c.explanation()).contains("the one led to the other");
            });
    assertThat(within(List.of(visit, talks), order(visit, talks, false)))
        .singleElement()
        .satisfies(c -> assertThat(c.severity()).isEqualTo(Severity.ANOMALY));
    assertThat(within(List.of(visit, talks), order(talks, visit, true))).isEmpty();
  }

  @Test
  void theSameDayIsInOrderEitherWay() {
    Claim visit = event("1931-05-02", "visited on 2 May 1931");
    Claim talks = event("1931-05-02", "talked on that day");

    assertThat(within(List.of(visit, talks), order(visit, talks, true))).isEmpty();
    assertThat(within(List.of(visit, talks), order(talks, visit, true))).isEmpty();
  }

  @Test
  void untilTheOtherBeganTheFirstHadEnded() {
    Claim war = event("1931/1933", "at war from 1931 to 1933");
    Claim truce = event("1932", "a truce in 1932");

    assertThat(within(List.of(war, truce), order(war, truce, true))).isEmpty();
    assertThat(
            within(
                List.of(war, truce),
                new Order(war.id(), truce.id(), Sense.ENDED_BEFORE, true, words(war), "test")))
        .hasSize(1);
  }

  @Test
  void anUndatedFactCarriesTheOrderFromOneDateToAnother() {
    Claim visit = event("1931-05-02", "visited on 2 May 1931");
    Claim talks = event(null, "talked for days");
    Claim accord = event("1931-04-01", "agreed on 1 April 1931");

    assertThat(
            within(
                List.of(accord, talks, visit),
                order(visit, talks, true),
                order(talks, accord, true)))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.claims()).containsExactly(visit, talks, accord);
              assertThat(c.explanation()).startsWith("This cannot all be");
            });
  }

  @Test
  void softOrderIsNotReadIntoWhatIsToldLongAfter() {
    Claim visit = event("1950", "as again in 1950");
    Claim talks = event("1931-04-01", "talked on 1 April 1931");

    assertThat(within(List.of(visit, talks), order(visit, talks, false))).isEmpty();
  }

  @Test
  void whoSignsMustBeAlive() {
    Claim died = draft.said(KING, Property.DIED, "1930-01", "died in January 1930");
    String words = "Rudolf of Ruritania signed it on 2 May 1931";
    Claim signed = draft.said(PACT, Property.SIGNED, "1931-05-02", words);
    Claim signatory =
        new ClaimDraft(PACT, Property.SIGNATORY, "prose:test")
            .object(KING)
            .cite(signed.source(), "00");

    assertThat(within(List.of(died, signed, signatory)))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.LIFESPAN);
              assertThat(c.claims()).containsExactly(signed, signatory, died);
              assertThat(c.explanation()).contains("Rudolf of Ruritania acted after death");
            });
  }

  @Test
  void oneActAfterDeathIsEnough() {
    Claim died = draft.said(KING, Property.DIED, "1930-01", "died in January 1930");
    Claim visit = royal("1931", "Rudolf of Ruritania visited Norway in 1931");
    Claim again = royal("1932", "Rudolf of Ruritania visited Norway in 1932");

    assertThat(within(List.of(died, visit, again)))
        .singleElement()
        .satisfies(c -> assertThat(c.claims()).containsExactly(visit, died));
  }

  @Test
  void nobodyLivesLongerThanAnyoneHas() {
    Claim born = draft.said(KING, Property.BORN, "1800", "born in 1800");
    Claim died = draft.said(KING, Property.DIED, "1930", "died in 1930");

    assertThat(within(List.of(born, died)))
        .singleElement()
        .satisfies(c -> assertThat(c.kind()).isEqualTo(Kind.LIFESPAN));
    Claim earlier = draft.said(KING, Property.DIED, "1922", "died in 1922");
    assertThat(within(List.of(born, earlier))).isEmpty();
  }

  @Test
  void aDeathThatIsKnownOtherwiseIsTakenForAnothers() {
    Entity king = new Entity("Rudolf of Ruritania", EntityKind.PERSON, "rudolf");
    Claim died = draft.said(king, Property.DIED, "1920", "his death in 1920");
    Claim visit =
        draft.cite(
            new ClaimDraft(king, Property.EVENT, "prose:test").act(Act.VISIT).time(date("1925")),
            "Rudolf of Ruritania visited Norway in 1925");

    assertThat(
            Conflicts.within(
                List.of(died, visit), List.of(), List.of(), who -> new Life(1870, 1930)))
        .isEmpty();
  }

  @Test
  void nobodyJoinsWhatIsNotFounded() {
    Claim joined = membership("1919", "Norway joined the Danube League in 1919");
    Claim founded =
        draft.said(LEAGUE, Property.FOUNDED, "1921", "the Danube League was founded in 1921");

    assertThat(within(List.of(joined, founded)))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.ORDER);
              assertThat(c.claims()).containsExactly(founded, joined);
              assertThat(c.explanation()).contains("Danube League had a member before");
            });
    Claim later = membership("1921", "Norway joined the Danube League in 1921");
    assertThat(within(List.of(later, founded))).isEmpty();
  }

  @Test
  void aFoundingThatIsKnownDeservesALook() {
    Claim joined = membership("1919", "Norway joined the Danube League in 1919");

    assertThat(Conflicts.within(List.of(joined), List.of(), List.of(), who -> new Life(1921, null)))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.severity()).isEqualTo(Severity.ANOMALY);
              assertThat(c.kind()).isEqualTo(Kind.ORDER);
              assertThat(c.bounds()).containsExactly("1921/..", "1919");
            });
  }

  @Test
  void whatIsAmendedWasSignedFirst() {
    Entity protocol = instrument("Hentzau Protocol");
    Claim pact = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim signed = draft.said(protocol, Property.SIGNED, "1930", "signed in 1930");
    Claim amends =
        draft.cite(
            new ClaimDraft(protocol, Property.AMENDS, "prose:test").object(PACT),
            "which amends the Strelsau Pact");

    assertThat(within(List.of(pact, signed, amends)))
        .singleElement()
        .satisfies(c -> assertThat(c.claims()).containsExactly(pact, amends, signed));
  }

  @Test
  void whatIsDeniedPlannedDoubtfulOrAboutSettlesNothing() {
    Claim signed = draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim planned =
        draft.cite(
            new ClaimDraft(PACT, Property.IN_FORCE, "prose:test")
                .time(date("1930/.."))
                .stance(Stance.PLANNED),
            "to be in force from 1930");
    Claim unsure =
        draft.cite(
            new ClaimDraft(PACT, Property.IN_FORCE, "prose:test")
                .time(date("1930/.."))
                .confidence(0.5),
            "in force from 1930");
    Claim about = draft.said(PACT, Property.TERMINATED, "1930~", "ended about 1930");

    assertThat(within(List.of(signed, planned, unsure, about))).isEmpty();
  }

  @Test
  void relationsBrokenAndBegunAgainAreInOrder() {
    Claim first = event("1931", "relations begun in 1931");
    Claim broken = event("1932", "broken in 1932");
    Claim again = event("1934", "begun again in 1934");

    assertThat(
            within(
                List.of(first, broken, again),
                order(first, broken, true),
                order(broken, again, true)))
        .isEmpty();
  }

  private Claim event(@Nullable String when, String quote) {
    ClaimDraft event =
        new ClaimDraft(state("Norway"), Property.EVENT, "prose:test")
            .object(state("Sweden"))
            .act(Act.VISIT);
    return draft.cite(when == null ? event : event.time(date(when)), quote);
  }

  private Claim royal(String when, String quote) {
    return draft.cite(
        new ClaimDraft(KING, Property.EVENT, "prose:visit").act(Act.VISIT).time(date(when)), quote);
  }

  private Claim membership(String when, String quote) {
    return draft.cite(
        new ClaimDraft(state("Norway"), Property.MEMBER_OF, "prose:test")
            .object(LEAGUE)
            .value("member")
            .time(date(when)),
        quote);
  }

  private static Order order(Claim earlier, Claim later, boolean firm) {
    return new Order(
        earlier.id(), later.id(), Sense.BEGAN_BEFORE, firm, words(earlier), "prose:test");
  }

  private static Citation words(Claim claim) {
    String words = "the one led to the other";
    return new Citation(
        claim.source().document(), claim.source().title(), "Story", 0, words.length(), words);
  }
}
