package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/// Every answer against the list of all rows of days that the two intervals allow.
class UncertainIntervalFuzzTest {

  private static final long SEED = 1832;
  private static final int PAIRS = 4000;

  private interface Check {
    void pair(UncertainInterval one, UncertainInterval other, List<Row> rows, List<Row> others);
  }

  private static void forAll(Check check) {
    Random random = new Random(SEED);
    for (int i = 0; i < PAIRS; i++) {
      UncertainInterval one = Row.random(random);
      UncertainInterval other = Row.random(random);
      try {
        check.pair(one, other, Row.of(one), Row.of(other));
      } catch (AssertionError e) {
        throw new AssertionError("seed %d: %s and %s".formatted(SEED, one, other), e);
      }
    }
  }

  private static Certainty tried(List<Row> rows, List<Row> others, BiPredicate<Row, Row> question) {
    boolean some = rows.stream().anyMatch(x -> others.stream().anyMatch(y -> question.test(x, y)));
    boolean all = rows.stream().allMatch(x -> others.stream().allMatch(y -> question.test(x, y)));
    return all ? Certainty.CERTAIN : some ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
  }

  @Test
  void relationsAreThoseThatOccur() {
    forAll(
        (one, other, rows, others) -> {
          Set<Allen> occurring = EnumSet.noneOf(Allen.class);
          rows.forEach(x -> others.forEach(y -> occurring.add(x.to(y))));
          assertThat(one.relationsTo(other)).isEqualTo(occurring);
        });
  }

  @Test
  void oneRelationIsCertainOrNoneIsAndTheOthersAreImpossible() {
    forAll(
        (one, other, rows, others) -> {
          Set<Allen> possible = one.relationsTo(other);
          for (Allen relation : Allen.ALL) {
            Certainty answer = one.relates(relation, other);
            assertThat(answer == Certainty.IMPOSSIBLE).isNotEqualTo(possible.contains(relation));
            assertThat(answer == Certainty.CERTAIN).isEqualTo(possible.equals(Set.of(relation)));
            assertThat(other.relates(relation.inverse(), one)).isEqualTo(answer);
          }
        });
  }

  @Test
  void coarserQuestionsAreAnsweredAsIfTried() {
    forAll(
        (one, other, rows, others) -> {
          assertThat(one.before(other))
              .isEqualTo(tried(rows, others, (x, y) -> x.end() < y.start()))
              .isEqualTo(other.after(one));
          assertThat(one.within(other))
              .isEqualTo(
                  tried(rows, others, (x, y) -> x.start() >= y.start() && x.end() <= y.end()));
          assertThat(one.sharesDayWith(other))
              .isEqualTo(
                  tried(rows, others, (x, y) -> x.start() <= y.end() && y.start() <= x.end()))
              .isEqualTo(other.sharesDayWith(one));
          assertThat(one.relates(Allen.YOUNGER, other))
              .isEqualTo(tried(rows, others, (x, y) -> x.start() > y.start()));
        });
  }

  @Test
  void whetherItHoldsOnADayIsAnsweredAsIfTried() {
    forAll(
        (one, other, rows, others) -> {
          for (int day = -2; day < Row.LIMIT + 2; day++) {
            Row only = new Row(day, day);
            Certainty answer =
                tried(rows, List.of(only), (x, y) -> x.start() <= y.end() && y.start() <= x.end());
            assertThat(one.holdsOn(Row.day(day))).isEqualTo(answer);
            assertThat(one.possibleDays().allows(Row.day(day)))
                .isEqualTo(answer != Certainty.IMPOSSIBLE);
            Optional<DayRange> certain = one.certainDays();
            assertThat(certain.isPresent() && certain.get().allows(Row.day(day)))
                .isEqualTo(answer == Certainty.CERTAIN);
          }
        });
  }

  @Test
  void boundsAreTight() {
    forAll((one, other, rows, others) -> assertSpans(one, rows));
  }

  @Test
  void theSpanHoldsBothAndNoMore() {
    forAll(
        (one, other, rows, others) ->
            assertSpans(
                one.span(other), pairs(rows, others, (x, y) -> true, Math::min, Math::max)));
  }

  @Test
  void theIntersectionIsWhatBothMayHaveInCommon() {
    forAll(
        (one, other, rows, others) -> {
          List<Row> common =
              pairs(
                  rows,
                  others,
                  (x, y) -> x.start() <= y.end() && y.start() <= x.end(),
                  Math::max,
                  Math::min);
          Optional<UncertainInterval> intersection = one.intersection(other);
          assertThat(intersection.isPresent()).isNotEqualTo(common.isEmpty());
          intersection.ifPresent(both -> assertSpans(both, common));
        });
  }

  @Test
  void twoDatesOfOneThingLeaveWhatBothAllow() {
    forAll(
        (one, other, rows, others) -> {
          List<Row> left = rows.stream().filter(others::contains).toList();
          assertThat(one.tightened(other).map(Row::of).orElse(List.of())).isEqualTo(left);
          assertThat(one.tightened(one)).contains(one);
          Optional<UncertainInterval> bounded = one.tightened(other.start(), other.end());
          List<Row> within =
              rows.stream()
                  .filter(x -> other.start().allows(Row.day(x.start())))
                  .filter(x -> other.end().allows(Row.day(x.end())))
                  .toList();
          assertThat(bounded.map(Row::of).orElse(List.of())).isEqualTo(within);
        });
  }

  @Test
  void oneOfItsDaysIsAnyOfThem() {
    forAll(
        (one, other, rows, others) ->
            assertThat(Row.of(one.someDay()))
                .isEqualTo(
                    Row.all(-Row.LIMIT, 2 * Row.LIMIT).stream()
                        .filter(d -> d.start() == d.end())
                        .filter(
                            d ->
                                rows.stream()
                                    .anyMatch(x -> x.start() <= d.start() && d.end() <= x.end()))
                        .toList()));
  }

  private interface Join {
    int of(int one, int other);
  }

  private static List<Row> pairs(
      List<Row> rows, List<Row> others, BiPredicate<Row, Row> wanted, Join start, Join end) {
    return rows.stream()
        .flatMap(
            x ->
                others.stream()
                    .filter(y -> wanted.test(x, y))
                    .map(y -> new Row(start.of(x.start(), y.start()), end.of(x.end(), y.end()))))
        .distinct()
        .toList();
  }

  /// Each bound must be the outermost that occurs; where there is none, rows must reach the limit.
  private static void assertSpans(UncertainInterval interval, List<Row> rows) {
    assertRange(interval.start(), rows, Row::start);
    assertRange(interval.end(), rows, Row::end);
    assertThat(rows).allMatch(row -> !interval.oneDay() || row.start() == row.end());
  }

  private static void assertRange(DayRange range, List<Row> rows, ToIntFunction<Row> end) {
    int first = rows.stream().mapToInt(end).min().orElseThrow();
    int last = rows.stream().mapToInt(end).max().orElseThrow();
    assertThat(range)
        .isEqualTo(
            new DayRange(
                first == -Row.LIMIT ? null : Row.day(first),
                last == 2 * Row.LIMIT ? null : Row.day(last)));
  }
}
