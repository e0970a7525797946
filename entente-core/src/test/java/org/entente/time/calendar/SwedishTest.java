package org.entente.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.time.CalendarSystem.JULIAN;
import static org.entente.time.CalendarSystem.SWEDISH;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Sweden's twelve years between two calendars.
class SwedishTest {

  @Test
  void theThirtiethOfFebruaryWasADay() {
    CalendarDate thirtieth = new CalendarDate(SWEDISH, 1712, 2, 30);
    assertThat(thirtieth.first()).isEqualTo(LocalDate.of(1712, 3, 11));
    assertThat(CalendarDate.of(JULIAN, thirtieth.first()).text()).isEqualTo("1712-02-29");
    assertThat(CalendarDate.of(SWEDISH, thirtieth.first())).isEqualTo(thirtieth);
    assertThat(CalendarDate.exists(SWEDISH, 1711, 2, 30)).isFalse();
    assertThat(CalendarDate.exists(JULIAN, 1712, 2, 30)).isFalse();
  }

  @Test
  void everyDayOfItFollowsTheLastAndGoesBack() {
    LocalDate last = LocalDate.of(1712, 3, 11);
    for (LocalDate day = LocalDate.of(1700, 3, 11); !day.isAfter(last); day = day.plusDays(1)) {
      CalendarDate swedish = CalendarDate.of(SWEDISH, day);
      assertThat(swedish.first()).as("%s", swedish.text()).isEqualTo(day);
    }
  }

  @Test
  void wasADayAheadOfTheRussiansAtPoltava() {
    LocalDate poltava = new CalendarDate(JULIAN, 1709, 6, 27).first();
    assertThat(CalendarDate.of(SWEDISH, poltava).text()).isEqualTo("1709-06-28");
    assertThat(poltava).isEqualTo(LocalDate.of(1709, 7, 8));
  }

  @Test
  void countedNoDaysBeforeOrAfter() {
    assertThat(CalendarDate.exists(SWEDISH, 1700, 2, 28)).isFalse();
    assertThat(CalendarDate.exists(SWEDISH, 1712, 3, 1)).isFalse();
    assertThatThrownBy(() -> CalendarDate.of(SWEDISH, LocalDate.of(1712, 3, 12)))
        .hasMessageContaining("1712-03-12");
    assertThat(new CalendarDate(SWEDISH, 1700, 0, 0).edtf().text())
        .isEqualTo("1700-03-11/1701-01-10");
    assertThat(new CalendarDate(SWEDISH, 1712, 0, 0).last()).isEqualTo(LocalDate.of(1712, 3, 11));
  }
}
