package org.entente.reconcile.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names may be one person's.
class PersonNamesTest {

  private static final double LIKELY = 0.85;

  @ParameterizedTest
  @CsvSource({
    "Nikolai Bulganin, N. A. Bulganin",
    "Nikolai Bulganin, Николай Булганин",
    "Nikolai Bulganin, Nikolay Bulganin",
    "Nikita Khrushchev, Никита Хрущёв",
    "Nikita Khrushchev, Nikita Chruschtschow",
    "Nikita Khrushchev, Nikita Hruščov",
    "Nikita Khrushchev, Nikita S. Khruschev",
    "Vyacheslav Molotov, Viatcheslav Molotov",
    "Andrei Gromyko, Андрей Громыко",
    "Edvard Kardelj, Едвард Кардељ",
    "Leonid Brezhnev, Leonid Breschnew",
    "Koča Popović, Koca Popovich",
    "Sir Anthony Eden, Anthony Eden",
    "George Marshall, George C. Marshall",
    "General George Marshall, George Marshall",
    "Winston Lord, Winston B. Lord",
  })
  void oneNameInSeveralSpellingsIsLikelyOnePersons(String one, String other) {
    assertThat(PersonNames.score(one, other)).isGreaterThan(LIKELY);
    assertThat(PersonNames.score(other, one)).isEqualTo(PersonNames.score(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "Nikita Khrushchev, Nikolai Khrushchev",
    "Nikita Khrushchev, Sergei Khrushchev",
    "Nikolai Bulganin, Nikolai Bukharin",
    "John Adams, John Quincy Adamson",
    "John Foster Dulles, Allen Dulles",
    "Anthony Eden, Anthony Aden",
    "Li Peng, Li Ping",
    "George Marshall, David George",
    "Winston Lord, Winston Marshall",
  })
  void otherNamesAreOtherPersons(String one, String other) {
    assertThat(PersonNames.score(one, other)).isZero();
  }

  @Test
  void aSurnameAloneIsLessThanLikely() {
    assertThat(PersonNames.score("Bulganin", "Nikolai Bulganin")).isBetween(0.5, LIKELY);
  }

  /// Against every name that can be compared at all: what scores is filed together.
  @Test
  void whateverScoresIsFiledTogether() {
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      String one = name(random);
      String other = random.nextBoolean() ? name(random) : changed(one, random);
      if (PersonNames.score(one, other) > 0) {
        assertThat(Collections.disjoint(PersonNames.blocks(one), PersonNames.blocks(other)))
            .as("seed %d: %s, %s", seed, one, other)
            .isFalse();
      }
    }
  }

  private static String name(Random random) {
    return word(random) + " " + word(random);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(8);
    for (int i = 0; i < length; i++) {
      word.append("abekschiovт".charAt(random.nextInt(11)));
    }
    return word.toString();
  }

  private static String changed(String name, Random random) {
    int at = random.nextInt(name.length());
    return switch (random.nextInt(3)) {
      case 0 -> name.substring(0, at) + "k" + name.substring(at);
      case 1 -> name.substring(0, at) + "o" + name.substring(at + 1);
      default -> name.substring(0, at) + name.substring(at + 1);
    };
  }
}
