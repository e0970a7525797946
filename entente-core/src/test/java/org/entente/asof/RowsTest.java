package org.entente.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.Property;
import org.entente.reconcile.Draft;
import org.entente.time.Edtf;
import org.entente.time.UncertainInterval;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final Entity RURITANIA = Draft.state("Ruritania");
  private static final Entity STRELSAU = Draft.state("Strelsau");
  private static final Key DYAD = Key.of("ruritania", "strelsau");

  private final Draft draft = new Draft();

  private Claim act(Entity subject, Act act, Entity object, String date) {
    return draft.cite(
        new ClaimDraft(subject, Property.EVENT, "test")
            .object(object)
            .act(act)
            .time(Draft.date(date)),
        subject.name() + " did it to " + object.name());
  }

  private Claim party(Entity instrument, Entity state) {
    return draft.cite(
        new ClaimDraft(instrument, Property.PARTY, "test").object(state), state.name() + " signed");
  }

  private static List<Key> keys(Claim claim, Claim... context) {
    List<Claim> entry = Stream.concat(Stream.of(claim), Stream.of(context)).toList();
    return Rows.of(entry).stream().filter(r -> r.claim().equals(claim)).map(Row::key).toList();
  }

  @Test
  void anActIsFiledUnderBothWhicheverActed() {
    assertThat(keys(act(RURITANIA, Act.RECOGNISE, STRELSAU, "1861"))).containsExactly(DYAD);
    assertThat(keys(act(STRELSAU, Act.RECOGNISE, RURITANIA, "1861"))).containsExactly(DYAD);
  }

  @Test
  void whatAMinisterDidHisStateDid() {
    Entity minister = Draft.person("Hentzau");
    Claim office =
        draft.cite(
            new ClaimDraft(minister, Property.HOLDS_OFFICE, "test")
                .object(RURITANIA)
                .value("Minister"),
            "Hentzau, Minister of Ruritania");
    Claim visit = act(minister, Act.VISIT, STRELSAU, "1861");
    assertThat(keys(visit, office)).contains(DYAD);
    assertThat(keys(visit)).doesNotContain(DYAD);
  }

  @Test
  void anEnvoyIsFoundUnderTheStateThatReceivesHimWhoeverSentHim() {
    Claim accredited = act(Draft.person("Hentzau"), Act.ACCREDIT, STRELSAU, "1861");
    assertThat(keys(accredited)).contains(Key.of("strelsau"));
  }

  private Claim office(Entity who, String title, Entity of, String quote) {
    return draft.cite(
        new ClaimDraft(who, Property.HOLDS_OFFICE, "test").object(of).value(title), quote);
  }

  @Test
  void neverTakesAnEnvoyForOneOfAStateThatReceivedHim() {
    Entity envoy = Draft.person("Hentzau");
    Entity zenda = Draft.state("Zenda");
    Claim there = office(envoy, "Envoy", STRELSAU, "Hentzau, Envoy, Strelsau");
    Claim then = act(envoy, Act.ACCREDIT, STRELSAU, "1861");
    Claim later = office(envoy, "Ambassador", zenda, "Hentzau, Ambassador, Zenda");
    Claim last = act(envoy, Act.ACCREDIT, zenda, "1867");
    assertThat(keys(last, there, then, later))
        .containsExactly(Key.of("person:hentzau", "zenda"), Key.of("zenda"));
  }

  @Test
  void anEnvoyToAStateDoesNotStandForIt() {
    Entity envoy = Draft.person("Hentzau");
    Claim meets = act(envoy, Act.MEET, RURITANIA, "1861");
    Claim to = office(envoy, "ambassador", STRELSAU, "the ambassador to Strelsau, Hentzau");
    Claim of = office(envoy, "ambassador", STRELSAU, "the ambassador of Strelsau, Hentzau");
    assertThat(keys(meets, to)).doesNotContain(DYAD);
    assertThat(keys(meets, of)).contains(DYAD);
  }

  @Test
  void anEnvoyStandsForTheStateThatTheSameWordsHaveAppoint() {
    Entity envoy = Draft.person("Hentzau");
    Claim accredited = act(envoy, Act.ACCREDIT, STRELSAU, "1861");
    Claim appointed =
        new ClaimDraft(RURITANIA, Property.EVENT, "test")
            .object(STRELSAU)
            .act(Act.APPOINT)
            .time(Draft.date("1860"))
            .cite(accredited.source(), "story.txt");
    Claim elsewhere = act(RURITANIA, Act.APPOINT, STRELSAU, "1860");
    assertThat(keys(accredited, appointed)).contains(DYAD).doesNotContain(Key.of("strelsau"));
    assertThat(keys(accredited, elsewhere)).doesNotContain(DYAD);
  }

  @Test
  void anInstrumentIsFiledUnderEachTwoOfItsParties() {
    Entity pact = Draft.instrument("Pact of Zenda");
    Claim signed = draft.said(pact, Property.SIGNED, "1861", "The Pact of Zenda was signed");
    assertThat(keys(signed, party(pact, RURITANIA), party(pact, STRELSAU)))
        .containsExactly(Key.of("instrument:pact of zenda"), DYAD);
  }

  @Test
  void anInstrumentOfManyIsFiledUnderEachOfThemAndUnderNoTwo() {
    Entity pact = Draft.instrument("Pact of Zenda");
    Claim[] parties =
        IntStream.range(0, 9)
            .mapToObj(i -> party(pact, Draft.state("State" + i)))
            .toArray(Claim[]::new);
    assertThat(keys(parties[0], parties))
        .containsExactly(Key.of("instrument:pact of zenda"), Key.of("state0"));
  }

  @Test
  void aNameThatManyInstrumentsBearIsNoKey() {
    Entity treaty = Draft.instrument("Treaty of Friendship and Commerce");
    assertThat(keys(draft.said(treaty, Property.SIGNED, "1861", "A treaty was signed"))).isEmpty();
  }

  @Test
  void whoWasAnnexedFindsItInTheirLife() {
    Claim annexed = act(RURITANIA, Act.ANNEX, STRELSAU, "1861");
    assertThat(Rows.of(List.of(annexed)))
        .extracting(Row::sort)
        .containsExactly(Sort.RELATIONS, Sort.LIFE);
  }

  @Test
  void aYearIsPointLikeAndWhatMayBeLongerLasts() {
    assertThat(bounds("1860").lasts()).isFalse();
    assertThat(bounds("1860/1861").lasts()).isTrue();
    assertThat(bounds("1860/..").lasts()).isTrue();
    assertThat(bounds("1860~").lasts()).isTrue();
    assertThat(Bounds.of(UncertainInterval.UNKNOWN).lasts()).isTrue();
  }

  @Test
  void boundsKeepWhatIsUnknownUnknown() {
    int day = Bounds.day(LocalDate.of(1860, 1, 1));
    assertThat(bounds("1860-01-01/..")).isEqualTo(new Bounds(day, day, day, Bounds.EVER_AFTER));
    assertThat(bounds("1860~"))
        .isEqualTo(
            new Bounds(
                Bounds.EVER_BEFORE, Bounds.EVER_AFTER, Bounds.EVER_BEFORE, Bounds.EVER_AFTER));
  }

  private static Bounds bounds(String edtf) {
    return Bounds.of(UncertainInterval.of(Edtf.parse(edtf)));
  }
}
