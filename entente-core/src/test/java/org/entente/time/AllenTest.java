package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllenTest {

  private static final int DAYS = 8;

  /// The definitions of Allen 1983 for intervals of the line: a row of days ends where the next day
  /// begins.
  private static boolean holds(Allen relation, Row x, Row y) {
    int from = x.start();
    int to = x.end() + 1;
    int otherFrom = y.start();
    int otherTo = y.end() + 1;
    return switch (relation) {
      case BEFORE -> to < otherFrom;
      case MEETS -> to == otherFrom;
      case OVERLAPS -> from < otherFrom && otherFrom < to && to < otherTo;
      case STARTS -> from == otherFrom && to < otherTo;
      case DURING -> from > otherFrom && to < otherTo;
      case FINISHES -> from > otherFrom && to == otherTo;
      case EQUALS -> from == otherFrom && to == otherTo;
      default -> holds(relation.inverse(), y, x);
    };
  }

  @Test
  void ofAnyTwoIntervalsOneRelationHolds() {
    for (Row x : Row.all(0, DAYS)) {
      for (Row y : Row.all(0, DAYS)) {
        Allen relation = x.to(y);
        assertThat(Allen.ALL.stream().filter(r -> holds(r, x, y)))
            .as("%s to %s", x, y)
            .containsExactly(relation);
        assertThat(y.to(x)).isEqualTo(relation.inverse());
      }
    }
  }

  @Test
  void setsAreWhatTheirNamesSay() {
    for (Row x : Row.all(0, DAYS)) {
      for (Row y : Row.all(0, DAYS)) {
        Allen relation = x.to(y);
        assertThat(Allen.EARLIER.contains(relation)).isEqualTo(x.end() < y.start());
        assertThat(Allen.LATER.contains(relation)).isEqualTo(x.start() > y.end());
        assertThat(Allen.SHARING.contains(relation))
            .isEqualTo(Math.max(x.start(), y.start()) <= Math.min(x.end(), y.end()));
        assertThat(Allen.WITHIN.contains(relation))
            .isEqualTo(x.start() >= y.start() && x.end() <= y.end());
        assertThat(Allen.OLDER.contains(relation)).isEqualTo(x.start() < y.start());
        assertThat(Allen.YOUNGER.contains(relation)).isEqualTo(x.start() > y.start());
      }
    }
  }

  @Test
  void twiceInversedIsTheSame() {
    assertThat(Allen.values())
        .hasSize(13)
        .allSatisfy(relation -> assertThat(relation.inverse().inverse()).isEqualTo(relation));
    assertThat(Allen.EQUALS.inverse()).isEqualTo(Allen.EQUALS);
  }

  @Test
  void composesAsAllensTable() {
    assertThat(Allen.BEFORE.compose(Allen.AFTER)).isEqualTo(Allen.ALL);
    assertThat(Allen.MEETS.compose(Allen.MEETS)).containsExactly(Allen.BEFORE);
    assertThat(Allen.OVERLAPS.compose(Allen.OVERLAPS))
        .containsExactly(Allen.BEFORE, Allen.MEETS, Allen.OVERLAPS);
    assertThat(Allen.DURING.compose(Allen.CONTAINS)).isEqualTo(Allen.ALL);
    assertThat(Allen.MEETS.compose(Allen.MET_BY))
        .containsExactly(Allen.FINISHES, Allen.EQUALS, Allen.FINISHED_BY);
    int entries =
        Allen.ALL.stream()
            .flatMap(one -> Allen.ALL.stream().map(other -> one.compose(other).size()))
            .mapToInt(Integer::intValue)
            .sum();
    assertThat(entries).as("entries of the whole table").isEqualTo(409);
  }

  @Test
  void compositionAllowsEveryThirdIntervalThatThereIs() {
    long seed = 1983;
    Random random = new Random(seed);
    List<Row> all = Row.all(0, 30);
    for (int i = 0; i < 20_000; i++) {
      Row x = all.get(random.nextInt(all.size()));
      Row y = all.get(random.nextInt(all.size()));
      Row z = all.get(random.nextInt(all.size()));
      assertThat(x.to(y).compose(y.to(z))).as("seed %d: %s %s %s", seed, x, y, z).contains(x.to(z));
    }
  }

  @Test
  void theInverseOfACompositionComposesTheInverses() {
    for (Allen one : Allen.ALL) {
      assertThat(one.compose(Allen.EQUALS)).containsExactly(one);
      for (Allen other : Allen.ALL) {
        Set<Allen> inverses = EnumSet.noneOf(Allen.class);
        one.compose(other).forEach(r -> inverses.add(r.inverse()));
        assertThat(other.inverse().compose(one.inverse())).isEqualTo(inverses);
      }
    }
  }
}
