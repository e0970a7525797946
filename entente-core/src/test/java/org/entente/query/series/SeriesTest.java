package org.entente.query.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.asof.AsOfIndex;
import org.entente.asof.Row;
import org.entente.asof.Rows;
import org.entente.authority.Authority;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Plover;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.problem.ProblemException;
import org.entente.query.series.Series.Point;
import org.entente.query.standing.Standings;
import org.entente.reconcile.Draft;
import org.entente.remark.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeriesTest {

  private static final Entity RURITANIA = Entity.of("Ruritania", EntityKind.STATE);
  private static final Entity GRAUSTARK = Entity.of("Graustark", EntityKind.STATE);

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, List<Claim>> documents = new LinkedHashMap<>();

  private void say(String document, ClaimDraft draft) {
    Claim claim = drafts.computeIfAbsent(document, d -> new Draft(d, d)).cite(draft, "it was so");
    documents.computeIfAbsent(document, d -> new ArrayList<>()).add(claim);
  }

  private static ClaimDraft act(Act act, String date) {
    return new ClaimDraft(RURITANIA, Property.EVENT, "test")
        .object(GRAUSTARK)
        .act(act)
        .time(Draft.date(date));
  }

  private Series by(Step step, String from, String to) throws ProblemException {
    List<Row> rows = new ArrayList<>();
    documents.values().forEach(claims -> rows.addAll(Rows.of(claims)));
    AsOfIndex index = AsOfIndex.of(rows);
    Standings names = new Standings(Authority.bundled(), index, Judged.NOTHING);
    return new SeriesOf(index, Judged.NOTHING)
        .of(
            names.side("Ruritania", null),
            names.side("Graustark", null),
            step,
            LocalDate.parse(from),
            LocalDate.parse(to));
  }

  private static List<BigDecimal> net(Series series) {
    return series.points().stream().map(Point::net).toList();
  }

  @Test
  void aPeriodWithoutSourcesIsUnknownAndNotZero() throws ProblemException {
    say("a", act(Act.VISIT, "1901-02-03"));
    Series series = by(Step.MONTH, "1901-01-01", "1901-03-31");
    assertThat(series.points()).extracting(Point::isKnown).containsExactly(false, true, false);
  }

  @Test
  void theNetIsTheSumOfCooperationAndConflict() throws ProblemException {
    say("a", act(Act.VISIT, "1901-02-03"));
    say("a", act(Act.ATTACK, "1901-02-20"));
    Point point = by(Step.MONTH, "1901-02-01", "1901-02-28").points().getFirst();
    assertThat(point.cooperation()).isEqualByComparingTo("1.9");
    assertThat(point.conflict()).isEqualByComparingTo("-10");
    assertThat(point.net()).isEqualByComparingTo("-8.1");
  }

  @Test
  void whatIsDatedToAYearFallsIntoNoMonth() throws ProblemException {
    say("a", act(Act.VISIT, "1901"));
    Series months = by(Step.MONTH, "1901-01-01", "1901-12-31");
    assertThat(months.points()).noneMatch(Point::isKnown);
    assertThat(months.coarse()).hasSize(1);
    assertThat(net(by(Step.YEAR, "1901-01-01", "1901-12-31")).getFirst())
        .isEqualByComparingTo("1.9");
  }

  @Test
  void whatManySourcesTellCountsOnce() throws ProblemException {
    say("a", act(Act.VISIT, "1901-02-03"));
    say("b", act(Act.VISIT, "1901-02-03"));
    say("c", act(Act.VISIT, "1901"));
    Point point = by(Step.YEAR, "1901-01-01", "1901-12-31").points().getFirst();
    assertThat(point.deeds()).hasSize(1);
    assertThat(point.sources()).isEqualTo(3);
  }

  @Test
  void whatWasNotDoneDoesNotCount() throws ProblemException {
    say("a", act(Act.VISIT, "1901-02-03").stance(Stance.PLANNED));
    say("a", act(Act.AID, "1901-02-03").stance(Stance.DENIED));
    assertThat(by(Step.YEAR, "1901-01-01", "1901-12-31").points()).noneMatch(Point::isKnown);
  }

  @Test
  void anInstrumentIsSignedOnceWhateverDatesItIsGiven() throws ProblemException {
    Entity pact = Draft.instrument("Pact of Zenda");
    for (String document : List.of("a", "b")) {
      say(document, new ClaimDraft(pact, Property.PARTY, "test").object(RURITANIA));
      say(document, new ClaimDraft(pact, Property.PARTY, "test").object(GRAUSTARK));
      say(
          document,
          new ClaimDraft(pact, Property.SIGNED, "test")
              .time(Draft.date(document.equals("a") ? "1901-02-03" : "1901-06-03")));
    }
    assertThat(by(Step.YEAR, "1901-01-01", "1901-12-31").points().getFirst().deeds()).hasSize(1);
    Series months = by(Step.MONTH, "1901-01-01", "1901-12-31");
    assertThat(months.points()).noneMatch(Point::isKnown);
    assertThat(months.coarse()).hasSize(1);
  }

  static Stream<String> codes() {
    return Stream.concat(
        Arrays.stream(Act.values()).map(Act::word),
        Arrays.stream(Plover.values()).map(Plover::name));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyActAndRootHasAWeightOnTheScale(String code) {
    ClaimDraft draft = new ClaimDraft(RURITANIA, Property.EVENT, "test");
    Act.of(code).ifPresentOrElse(draft::act, () -> draft.code(Plover.valueOf(code)));
    Claim claim = new Draft().cite(draft, "it was so");
    assertThat(Weights.of(claim).orElseThrow()).isBetween(BigDecimal.TEN.negate(), BigDecimal.TEN);
  }
}
