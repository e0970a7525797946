package org.entente.time.expression;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates of other calendars and in other languages than English, each sentence for itself.
class ForeignDatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"calendar-dates.tsv", "foreign-dates.tsv"})
  void readsWhatTheWordsSayAndNoMore(String file) {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.read(file).rows()) {
      String read =
          new DateTagger()
              .tag(row.cell(0), DateContext.NONE).mentions().stream()
                  .map(mention -> spell(mention.date()))
                  .collect(joining(" ; "));
      if (!read.equals(row.cell(1))) {
        wrong.add(row.wrong("\"" + row.cell(0) + "\" read as " + read).getMessage());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theWordsOfADateHoldAllThatTellsItsCalendar() {
    assertThat(words("It fell on 25 October 1917 (O.S.), by night."))
        .containsExactly("25 October 1917 (O.S.)");
    assertThat(words("It fell on 7 November [O.S. 25 October] 1917."))
        .containsExactly("7 November [O.S. 25 October] 1917");
    assertThat(words("Подписано 2 июня 1955 г. в столице.")).containsExactly("2 июня 1955 г.");
  }

  @Test
  void markupTakesTheGregorianDay() {
    assertThat(TimeExpressions.in("It fell on 25 October 1917 (O.S.).", null))
        .extracting(TimeExpression::value)
        .containsExactly("1917-11-07");
    assertThat(TimeExpressions.in("It fell on 9 Thermidor, Year II.", null))
        .extracting(TimeExpression::value)
        .containsExactly("1794-07-27");
  }

  private static List<String> words(String text) {
    return new DateTagger()
        .datesIn(text).stream().map(mention -> String.valueOf(mention.date().words())).toList();
  }

  private static String spell(HistoricalDate date) {
    String original = date.original();
    return date.edtf().text()
        + (original == null ? "" : " " + date.calendar().word() + " " + original);
  }
}
