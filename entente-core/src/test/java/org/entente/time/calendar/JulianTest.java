package org.entente.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.time.CalendarSystem.GREGORIAN;
import static org.entente.time.CalendarSystem.JULIAN;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.chrono.BritishCutoverDate;
import org.threeten.extra.chrono.JulianChronology;
import org.threeten.extra.chrono.JulianDate;

/// The Julian calendar, against ThreeTen-Extra and days that history names twice.
class JulianTest {

  private static final long CENTURIES = 365L * 4000;

  @Test
  void namesEveryDayAsThreeTenDoesAndGoesBack() {
    for (long number = -CENTURIES; number < CENTURIES; number += 1) {
      CalendarDate ours = JulianCount.COUNT.day(number);
      JulianDate theirs = JulianChronology.INSTANCE.dateEpochDay(number);
      if (ours.year() != theirs.get(ChronoField.YEAR)
          || ours.month() != theirs.get(ChronoField.MONTH_OF_YEAR)
          || ours.day() != theirs.get(ChronoField.DAY_OF_MONTH)
          || JulianCount.COUNT.number(ours.year(), ours.month(), ours.day()) != number) {
        assertThat(ours.text()).as("day %d", number).isEqualTo(theirs.toString());
      }
    }
  }

  @Test
  void agreesWithTheBritishCutoverOnRandomDays() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Territory britain = Territory.of("great-britain").getFirst();
    for (int i = 0; i < 20_000; i++) {
      LocalDate day = LocalDate.ofEpochDay(random.nextLong(-300_000, 10_000));
      BritishCutoverDate theirs = BritishCutoverDate.from(day);
      CalendarDate ours = CalendarDate.of(britain.systemOn(day).orElseThrow(), day);
      assertThat(new int[] {ours.year(), ours.month(), ours.day()})
          .as("%s, seed %d", day, seed)
          .containsExactly(
              theirs.get(ChronoField.YEAR),
              theirs.get(ChronoField.MONTH_OF_YEAR),
              theirs.get(ChronoField.DAY_OF_MONTH));
      assertThat(britain.read(ours.year(), ours.month(), ours.day()))
          .as("%s, seed %d", day, seed)
          .containsExactly(day);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1582-10-05, 1582-10-15",
    "1649-01-30, 1649-02-09",
    "1688-11-05, 1688-11-15",
    "1700-02-28, 1700-03-10",
    "1700-02-29, 1700-03-11",
    "1700-03-01, 1700-03-12",
    "1709-06-27, 1709-07-08",
    "1812-08-26, 1812-09-07",
    "1900-02-29, 1900-03-13",
    "1917-10-25, 1917-11-07",
    "0300-01-01, 0300-01-01",
    "0001-01-01, 0000-12-30"
  })
  void convertsDaysThatHistoryNamesTwice(String old, String young) {
    CalendarDate julian = date(JULIAN, old);
    assertThat(julian.first()).isEqualTo(LocalDate.parse(young));
    assertThat(julian.last()).isEqualTo(LocalDate.parse(young));
    assertThat(julian.edtf().text()).isEqualTo(young);
    assertThat(CalendarDate.of(JULIAN, LocalDate.parse(young)).text()).isEqualTo(old);
  }

  @Test
  void aMonthOrAYearBecomesTheDaysItHad() {
    assertThat(new CalendarDate(JULIAN, 1917, 10, 0).edtf().text())
        .isEqualTo("1917-10-14/1917-11-13");
    assertThat(new CalendarDate(JULIAN, 1917, 0, 0).edtf().text())
        .isEqualTo("1917-01-14/1918-01-13");
    assertThat(new CalendarDate(GREGORIAN, 1917, 10, 0).edtf().text()).isEqualTo("1917-10");
    assertThat(new CalendarDate(GREGORIAN, 1917, 0, 0).edtf().text()).isEqualTo("1917");
  }

  @Test
  void refusesDaysThatTheCalendarLacks() {
    assertThat(CalendarDate.exists(JULIAN, 1900, 2, 29)).isTrue();
    assertThat(CalendarDate.exists(GREGORIAN, 1900, 2, 29)).isFalse();
    assertThat(CalendarDate.exists(JULIAN, 1901, 2, 29)).isFalse();
    assertThat(CalendarDate.exists(JULIAN, 1900, 13, 1)).isFalse();
    assertThat(CalendarDate.exists(JULIAN, 1900, 0, 1)).isFalse();
    assertThatThrownBy(() -> new CalendarDate(GREGORIAN, 1900, 2, 29))
        .hasMessageContaining("gregorian")
        .hasMessageContaining("1900-02-29");
  }

  static CalendarDate date(org.entente.time.CalendarSystem calendar, String text) {
    String[] parts = text.split("-", -1);
    return new CalendarDate(
        calendar,
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]));
  }
}
