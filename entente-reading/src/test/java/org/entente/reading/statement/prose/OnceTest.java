package org.entente.reading.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.junit.jupiter.api.Test;

/// What a sentence says it says once, however many rules find it.
class OnceTest {

  @Test
  void whatTwoRulesFindInTheSameWordsIsOneClaim() {
    Read read = Read.prose("Germany invaded Luxembourg in May 1940.");

    assertThat(read.claims()).extracting(Claim::property).containsOnlyOnce(Property.EVENT);
  }

  @Test
  void whatASecondSentenceRepeatsIsASecondClaim() {
    Read read =
        Read.prose(
            "Germany invaded Luxembourg in May 1940. Germany invaded Luxembourg in May 1940.");

    assertThat(read.claims())
        .filteredOn(c -> c.property() == Property.EVENT)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }
}
