package org.entente.reading.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.claim.Property;
import org.junit.jupiter.api.Test;

/// Whose office a title beside a name is.
class TitlesTest {

  @Test
  void aRulersKnownNameTellsTheOffice() {
    assertThat(Read.prose("Queen Victoria received the envoys in 1861.").of(Property.HOLDS_OFFICE))
        .containsExactly("Queen Victoria | holds-office | United Kingdom | Queen");
  }

  @Test
  void theSecondOfTwoPresidentsServesAnotherState() {
    Read read = Read.prose("The U.S. President Barack Obama and President Ivo Lunt met in Havana.");

    assertThat(read.of(Property.HOLDS_OFFICE))
        .contains("Barack Obama | holds-office | United States | President")
        .doesNotContain("Ivo Lunt | holds-office | United States | President");
  }

  @Test
  void theForeignMinisterBesideAPresidentServesTheSameState() {
    Read read =
        Read.prose("The U.S. President Jimmy Carter and Secretary of State Cyrus Vance met him.");

    assertThat(read.of(Property.HOLDS_OFFICE))
        .contains("Cyrus Vance | holds-office | United States | Secretary of State");
  }

  @Test
  void theFirstOfSeveralWhoDoSomethingIsNotAppointed() {
    assertThat(
            Read.prose("In 1971 Willy Brandt became the first German chancellor to visit Crimea.")
                .of(Property.HOLDS_OFFICE))
        .isEmpty();
  }
}
