package org.entente.reading.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.claim.Property.EVENT;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom pronouns, descriptions and lists mean, and when they are left alone.
class ReferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Soviet Union attacked Poland in 1939. It annexed Lithuania in 1940. | Soviet Union"
            + " annex Lithuania 1940",
        "Nikita Khrushchev left home. He visited Belgrade in 1955.          | Nikita Khrushchev"
            + " visit Yugoslavia 1955",
        "France and Spain were at odds. They severed relations in 1905.     | France"
            + " sever-relations Spain 1905",
        "France and Spain were at odds. The two countries severed diplomatic relations in 1905. |"
            + " France sever-relations Spain 1905",
        "France and Spain were at odds. Both states signed nothing. The two sides met in 1905. |"
            + " France meet Spain 1905",
        "Spain sent ships. Its troops invaded Peru in 1866.                 | Spain invade Peru"
            + " 1866",
      })
  void aPronounOrDescriptionMeansTheOneInQuestion(String text, String event) {
    assertThat(events(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru and Chile were at odds. It attacked Bolivia in 1880.          | attack",
        "France, Spain and Peru were at odds. The two countries severed diplomatic relations in"
            + " 1905. | sever-relations",
        "The two countries severed diplomatic relations in 1905.            | sever-relations",
        "He visited Belgrade in 1955.                                       | visit",
        "Spain sent ships to Peru. Thirty-five nations recognised Chile.    | recognise",
        "The government recognised Chile in 1820.                           | recognise",
      })
  void whereTwoCouldBeMeantNobodyIs(String text, String act) {
    assertThat(events(text)).noneMatch(e -> e.contains(" " + act + " "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "France and Spain recognised Peru and Chile, respectively.          | France recognise Peru"
            + " + Spain recognise Chile",
        "France and Spain recognised Peru in 1821 and 1825, respectively.   | France recognise Peru"
            + " 1821 + Spain recognise Peru 1825",
        "France and Spain recognised Peru in 1825 and 1821, respectively.   | France recognise Peru"
            + " 1825 + Spain recognise Peru 1821",
        "France and Spain recognised Peru in 1821, 1823 and 1825, respectively. | France recognise"
            + " Peru + Spain recognise Peru",
        "France and Spain recognised Peru and Chile.                        | France recognise Peru"
            + " + France recognise Chile + Spain recognise Peru + Spain recognise Chile",
      })
  void listsToldRespectivelyArePairedInOrder(String text, String events) {
    assertThat(events(text)).containsExactlyInAnyOrder(events.split(" \\+ "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru established diplomatic relations with France and Spain in 1879.  | Peru"
            + " establish-relations France 1879 + Peru establish-relations Spain 1879",
        "Peru and Chile established diplomatic relations with Spain in 1879.   | Spain"
            + " establish-relations Peru 1879 + Spain establish-relations Chile 1879",
        "Diplomatic relations between Peru and Spain began in 1879.            | Peru"
            + " establish-relations Spain 1879",
        "Diplomatic relations with Peru and Chile were resumed in 1879.        | nothing",
      })
  void partnersHaveRelationsWithTheDoerAndNotWithOneAnother(String text, String events) {
    assertThat(String.join(" + ", events(text))).isEqualTo(events.equals("nothing") ? "" : events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1955 Nikita Khrushchev left home. In May he visited Belgrade.   | visit | 1955-05",
        "On 3 May 1955 Nikita Khrushchev left home. He visited Belgrade on 26 May. | visit |"
            + " 1955-05-26",
        "Nikita Khrushchev, born in 1894, visited Belgrade in 1955.         | visit | 1955",
        "Britain did not recognise Peru until 1823.                         | recognise | 1823",
      })
  void aDateIsCompletedFromTheTextAndNeverTakenFromAnotherClause(
      String text, String act, String date) {
    assertThat(events(text)).anyMatch(e -> e.contains(" " + act + " ") && e.endsWith(" " + date));
    assertThat(events(text)).noneMatch(e -> e.contains(" " + act + " ") && !e.endsWith(" " + date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain planned an invasion of Chile in 1866.          | Spain invade Chile 1866 planned",
        "Spain never recognised Chile.                        | Spain recognise Chile denied",
        "Neither Spain nor Peru recognised Chile.             | Spain recognise Chile denied",
        "Spain would invade Chile in 1866.                    | Spain invade Chile 1866"
            + " conditional",
      })
  void whatDidNotHappenIsNotToldAsDone(String text, String event) {
    String plain = event.substring(0, event.lastIndexOf(' '));
    assertThat(events(text)).contains(event).doesNotContain(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru claimed that Spain had invaded Chile in 1866.",
        "Peru accused Spain of invading Chile in 1866.",
        "Spain could invade Chile in 1866.",
        "If Spain invaded Chile, Peru was ready to help.",
        "Spain denied that it had invaded Chile in 1866.",
      })
  void whatIsOnlyClaimedOrPossibleIsNotTold(String text) {
    assertThat(events(text)).noneMatch(e -> e.matches("(Spain|Peru) invade Chile[ 0-9]*"));
  }

  private static List<String> events(String text) {
    return Read.prose(text).of(EVENT).stream().map(e -> e.replace(" | ", " ")).toList();
  }
}
