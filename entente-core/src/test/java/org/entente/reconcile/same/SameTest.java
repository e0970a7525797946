package org.entente.reconcile.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How names are compared.
class SameTest {

  private static final long SEED = 1648;

  @ParameterizedTest
  @CsvSource({
    "'Treaty of Zenda (1931)', treaty of zenda 1931",
    "'  Koča  POPOVIĆ.', koca popovic",
    "'U.S.S.R.', u s s r",
    "'...', ''",
    "'', ''",
  })
  void namesAreComparedWithoutCaseMarksAndPunctuation(String name, String folded) {
    assertThat(Same.fold(name)).isEqualTo(folded);
  }

  /// A dash that is no ASCII changes nothing but the way that is taken.
  @Test
  void plainNamesAreFoldedAsAllOthers() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      int length = random.nextInt(12);
      for (int at = 0; at < length; at++) {
        name.append((char) random.nextInt(128));
      }
      assertThat(Same.fold(name.toString()))
          .as("seed %d, %s", SEED, name)
          .isEqualTo(Same.fold(name + "\u2013"));
    }
  }
}
