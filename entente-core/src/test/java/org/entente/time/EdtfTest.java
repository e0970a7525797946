package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
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
    "1XXX-12, 1000-12-01, 1999-12-31",
    "156X-12-25, 1560-12-25, 1569-12-25",
    "1560-XX-25, 1560-01-25, 1560-12-25",
    "190X-02-29, 1904-02-29, 1908-02-29",
    "-004X, -0049-01-01, -0040-12-31",
    "0000, 0000-01-01, 0000-12-31",
    "1950S1, 1000-01-01, 1999-12-31",
    "'{1667,1668,1670..1672}', 1667-01-01, 1672-12-31",
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
        "?2004-06-~11",
        "2004-%06-11",
        "2004-06~-11",
        "2004?-06-11",
        "2004-06-11%",
        "2001-21~",
        "Y-17E7",
        "Y17101E4S3",
        "Y171010000S3?",
        "-1950S2",
        "1560-XX-25",
        "1XXX-12",
        "[1760-01,1760-02,1760-12..]",
        "{..1984}",
        "2004-06-~01/2004-06-~20",
        "2004-06-XX/2004-07-03",
        "1985-04-12T23:20:30",
        "1985-04-12T23:20:30Z",
        "1985-04-12T23:20:30-04",
        "1985-04-12T23:20:30+04:30",
        "1985-04-12T23:20",
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

  @ParameterizedTest
  @CsvSource({
    "?2004-?06-?11, 2004-06-11?",
    "2004?-06?, 2004-06?",
    "?2004-06-11, 2004?-06-11",
    "?2004, 2004?",
    "2004?-06~, %2004-~06",
    "2004?-~06-11, ?2004-~06-11",
    "?2004?-06, 2004?-06",
    "2004~-?06~-11, ~2004-%06-11",
  })
  void marksEachPartInOneWay(String text, String canonical) {
    Edtf date = Edtf.parse(text);
    assertThat(date).hasToString(canonical);
    assertThat(Edtf.parse(canonical).date()).isEqualTo(date.date());
  }

  @Test
  void tellsWhichPartIsUncertainAndWhichApproximate() {
    Edtf edtf = Edtf.parse("?2004-06-~11");
    EdtfDate date = edtf.date().orElseThrow();
    assertThat(date.year().qualifier()).isEqualTo(Qualifier.UNCERTAIN);
    assertThat(date.month()).isEqualTo(new EdtfPart("06", Qualifier.NONE));
    assertThat(date.day()).isEqualTo(new EdtfPart("11", Qualifier.APPROXIMATE));
    assertThat(edtf.isUncertain()).isTrue();
    assertThat(edtf.isApproximate()).isTrue();
    assertThat(Edtf.parse("2004-06%-11").date().orElseThrow().month())
        .isEqualTo(new EdtfPart("06", Qualifier.BOTH));
    assertThat(Edtf.parse("1984~/2004").isApproximate()).isTrue();
    assertThat(Edtf.parse("1984~/2004").isUncertain()).isFalse();
    assertThat(Edtf.parse("[1984,1990?]").isUncertain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1985-04-12, 0",
    "0000, 0",
    "1985-04-12T23:20:30Z, 0",
    "1964/2008, 0",
    "19, 0",
    "-1985, 1",
    "Y170000002, 1",
    "2001-21, 1",
    "1984?, 1",
    "2004-06-11%, 1",
    "201X, 1",
    "20XX, 1",
    "2004-XX, 1",
    "1985-04-XX, 1",
    "1985-XX-XX, 1",
    "1985/.., 1",
    "/1985, 1",
    "1984~/2004, 1",
    "-0044-XX, 1",
    "199, 2",
    "XXXX, 2",
    "1XXX, 2",
    "20X0, 2",
    "201X-05, 2",
    "Y-17E7, 2",
    "1950S2, 2",
    "2001-34, 2",
    "2001-25, 2",
    "[1984], 2",
    "'{1960,1961-12}', 2",
    "2004?-06-11, 2",
    "2004-%06-11, 2",
    "156X-12-25, 2",
    "1560-XX-25, 2",
    "1984-1X, 2",
    "2004-06-~01/2004-06-~20, 2",
    "2004-06-1X, 2",
    "XXXX-XX, 2",
  })
  void knowsTheLevelItNeeds(String text, int level) {
    assertThat(Edtf.parse(text).level()).isEqualTo(level);
  }

  @Test
  void tellsOpenEndsFromUnknownOnes() {
    assertThat(Edtf.parse("1948/..").endKind()).isEqualTo(EndKind.OPEN);
    assertThat(Edtf.parse("1948/").endKind()).isEqualTo(EndKind.UNKNOWN);
    assertThat(Edtf.parse("/1948").startKind()).isEqualTo(EndKind.UNKNOWN);
    assertThat(Edtf.parse("1948/..").startKind()).isEqualTo(EndKind.TOLD);
    assertThat(Edtf.parse("1948/").end()).isEmpty();
    assertThat(Edtf.parse("[..1760]").members().getFirst().startKind()).isEqualTo(EndKind.OPEN);
  }

  @Test
  void takesAllYearsInARowForMembers() {
    Edtf set = Edtf.parse("{1667,1668,1670..1672}");
    assertThat(set.allows(LocalDate.of(1671, 5, 1))).isTrue();
    assertThat(set.allows(LocalDate.of(1669, 5, 1))).isFalse();
    assertThat(set.members()).hasSize(3);
  }

  @Test
  void estimatesAYearOfFewSignificantDigits() {
    EdtfYear year = Edtf.parse("Y3388E2S3").date().orElseThrow().year();
    assertThat(year.value()).hasValue(338_800);
    assertThat(year.first()).isEqualTo(338_000);
    assertThat(year.last()).isEqualTo(338_999);
    assertThat(Edtf.parse("196X").date().orElseThrow().year().value()).isEmpty();
    assertThat(Edtf.parse("-0044").date().orElseThrow().year().value()).hasValue(-44);
  }

  @Test
  void boundsYearsBeyondTheCalendarOnTheNearSide() {
    Edtf earth = Edtf.parse("Y-45E8");
    assertThat(earth.bounds()).isEqualTo(new DayRange(null, LocalDate.MIN));
    assertThat(earth.bounds().certainlyBefore(Edtf.parse("1955").bounds())).isTrue();
    assertThat(Edtf.parse("Y5E9").bounds()).isEqualTo(new DayRange(LocalDate.MAX, null));
    assertThat(Edtf.parse("Y-17E7").earliest()).hasValue(LocalDate.of(-170_000_000, 1, 1));
  }

  @Test
  void keepsTheClockOfItsPlace() {
    Edtf late = Edtf.parse("1985-04-12T23:20:30\u221204:00");
    assertThat(late).hasToString("1985-04-12T23:20:30-04:00");
    assertThat(late.earliest()).hasValue(LocalDate.of(1985, 4, 12));
    assertThat(late.date().orElseThrow().instant()).hasValue(Instant.parse("1985-04-13T03:20:30Z"));
    assertThat(Edtf.parse("1985-04-12T23:20:30").date().orElseThrow().instant()).isEmpty();
    assertThat(Edtf.parse("1985-04-12T24:00:00Z").date().orElseThrow().instant())
        .hasValue(Instant.parse("1985-04-13T00:00:00Z"));
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
        "[1955|6",
        "[1955}|6",
        "[]|2",
        "[1955, 1956]|7",
        "[1955,..1956]|7",
        "[1955..,1956]|6",
        "[..]|2",
        "[1955..1956-05]|8",
        "[1956..1955]|8",
        "/|1",
        "1955/1956/1957|10",
        "1955-06-02T10:00:00Z/1956|11",
        "1955-06-02?T10:00:00Z|12",
        "195X-06-02T10:00:00Z|11",
        "1955-06-02T10:00:00-0400|12",
        "1955-06-02T10:00:00+15:00|20",
        "1955-06-02T24:30:00Z|12",
        "1900-02-29|9",
        "19X1-02-29|9",
        "1955-XX-32|9",
        "1955-5X|6",
        "1955?~|6",
        "Y1955|2",
        "Y17E1|2",
        "Y|2",
        "Y017000|2",
        "Y17000E0|8",
        "Y17E99|5",
        "1955S0|6",
        "1955S5|6",
        "1955S2-05|7",
        "Y17000-05|7",
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
  void knowsItsPrecision() {
    assertThat(Edtf.parse("1955-06-02").precision()).isEqualTo(Precision.DAY);
    assertThat(Edtf.parse("1955-06-XX").precision()).isEqualTo(Precision.MONTH);
    assertThat(Edtf.parse("1955-39").precision()).isEqualTo(Precision.SEASON);
    assertThat(Edtf.parse("196X").precision()).isEqualTo(Precision.DECADE);
    assertThat(Edtf.parse("1955-06-02/1990").precision()).isEqualTo(Precision.YEAR);
    assertThat(Edtf.parse("1955-06-02/..").precision()).isEqualTo(Precision.DAY);
  }
}
