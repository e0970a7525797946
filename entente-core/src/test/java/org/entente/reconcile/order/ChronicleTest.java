package org.entente.reconcile.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reconcile.Draft.date;
import static org.entente.reconcile.Draft.instrument;
import static org.entente.reconcile.Draft.state;

import java.time.LocalDate;
import java.util.List;
import org.entente.claim.Act;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.Order;
import org.entente.claim.Order.Sense;
import org.entente.claim.Property;
import org.entente.reconcile.Draft;
import org.entente.reconcile.order.Moment.Side;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How a chronicle tightens dates, and why.
class ChronicleTest {

  private static final Entity PACT = instrument("Strelsau Pact");

  private final Draft draft = new Draft();
  private final Draft other = new Draft("letters.txt", "Letters");
  private final Chronicle chronicle = new Chronicle(who -> Life.UNKNOWN);

  private final Claim visit = event("1931-04-20", "visited on 20 April 1931");
  private final Claim talks = event(null, "talked for days");
  private final Claim signed =
      draft.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");

  @Test
  void anUndatedFactLiesBetweenWhatWordsPutAroundIt() {
    chronicle.add(List.of(said(order(visit, talks), order(talks, signed))));

    assertThat(chronicle.allowed(talks).start())
        .isEqualTo(new DayRange(LocalDate.of(1931, 4, 20), LocalDate.of(1931, 5, 2)));
    assertThat(chronicle.allowed(talks).end().latest()).isNull();
    assertThat(talks.time()).isNull();
  }

  @Test
  void theReasonsLeadFromADateToTheBound() {
    Order before = order(talks, signed);
    chronicle.add(List.of(said(before)));

    assertThat(chronicle.whyNotLater(talks, Side.START))
        .containsExactly(
            new Reason.Dated(signed), new Reason.Told(talks, signed, before.source(), null));
    assertThat(chronicle.whyNotEarlier(talks, Side.START)).isEmpty();
  }

  @Test
  void aLooserDateOfTheSameSigningIsTightenedByAnotherDocument() {
    Claim year = other.said(PACT, Property.SIGNED, "1931", "signed in 1931");
    chronicle.add(List.of(said()));
    chronicle.add(List.of(new Said(List.of(year), List.of())));

    assertThat(chronicle.allowed(year)).isEqualTo(Allowed.of(signed));
    assertThat(chronicle.allowed(signed)).isEqualTo(Allowed.of(signed));
  }

  @Test
  void anotherDateOfTheSameSigningLoosensWhatItHadTightened() {
    Claim year = other.said(PACT, Property.SIGNED, "1931", "signed in 1931");
    Claim july = other.said(PACT, Property.SIGNED, "1931-07-02", "signed on 2 July 1931");
    chronicle.add(List.of(said()));
    chronicle.add(List.of(new Said(List.of(year, july), List.of())));

    assertThat(chronicle.allowed(year)).isEqualTo(Allowed.of(year));
    assertThat(chronicle.contradictions()).isEmpty();
  }

  @Test
  void softOrderBoundsNothing() {
    Order told =
        new Order(talks.id(), signed.id(), Sense.BEGAN_BEFORE, false, signed.source(), "test");
    chronicle.add(List.of(said(told)));

    assertThat(chronicle.allowed(talks)).isEqualTo(Allowed.of(talks));
  }

  @Test
  void whatIsContradictedKeepsItsOwnWords() {
    Claim late = event("1931-06-01", "visited on 1 June 1931");
    chronicle.add(
        List.of(
            new Said(
                List.of(late, talks, signed), List.of(order(late, talks), order(talks, signed)))));

    assertThat(chronicle.contradictions()).hasSize(1);
    assertThat(List.of(late, talks, signed))
        .allSatisfy(
            claim -> {
              assertThat(chronicle.isContradicted(claim)).isTrue();
              assertThat(chronicle.allowed(claim)).isEqualTo(Allowed.of(claim));
            });
  }

  @Test
  void whatLastsAndIsToldOfOneDateMayHaveBegunBefore() {
    Claim member =
        draft.cite(
            new ClaimDraft(state("Norway"), Property.MEMBER_OF, "test")
                .object(state("League"))
                .time(date("1931")),
            "a member in 1931");

    assertThat(Allowed.of(member))
        .isEqualTo(
            new Allowed(
                new DayRange(null, LocalDate.of(1931, 12, 31)),
                new DayRange(LocalDate.of(1931, 1, 1), null)));
  }

  private Claim event(@Nullable String when, String quote) {
    ClaimDraft event =
        new ClaimDraft(state("Norway"), Property.EVENT, "prose:test")
            .object(state("Sweden"))
            .act(Act.VISIT);
    return draft.cite(when == null ? event : event.time(date(when)), quote);
  }

  private Said said(Order... orders) {
    return new Said(List.of(visit, talks, signed), List.of(orders));
  }

  private static Order order(Claim earlier, Claim later) {
    String words = "which led to";
    Citation source = new Citation("story.txt", "Story", "Story", 0, words.length(), words);
    return new Order(earlier.id(), later.id(), Sense.BEGAN_BEFORE, true, source, "prose:test");
  }
}
