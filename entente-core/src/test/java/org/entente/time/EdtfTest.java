package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "1955, 1955-01-01, 1955-12-31",
    "1955-06, 1955-06-01, 1955-06-30",
    "1955-06-02, 1955-06-02, 1955-06-02",
    "1956-02, 1956-02-01, 1956-02-29",
    "1955~, 1955-01-01, 1955-12-31",
    "196X, 1960-01-01, 1969-12-31",
    "18XX, 1800-01-01, 1899-12-31",
    "199, 1990-01-01, 1999-12-31",
    "-005, -0050-01-01, -0041-12-31",
    "1955-21, 1955-03-01, 1955-05-31",
    "1955-24, 1955-12-01, 1956-02-29",
    "1955-31, 1955-03-01, 1955-05-31",
    "1955-34, 1955-04-01, 1955-06-30",
    "1955-37, 1955-01-01, 1955-04-30",
    "1955-38, 1955-05-01, 1955-08-31",
    "1955-39, 1955-09-01, 1955-12-31",
    "1955-40, 1955-01-01, 1955-06-30",
    "1955-41, 1955-07-01, 1955-12-31",
    "1955-XX-31, 1955-01-31, 1955-12-31",
    "1955-1X, 1955-10-01, 1955-12-31",
    "1955-05-1X, 1955-05-10, 1955-05-19",
    "1950S2, 1900-01-01, 1999-12-31",
    "1955-05-27/1955-06-02, 1955-05-27, 1955-06-02",
    "Y-17E3, -17000-01-01, -17000-12-31",
  })
  void knowsFirstAndLastDay(String text, LocalDate first, LocalDate last) {
    assertThat(Edtf.parse(text).bounds()).isEqualTo(new DayRange(first, last));
  }

  @Test
  void leavesOpenEndsOpen() {
    assertThat(Edtf.parse("1948/..").bounds())
        .isEqualTo(new DayRange(LocalDate.of(1948, 1, 1), null));
    assertThat(Edtf.parse("../1955-06").bounds())
        .isEqualTo(new DayRange(null, LocalDate.of(1955, 6, 30)));
    assertThat(Edtf.parse("../..").bounds()).isEqualTo(DayRange.ANY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1955",
        "-0044-03-15",
        "1955-06-02?",
        "2004-06-~11",
        "?2004-06-11",
        "1984~/2004-06",
        "1985/",
        "/1985",
        "[1667,1760-12]",
        "{1960,1961-12}",
        "[..1760-12-03]",
        "[1667..1672]",
        "Y170000002",
        "1XXX-XX",
        "20"
      })
  void writesWhatItRead(String text) {
    assertThat(Edtf.parse(text)).hasToString(text).isEqualTo(Edtf.parse(text));
  }

  @Test
  void spellsSetsAndTimesInOneWay() {
    assertThat(Edtf.parse("[2020, 2021]")).hasToString("[2020,2021]");
    assertThat(Edtf.parse("1985-04-12T23:20:30-04:00")).hasToString("1985-04-13T03:20:30.000Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1955-45|6",
        "1955-02-30|9",
        "1955-13|6",
        "1|2",
        "1955-02-3X|9",
        "abcd|1",
        "1955x|5",
        "2008/1964|6",
        "[1955|5",
        "1955-06-02T25:00Z|12",
        "-0000|1",
        "1955-21-03|8"
      })
  void namesTheColumnOfAMistake(String text, int column) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Edtf.parse(text))
        .withMessageContaining("column " + column + ":");
  }

  @Test
  void saysNothingOfADayOutsideTheCalendar() {
    assertThat(Edtf.parse("1900-02-29").bounds()).isEqualTo(DayRange.ANY);
  }

  @Test
  void tellsCertainOrderFromPossible() {
    Edtf late = Edtf.parse("1955-39");
    Edtf may = Edtf.parse("1955-05");
    Edtf year = Edtf.parse("1955");
    assertThat(may.certainlyBefore(late)).isTrue();
    assertThat(late.certainlyAfter(may)).isTrue();
    assertThat(year.certainlyBefore(late)).isFalse();
    assertThat(year.canMeet(late)).isTrue();
    assertThat(may.canMeet(late)).isFalse();
    assertThat(Edtf.parse("1955/..").canMeet(Edtf.parse("1990"))).isTrue();
  }

  @Test
  void knowsItsPrecision() {
    assertThat(Edtf.parse("1955-06-02").precision()).isEqualTo(Precision.DAY);
    assertThat(Edtf.parse("1955-06-XX").precision()).isEqualTo(Precision.MONTH);
    assertThat(Edtf.parse("1955-39").precision()).isEqualTo(Precision.SEASON);
    assertThat(Edtf.parse("196X").precision()).isEqualTo(Precision.DECADE);
    assertThat(Edtf.parse("1955-06-02/1990").precision()).isEqualTo(Precision.YEAR);
    assertThat(Edtf.parse("1955-06-02/..").precision()).isEqualTo(Precision.DAY);
  }
}
