package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1815|1815",
        "1815-06|Jun 1815",
        "1815-06-09|9 Jun 1815",
        "181X|1810s",
        "18XX|19th century",
        "20XX|21st century",
        "1815-39|late 1815",
        "1815-21|spring 1815",
        "1815-40|first half of 1815",
        "1815~|about 1815",
        "1815?|1815?",
        "1815-06%|about Jun 1815?",
        "../1815-06|by Jun 1815",
        "1815-06-09/..|from 9 Jun 1815",
        "1814-09-18/1815-06-09|18 Sep 1814 – 9 Jun 1815",
        "1815-05-27/1815-06-02|27 May – 2 Jun 1815",
        "1815-05/1815-06|May – Jun 1815",
        "1815/1816|1815 – 1816",
        "1815-06-09/1815-06-09|9 Jun 1815",
        "1815/1815|1815 – 1815",
        "{1815-03,1815-07}|Mar 1815 and Jul 1815",
        "[1815,1816]|1815 or 1816"
      })
  void aDateReadsAsAPersonWouldSayIt(String edtf, String words) {
    assertThat(DateWords.of(Edtf.parse(edtf))).isEqualTo(words);
  }

  /// The page is held to the same words by a test of its own.
  @ParameterizedTest
  @CsvFileSource(resources = "date-words.txt", delimiter = '|')
  void theWordsTellNoMoreThanTheDate(String edtf, String words) {
    assertThat(DateWords.of(Edtf.parse(edtf))).isEqualTo(words);
  }
}
