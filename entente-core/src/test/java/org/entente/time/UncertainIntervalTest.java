package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncertainIntervalTest {

  private static UncertainInterval of(String edtf) {
    return UncertainInterval.of(Edtf.parse(edtf));
  }

  private static DayRange days(String range) {
    String[] ends = range.split("[.][.]", -1);
    return new DayRange(
        ends[0].isEmpty() ? null : LocalDate.parse(ends[0]),
        ends[1].isEmpty() ? null : LocalDate.parse(ends[1]));
  }

  @ParameterizedTest
  @CsvSource({
    "1955-06-02, 1955-06-02..1955-06-02, 1955-06-02..1955-06-02",
    "1955-05, 1955-05-01..1955-05-31, 1955-05-01..1955-05-31",
    "1955-05-01/1955-05-31, 1955-05-01..1955-05-01, 1955-05-31..1955-05-31",
    "1955/1990, 1955-01-01..1955-12-31, 1990-01-01..1990-12-31",
    "1955/1955-06, 1955-01-01..1955-06-30, 1955-06-01..1955-06-30",
    "1948/.., 1948-01-01..1948-12-31, 1948-01-01..",
    "1948/, 1948-01-01..1948-12-31, 1948-01-01..",
    "../1957-03, ..1957-03-31, ..1957-03-31",
    "/1957-03, ..1957-03-31, 1957-03-01..1957-03-31",
    "1955~, .., ..",
    "1955~/1957, ..1957-12-31, 1957-01-01..1957-12-31",
    "1955/1957?, 1955-01-01..1955-12-31, 1955-01-01..",
    "'[1942,1945]', 1942-01-01..1945-12-31, 1942-01-01..1945-12-31",
    "'{1991-03,1991-07}', 1991-03-01..1991-07-31, 1991-03-01..1991-07-31",
    "-0001/0000, -0001-01-01..-0001-12-31, 0000-01-01..0000-12-31",
  })
  void startsAndEndsWhereTheDateSays(String edtf, String start, String end) {
    assertThat(of(edtf).start()).isEqualTo(days(start));
    assertThat(of(edtf).end()).isEqualTo(days(end));
  }

  @Test
  void tellsUncertainFromLasting() {
    UncertainInterval someTimeInMay = of("1955-05");
    UncertainInterval throughoutMay = of("1955-05-01/1955-05-31");
    LocalDate tenth = LocalDate.of(1955, 5, 10);
    assertThat(someTimeInMay.holdsOn(tenth)).isEqualTo(Certainty.POSSIBLE);
    assertThat(throughoutMay.holdsOn(tenth)).isEqualTo(Certainty.CERTAIN);
    assertThat(someTimeInMay.within(throughoutMay)).isEqualTo(Certainty.CERTAIN);
    assertThat(throughoutMay.within(someTimeInMay)).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void oneDayOfMayHoldsNothingLonger() {
    UncertainInterval conference = of("1955-05-10/1955-05-20");
    assertThat(of("1955-05").relates(Allen.CONTAINS, conference)).isEqualTo(Certainty.POSSIBLE);
    assertThat(of("1955-05").someDay().relates(Allen.CONTAINS, conference))
        .isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(of("1955-05").someDay().relationsTo(of("1955-05").someDay()))
        .containsExactly(Allen.BEFORE, Allen.MEETS, Allen.EQUALS, Allen.MET_BY, Allen.AFTER);
  }

  @Test
  void lastsCertainlyBetweenUncertainEnds() {
    UncertainInterval membership = of("1955/1990");
    assertThat(membership.certainDays()).contains(days("1955-12-31..1990-01-01"));
    assertThat(membership.holdsOn(LocalDate.of(1970, 1, 1))).isEqualTo(Certainty.CERTAIN);
    assertThat(membership.holdsOn(LocalDate.of(1955, 6, 2))).isEqualTo(Certainty.POSSIBLE);
    assertThat(membership.holdsOn(LocalDate.of(1991, 1, 1))).isEqualTo(Certainty.IMPOSSIBLE);
  }

  @Test
  void meetsOnTheNextDayAndOverlapsOnTheSame() {
    UncertainInterval talks = of("1955-05-27/1955-06-02");
    assertThat(talks.relates(Allen.MEETS, of("1955-06-03"))).isEqualTo(Certainty.CERTAIN);
    assertThat(talks.relates(Allen.FINISHED_BY, of("1955-06-02"))).isEqualTo(Certainty.CERTAIN);
    assertThat(talks.relates(Allen.OVERLAPS, of("1955-06-02/1955-06-09")))
        .isEqualTo(Certainty.CERTAIN);
    assertThat(talks.relates(Allen.BEFORE, of("1955-06-04"))).isEqualTo(Certainty.CERTAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "1948/.., TOLD, OPEN",
    "1948/, TOLD, UNKNOWN",
    "../1957, OPEN, TOLD",
    "/1957, UNKNOWN, TOLD",
    "1948~/1957?, APPROXIMATE, APPROXIMATE",
    "1948%, APPROXIMATE, APPROXIMATE",
    "2004-06-~11/.., APPROXIMATE, OPEN",
    "1948, TOLD, TOLD",
  })
  void remembersHowItsEndsWereTold(String edtf, EndKind start, EndKind end) {
    assertThat(of(edtf).startKind()).isEqualTo(start);
    assertThat(of(edtf).endKind()).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1955~", "1955?", "1955-06-02%", "195X~", "1955~/1990~", "1955~/.."})
  void whatIsApproximateMakesNothingCertainOrImpossible(String edtf) {
    for (String other : new String[] {"0001", "1955-06-02", "1955", "1954/1991", "2400"}) {
      assertThat(of(edtf).before(of(other))).isEqualTo(Certainty.POSSIBLE);
      assertThat(of(edtf).after(of(other))).isEqualTo(Certainty.POSSIBLE);
      assertThat(of(edtf).sharesDayWith(of(other))).isEqualTo(Certainty.POSSIBLE);
      assertThat(of(edtf).tightened(of(other))).isPresent();
    }
  }

  @Test
  void takenAtItsWordWhatIsApproximateHasBounds() {
    UncertainInterval about = UncertainInterval.asTold(Edtf.parse("1955~/1957"));
    assertThat(about.start()).isEqualTo(days("1955-01-01..1955-12-31"));
    assertThat(about.startKind()).isEqualTo(EndKind.APPROXIMATE);
  }

  @Test
  void whatCameAboutByAMonthMayLieLongBeforeIt() {
    LocalDate day = LocalDate.of(1950, 1, 1);
    assertThat(of("../1957-03").after(UncertainInterval.of(day, day)))
        .isEqualTo(Certainty.POSSIBLE);
    assertThat(of("../1957-03").before(UncertainInterval.of(day, day)))
        .isEqualTo(Certainty.POSSIBLE);
    assertThat(of("../1957-03").before(of("1957-04"))).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void whatHappenedOnOneDayAfterAnotherNeedNotHaveBegunOnThat() {
    assertThat(of("1937-03-31/..").holdsOn(LocalDate.of(1937, 3, 31))).isEqualTo(Certainty.CERTAIN);
    assertThat(of("1937-03-31/..").someDay().holdsOn(LocalDate.of(1937, 3, 31)))
        .isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void aFinerDateOfTheSameThingTightensTheCoarser() {
    assertThat(of("1953").tightened(of("1953-07-30"))).contains(of("1953-07-30"));
    assertThat(of("1953").tightened(of("1954-07-30"))).isEmpty();
    assertThat(of("1948/..").tightened(DayRange.ANY, days("..1990-06-30")))
        .hasValueSatisfying(
            bound -> {
              assertThat(bound.end()).isEqualTo(days("1948-01-01..1990-06-30"));
              assertThat(bound.endKind()).isEqualTo(EndKind.OPEN);
            });
  }

  @Test
  void eraBoundariesAreNoBoundaries() {
    assertThat(of("-0001").relates(Allen.EARLIER, of("0000"))).isEqualTo(Certainty.CERTAIN);
    assertThat(of("-0001-12-31").relates(Allen.MEETS, of("0000-01-01")))
        .isEqualTo(Certainty.CERTAIN);
    assertThat(of("0000-12-31").relates(Allen.MEETS, of("0001-01-01")))
        .isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void everyDateHasAnInterval() {
    long seed = 8601;
    EdtfSamples samples = new EdtfSamples(new Random(seed));
    for (int i = 0; i < 3000; i++) {
      Edtf edtf = Edtf.parse(samples.any());
      UncertainInterval told = UncertainInterval.asTold(edtf);
      UncertainInterval certain = UncertainInterval.of(edtf);
      assertThat(told.possibleDays()).as("seed %d: %s", seed, edtf).isEqualTo(edtf.bounds());
      assertThat(certain.tightened(told)).as("seed %d: %s", seed, edtf).contains(told);
    }
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UncertainInterval.of(Row.day(2), Row.day(1)))
        .withMessageContaining("nothing starts in");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayRange(Row.day(2), Row.day(1)))
        .withMessageContaining("no day lies between");
  }
}
