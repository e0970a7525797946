package org.entente.time.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.time.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateExpressionsTest {

  record Example(String rule, String sentence, String expected) {}

  static List<Example> examples() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    DateExpressionsTest.class.getResourceAsStream("date-expressions.tsv")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Example(cells[0], cells[1], cells[2]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatTheSentenceSaysAndNoMore(Example example) {
    List<DateMention> found = new DateTagger().tag(example.sentence(), DateContext.NONE).mentions();
    assertThat(found.stream().map(DateExpressionsTest::spell).collect(Collectors.joining(" ; ")))
        .as(example.sentence())
        .isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void citesTheExactWords(Example example) {
    for (DateMention m : new DateTagger().tag(example.sentence(), DateContext.NONE).mentions()) {
      assertThat(example.sentence().substring(m.start(), m.end())).isEqualTo(m.date().words());
    }
  }

  @Test
  void everyRuleHasACounterExample() throws IOException {
    TreeMap<String, Boolean> refuted = new TreeMap<>();
    for (Example example : examples()) {
      refuted.merge(example.rule(), example.expected().isEmpty(), Boolean::logicalOr);
    }
    assertThat(refuted).isNotEmpty().doesNotContainValue(false);
  }

  private static String spell(DateMention mention) {
    String sort =
        switch (mention.sort()) {
          case POINT -> "";
          case INTERVAL, PERIOD -> " I";
          case SET -> " S";
        };
    String basis = mention.date().basis() == Basis.ANCHORED ? " A" : "";
    return mention.date().words() + " = " + mention.date().edtf() + basis + sort;
  }
}
