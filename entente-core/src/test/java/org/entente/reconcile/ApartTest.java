package org.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far sources lie from what they tell, in words.
class ApartTest {

  @ParameterizedTest
  @CsvSource({
    "1931-05-02, 1931-05-02, the same day",
    "1931-05-02, 1931-05-06, 4 days after",
    "1931-05-02, 1931-05, within 29 days",
    "1931, 1931, within a year",
    "1931-05-02, 1930/1939, within 9 years",
    "1931-05-02, 1925/1931, within 7 years",
    "1931-05-02, 1964, 32 to 33 years after",
    "1931-05-02, 1920, 10 to 11 years before",
  })
  void whatMayMeetIsNeitherBeforeNorAfter(String event, String source, String words) {
    assertThat(Apart.between(Edtf.parse(event).bounds(), Edtf.parse(source).bounds()))
        .map(Apart::words)
        .hasValue(words);
  }
}
