package org.entente.reconcile.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Place;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reconcile.Draft;
import org.entente.reconcile.same.Sameness.Proposal;
import org.entente.remark.Judged;
import org.junit.jupiter.api.Test;

/// Which instruments of several documents are one.
class InstrumentMatchTest {

  private static final Authority AUTHORITY = Authority.bundled();
  private static final Naming NAMING = new Naming(AUTHORITY);
  private static final Lineage LINEAGE = new Lineage(AUTHORITY);

  /// What a document says of one instrument.
  ///
  /// @param day the date of signature; empty for none
  private static List<Claim> told(String document, String name, String day, String... parties) {
    Draft draft = new Draft(document, document);
    Entity what = Entity.of(name, EntityKind.INSTRUMENT);
    List<Claim> claims = new ArrayList<>();
    claims.add(
        draft.cite(
            new ClaimDraft(what, Property.SIGNED, "test")
                .time(day.isEmpty() ? null : Draft.date(day))
                .place(new Place("Geneva", null)),
            name + " was signed " + day));
    for (String party : parties) {
      claims.add(
          draft.cite(
              new ClaimDraft(what, Property.PARTY, "test").object(Draft.state(party)),
              party + ", " + name));
    }
    return claims;
  }

  private static Sameness of(List<List<Claim>> documents) {
    SamenessBuilder builder = new SamenessBuilder(AUTHORITY, Judged.NOTHING);
    documents.forEach(builder::add);
    return builder.build();
  }

  private static boolean areOne(List<Claim> one, List<Claim> other) {
    Sameness sameness = of(List.of(one, other));
    return sameness.instrument(one.getFirst()).equals(sameness.instrument(other.getFirst()));
  }

  @Test
  void oneNameAndOneYearAreOneInstrument() {
    assertThat(
            areOne(
                told("a", "Zenda Pact", "1931-05-02", "Norway", "Sweden"),
                told("b", "the Zenda pact", "1931")))
        .isTrue();
  }

  @Test
  void oneNameInAnotherYearIsAnotherInstrument() {
    assertThat(areOne(told("a", "Treaty of Zenda", "1831"), told("b", "Treaty of Zenda", "1919")))
        .isFalse();
  }

  @Test
  void oneNameInAnotherDecadeIsAnotherInstrument() {
    List<Claim> decade = told("a", "Treaty of Zenda", "185X");

    assertThat(areOne(decade, told("b", "Treaty of Zenda", "1919"))).isFalse();
    assertThat(areOne(decade, told("c", "Treaty of Zenda", "1856"))).isTrue();
  }

  @Test
  void whoIsDeniedToBeAPartyIsNone() {
    List<Claim> three = told("a", "Geneva declaration", "1931-05-02", "Norway", "Sweden");
    Entity what = three.getFirst().subject();
    three.add(
        new Draft("a", "a")
            .cite(
                new ClaimDraft(what, Property.PARTY, "test")
                    .object(Draft.state("Denmark"))
                    .stance(Stance.DENIED),
                "Denmark is no party to the Geneva declaration"));

    assertThat(
            areOne(
                three,
                told("b", "Norwegian–Swedish declaration", "1931-05-02", "Sweden", "Norway")))
        .isTrue();
  }

  @Test
  void anUndatedNameIsTheOneOfThatNameButNotOneOfTwo() {
    List<Claim> undated = told("a", "Zenda Pact", "");
    List<Claim> early = told("b", "Zenda Pact", "1831");
    List<Claim> late = told("c", "Zenda Pact", "1919");

    assertThat(areOne(undated, early)).isTrue();
    Sameness torn = of(List.of(undated, early, late));
    assertThat(torn.instrument(undated.getFirst())).hasValue("instrument:zenda pact");
    assertThat(torn.proposals()).extracting(Proposal::one).containsOnly("instrument:zenda pact");
  }

  @Test
  void partiesDayAndPlaceMakeOneOfTwoNames() {
    List<Claim> byPlace = told("a", "Geneva declaration", "1931-05-02", "Norway", "Sweden");
    List<Claim> byParties =
        told("b", "Norwegian–Swedish declaration", "1931-05-02", "Sweden", "Norway");

    assertThat(areOne(byPlace, byParties)).isTrue();
    assertThat(areOne(byPlace, told("c", "Joint declaration", "1931-05-03", "Norway", "Sweden")))
        .isFalse();
    assertThat(areOne(byPlace, told("d", "Joint declaration", "1931-05-02", "Norway", "Denmark")))
        .isFalse();
  }

  @Test
  void agreementsOfOneDayMayBeSeveral() {
    List<Claim> trade = told("a", "Trade agreement", "1931-05-02", "Norway", "Sweden");
    List<Claim> herring = told("b", "Herring agreement", "1931-05-02", "Norway", "Sweden");
    List<Claim> tolls = told("c", "Tollgate agreement", "1931-05-02", "Norway", "Sweden");

    assertThat(areOne(trade, herring)).isFalse();
    assertThat(areOne(herring, tolls)).isFalse();
    assertThat(of(List.of(herring, tolls)).proposals()).isEmpty();
    assertThat(of(List.of(trade, herring)).proposals()).hasSize(1);
  }

  @Test
  void aNameThatManyBearIsKnownInItsOwnDocument() {
    assertThat(areOne(told("a", "Trade agreement", "1931"), told("b", "Trade agreement", "1931")))
        .isFalse();
  }

  /// Against a comparison of all with all: what scores is filed together.
  @Test
  void whateverScoresIsFiledTogether() {
    String[] names = {
      "Zenda Pact",
      "Zenda declaration",
      "Geneva declaration",
      "Norwegian–Swedish declaration",
      "Joint declaration"
    };
    String[] days = {"", "1931", "1931-05", "1931-05-02", "1932-01-01", "1930-12"};
    String[] states = {"Norway", "Sweden", "Denmark"};
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      InstrumentProfile one = profile(random, names, days, states);
      InstrumentProfile other = profile(random, names, days, states);
      double score = InstrumentMatch.score(one, other);
      assertThat(InstrumentMatch.score(other, one)).as("seed %d", seed).isEqualTo(score);
      if (score > 0) {
        assertThat(Collections.disjoint(one.blocks(), other.blocks()))
            .as("seed %d", seed)
            .isFalse();
      }
    }
  }

  private static InstrumentProfile profile(
      Random random, String[] names, String[] days, String[] states) {
    List<String> parties = new ArrayList<>(List.of(states));
    parties.remove(random.nextInt(parties.size()));
    InstrumentProfile profile = new InstrumentProfile("k");
    told(
            "a",
            names[random.nextInt(names.length)],
            days[random.nextInt(days.length)],
            parties.toArray(String[]::new))
        .forEach(claim -> profile.add(claim, NAMING, LINEAGE));
    return profile;
  }
}
