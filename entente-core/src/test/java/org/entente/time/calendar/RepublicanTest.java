package org.entente.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.time.CalendarSystem.FRENCH_REPUBLICAN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The calendar of the French Republic, against the days that its history is told by.
class RepublicanTest {

  @ParameterizedTest
  @CsvSource({
    "0001-01-01, 1792-09-22", // the Republic begins
    "0002-02-14, 1793-11-04",
    "0002-09-22, 1794-06-10", // the law of Prairial
    "0002-11-09, 1794-07-27", // the fall of Robespierre
    "0003-01-01, 1794-09-22",
    "0003-13-06, 1795-09-22", // the day of the Revolution
    "0004-01-13, 1795-10-05",
    "0005-12-18, 1797-09-04",
    "0008-02-18, 1799-11-09", // Bonaparte's coup
    "0008-13-05, 1800-09-22",
    "0009-07-18, 1801-04-08",
    "0010-07-18, 1802-04-08", // the Concordat becomes law
    "0012-08-28, 1804-05-18", // the Empire
    "0014-03-11, 1805-12-02", // Austerlitz
    "0014-04-10, 1805-12-31", // the calendar's last day
    "0079-08-16, 1871-05-06", // the Commune's first
    "0079-09-03, 1871-05-23"
  })
  void convertsBothWays(String republican, String gregorian) {
    CalendarDate date = JulianTest.date(FRENCH_REPUBLICAN, republican);
    assertThat(date.first()).isEqualTo(LocalDate.parse(gregorian));
    assertThat(CalendarDate.of(FRENCH_REPUBLICAN, LocalDate.parse(gregorian)).text())
        .isEqualTo(republican);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1792-09-22", "2, 1793-09-22", "3, 1794-09-22", "4, 1795-09-23", "5, 1796-09-22",
    "6, 1797-09-22", "7, 1798-09-22", "8, 1799-09-23", "9, 1800-09-23", "10, 1801-09-23",
    "11, 1802-09-23", "12, 1803-09-24", "13, 1804-09-23", "14, 1805-09-23"
  })
  void yearsBeginAsDecreed(int year, String day) {
    assertThat(new CalendarDate(FRENCH_REPUBLICAN, year, 0, 0).first()).isEqualTo(day);
  }

  @Test
  void threeYearsHaveADayOfTheRevolution() {
    for (int year = 1; year <= 14; year++) {
      assertThat(CalendarDate.exists(FRENCH_REPUBLICAN, year, 13, 6))
          .as("year %d", year)
          .isEqualTo(year == 3 || year == 7 || year == 11);
    }
  }

  @Test
  void everyDayFollowsTheLastAndGoesBack() {
    LocalDate last = new CalendarDate(FRENCH_REPUBLICAN, 14, 0, 0).last();
    assertThat(last).isEqualTo(LocalDate.of(1806, 9, 22));
    for (LocalDate day = LocalDate.of(1792, 9, 22); !day.isAfter(last); day = day.plusDays(1)) {
      CalendarDate date = CalendarDate.of(FRENCH_REPUBLICAN, day);
      assertThat(date.first()).as("%s", date.text()).isEqualTo(day);
    }
  }

  @Test
  void aMonthOrAYearBecomesTheDaysItHad() {
    assertThat(new CalendarDate(FRENCH_REPUBLICAN, 2, 2, 0).edtf().text())
        .isEqualTo("1793-10-22/1793-11-20");
    assertThat(new CalendarDate(FRENCH_REPUBLICAN, 2, 0, 0).edtf().text())
        .isEqualTo("1793-09-22/1794-09-21");
    assertThat(new CalendarDate(FRENCH_REPUBLICAN, 3, 13, 0).edtf().text())
        .isEqualTo("1795-09-17/1795-09-22");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1792-09-21", "1806-09-23", "1870-09-22", "1871-09-23"})
  void namesNoDayThatNobodyLivedByIt(String day) {
    assertThatThrownBy(() -> CalendarDate.of(FRENCH_REPUBLICAN, LocalDate.parse(day)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(day);
    assertThat(CalendarDate.exists(FRENCH_REPUBLICAN, 15, 1, 1)).isFalse();
    assertThat(CalendarDate.exists(FRENCH_REPUBLICAN, 0, 1, 1)).isFalse();
    assertThat(CalendarDate.exists(FRENCH_REPUBLICAN, 2, 14, 1)).isFalse();
  }
}
