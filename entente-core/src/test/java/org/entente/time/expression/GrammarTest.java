package org.entente.time.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tries every row of the grammar on its own examples.
///
/// An example that must be read has behind `=>` the values of all that is found in it: as markup,
/// and behind `//`, where they differ, as claims have them in EDTF; `-` where there is none. In one
/// that must not be read the row's rule has no part.
class GrammarTest {

  private static final int YES = 6;
  private static final int NO = 7;

  /// Tables whose rows are tried elsewhere.
  private static final List<String> OTHER = List.of("calendars.tsv", "foreign.tsv", "named.tsv");

  static List<Table.Row> rows() {
    return Grammar.TABLES.stream()
        .filter(table -> !OTHER.contains(table))
        .flatMap(table -> Table.read(table).rows().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsWhatItMust(Table.Row row) {
    String[] example = row.cell(YES).split(" => ", -1);
    assertThat(rules(example[0])).as(example[0]).contains(row.cell(1));
    assertThat(values(example[0])).as(example[0]).isEqualTo(example[1]);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsNothingWhereItMustNot(Table.Row row) {
    assertThat(row.cell(NO)).as(row.cell(1)).isNotEmpty();
    assertThat(rules(row.cell(NO))).as(row.cell(NO)).doesNotContain(row.cell(1));
  }

  @Test
  void namesEachRuleOnce() {
    assertThat(rows().stream().map(row -> row.cell(1))).doesNotHaveDuplicates();
  }

  private static List<String> rules(String sentence) {
    return Phrases.of(Lexer.read(sentence)).stream()
        .flatMap(phrase -> Stream.of(phrase.frame().rules().split(" ", -1)))
        .toList();
  }

  private static String values(String sentence) {
    Pass pass = Pass.over(sentence, DateContext.NONE, null);
    String timex =
        pass.expressions().stream().map(TimeExpression::value).collect(Collectors.joining(" ; "));
    String edtf =
        pass.mentions().stream()
            .map(mention -> mention.date().edtf().text())
            .collect(Collectors.joining(" ; "));
    return timex.equals(edtf) ? timex : orDash(timex) + " // " + orDash(edtf);
  }

  private static String orDash(String values) {
    return values.isEmpty() ? "-" : values;
  }
}
