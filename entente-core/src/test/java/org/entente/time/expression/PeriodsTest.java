package org.entente.time.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the table of named periods to its own sentences.
class PeriodsTest {

  static List<Table.Row> rows() {
    return Table.read("periods.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void datesWhatHappensInThePeriod(Table.Row row) {
    assertThat(dates(row.cell(4))).as(row.cell(4)).containsExactly(row.cell(1));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void datesNothingWhereThePeriodIsTheSubject(Table.Row row) {
    assertThat(dates(row.cell(5))).as(row.cell(5)).doesNotContain(row.cell(1));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void namesASourceForEachBound(Table.Row row) {
    assertThat(row.cells()).hasSize(6).allMatch(cell -> !cell.isBlank());
    Edtf date = Edtf.parse(row.cell(1));
    assertThat(date.form()).isEqualTo(Edtf.Form.INTERVAL);
    assertThat(row.cell(2).equals("none")).isEqualTo(date.start().isEmpty());
    assertThat(row.cell(3)).isNotEqualTo("none");
  }

  @Test
  void knowsEachNameOnce() {
    List<String> names =
        rows().stream().flatMap(row -> List.of(row.cell(0).split(";", -1)).stream()).toList();
    assertThat(new TreeSet<>(names)).hasSameSizeAs(names);
    for (String name : names) {
      assertThat(dates("Both courts wrote letters during the " + name + ".")).as(name).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They traded throughout the Cold War.|1945~/1991~",
        "The treaty lapsed after the First World War.|1918-11-11/..",
        "They had traded before the First World War.|../1914-07-28",
        "They traded until the Second World War.|../1945-09-02",
        "They have traded since the Second World War.|1939-09-01/..",
        "They have traded since the end of World War II.|1945-09-02/..",
        "They traded until the outbreak of the Crimean War.|../1853-10~",
        "The seat was kept under the Ancien Régime.|../1789-08-04~",
        "Many died in the Iran–Iraq War.|1980-09-22/1988-08-20",
        "Many died in the Thirty Years’ War, they say.|1618-05-23/1648-10-24",
        "Dodge left the service during WWI.|1914-07-28/1918-11-11",
        "They wrote little during Détente.|1967~/1979~",
      })
  void takesTheBoundThatTheWordBeforeAsksFor(String sentence, String edtf) {
    assertThat(dates(sentence)).containsExactly(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He wrote on the Cold War.",
        "They fought over the great war debts in the great war room.",
        "A statue stands in the Vietnam War Memorial.",
        "Before the First World War's end they met.",
        "She took an interest in the Cold War.",
        "The party lost its troubles in the troubles of others.",
        "They have traded since before the First World War.",
        "Prices rose during and after the Second World War.",
        "They fought side by side in World War I and World War II.",
        "From the Crimean War to the Balkan Wars the port grew.",
        "They traded since the Ancien Régime.",
        "The legation did not close until the Second World War.",
      })
  void datesNothingElse(String sentence) {
    assertThat(dates(sentence)).isEmpty();
  }

  @Test
  void saysThatTheBoundsAreNotInTheWords() {
    String sentence = "The legation was closed during the interwar period.";
    DateMention mention = mentions(sentence).getFirst();
    assertThat(mention.date().basis()).isEqualTo(Basis.ANCHORED);
    assertThat(mention.date().words()).isEqualTo("the interwar period");
    assertThat(mention.sort()).isEqualTo(DateMention.Sort.PERIOD);
  }

  @Test
  void addsNothingToADateBesideIt() {
    assertThat(dates("In 1941, during the Second World War, it was closed."))
        .containsExactly("1941");
  }

  @Test
  void movesNoStory() {
    String text = "It was signed on 3 May 1950. It held during the Cold War. In June it ended.";
    assertThat(mentions(text).getLast().date().edtf()).hasToString("1950-06");
  }

  private static List<String> dates(String sentence) {
    return mentions(sentence).stream().map(m -> m.date().edtf().text()).toList();
  }

  private static List<DateMention> mentions(String sentence) {
    return new DateTagger().tag(sentence, DateContext.NONE).mentions();
  }
}
