package org.entente.reading.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.claim.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What else a thing is called, where the text says so.
class AliasTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Tilsit Treaty, also called the Raft Treaty, was signed in 1807. | Raft Treaty",
        "The Tilsit Treaty (also known as the Raft Treaty) ended the war.    | Raft Treaty",
        "The Tilsit Treaty, or Raft Treaty, was signed in 1807.              | Raft Treaty",
        "Ruritania left the Danube Customs Union (DCU) in 1931.              | DCU",
      })
  void anotherNameIsTold(String sentence, String name) {
    assertThat(Read.prose(sentence).claims())
        .filteredOn(c -> c.property() == Property.ALSO_KNOWN_AS)
        .singleElement()
        .extracting(c -> c.value())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Tilsit Treaty, known to all the courts, was signed in 1807.",
        "The Tilsit Treaty (known in advance) was signed in 1807.",
        "France, known as a naval power, signed the Tilsit Treaty.",
      })
  void whatOnlyDescribesNamesNothing(String sentence) {
    assertThat(Read.prose(sentence).of(Property.ALSO_KNOWN_AS)).isEmpty();
  }
}
