package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Đilas, djilas, false",
    "Đilas, dilas, true",
    "Straße, STRASSE, true",
    "The Treaty of Łódź, treaty lodz, true",
    "Søren, soren, true",
    "Émile, emile, true",
    "the People's Republic, people republic, true",
    "Ὀδυσσεύς, ΟΔΥΣΣΕΥΣ, true",
    "Arden–Borrow, arden borrow, true",
    "Arden, Ardent, false"
  })
  void namesAreTheSameWithoutCaseDiacriticsAndSmallWords(String one, String other, boolean same) {
    assertThat(Folding.fold(one).equals(Folding.fold(other))).isEqualTo(same);
  }

  @Test
  void whatHasNoWordsFoldsToNothing() {
    assertThat(Folding.fold(" – , the of … ")).isEmpty();
  }
}
