package org.entente.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.authority.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// The table of changes: that it is sound, and what it answers.
class TerritoryTest {

  static final List<Territory> TERRITORIES = Territory.all();

  @ParameterizedTest
  @FieldSource("TERRITORIES")
  void noDayIsLostWhereTheCalendarChanges(Territory territory) {
    LocalDate since = LocalDate.MIN;
    String calendar = territory.switches().getFirst().before();
    for (CalendarSwitch change : territory.switches()) {
      if (!territory.key().equals("alaska")) { // where the date line moved with the calendar
        assertThat(change.firstAfter()).isEqualTo(change.lastBefore().plusDays(1));
      }
      assertThat(change.firstAfter()).isAfter(since);
      assertThat(change.before()).isEqualTo(calendar);
      assertThat(change.after()).isNotEqualTo(calendar);
      since = change.firstAfter();
      calendar = change.after();
    }
  }

  @ParameterizedTest
  @FieldSource("TERRITORIES")
  void everyWrittenDayIsReadAsTheDayItWas(Territory territory) {
    for (CalendarSwitch change : territory.switches()) {
      for (int i = -40; i < 40; i++) {
        LocalDate day = change.firstAfter().plusDays(i);
        territory
            .systemOn(day)
            .map(system -> CalendarDate.of(system, day))
            .ifPresent(
                date ->
                    assertThat(territory.read(date.year(), date.month(), date.day()))
                        .as(date.text())
                        .contains(day));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("TERRITORIES")
  void everyRowHasASourceAndKnownStates(Territory territory) throws Exception {
    Set<String> sources = firstColumn("/org/entente/time/calendar/calendar-sources.tsv");
    Set<String> states = firstColumn("/org/entente/authority/states.tsv");
    assertThat(states).containsAll(territory.authority());
    assertThat(territory.name()).isNotBlank();
    territory
        .switches()
        .forEach(change -> assertThat(change.sources()).isNotEmpty().isSubsetOf(sources));
  }

  @ParameterizedTest
  @CsvSource({
    "britain, 1752-09-13, julian",
    "britain, 1752-09-14, gregorian",
    "england, 1649-02-09, julian",
    "united-states, 1776-07-04, gregorian",
    "russia-empire, 1914-08-01, julian",
    "soviet-union, 1918-02-13, julian",
    "soviet-union, 1918-02-14, gregorian",
    "france, 1582-12-19, julian",
    "france, 1789-07-14, gregorian",
    "france, 1794-07-27, french-republican",
    "france, 1805-12-31, french-republican",
    "france, 1806-01-01, gregorian",
    "sweden, 1700-03-10, julian",
    "sweden, 1700-03-11, swedish",
    "sweden, 1712-03-11, swedish",
    "sweden, 1712-03-12, julian",
    "sweden, 1753-03-01, gregorian",
    "groningen, 1594-11-19, gregorian",
    "groningen, 1594-11-20, julian",
    "egypt, 1875-09-10, coptic",
    "egypt, 1875-09-11, gregorian",
    "japan, 1872-12-31, lunisolar",
    "japan, 1873-01-01, gregorian"
  })
  void saysByWhichCalendarACountryCounted(String id, String day, String calendar) {
    assertThat(Territory.of(id))
        .singleElement()
        .satisfies(t -> assertThat(t.calendarOn(LocalDate.parse(day))).isEqualTo(calendar));
  }

  @Test
  void aStateWhosePartsDifferedHasAnAnswerForEach() {
    LocalDate day = LocalDate.of(1650, 1, 1);
    assertThat(Territory.of("switzerland"))
        .extracting(territory -> territory.calendarOn(day))
        .contains("julian", "gregorian");
    assertThat(Territory.of("dutch-republic")).hasSizeGreaterThan(4);
    assertThat(Territory.of("atlantis")).isEmpty();
  }

  @Test
  void readsADateInTheCalendarOfItsPlaceAndTime() {
    Territory britain = Territory.of("britain").getFirst();
    assertThat(britain.read(1752, 9, 2)).containsExactly(LocalDate.of(1752, 9, 13));
    assertThat(britain.read(1752, 9, 3)).isEmpty();
    assertThat(britain.read(1752, 9, 14)).containsExactly(LocalDate.of(1752, 9, 14));
    Territory groningen = Territory.of("groningen").getFirst();
    assertThat(groningen.read(1594, 11, 15))
        .as("ten days of that November came twice")
        .containsExactly(LocalDate.of(1594, 11, 15), LocalDate.of(1594, 11, 25));
    Territory sweden = Territory.of("sweden").getFirst();
    assertThat(sweden.read(1712, 2, 30)).containsExactly(LocalDate.of(1712, 3, 11));
    assertThat(sweden.read(1700, 2, 29)).isEmpty();
    assertThat(Territory.of("japan").getFirst().read(1870, 1, 1)).isEmpty();
    assertThat(Territory.of("alaska").getFirst().read(1867, 10, 6))
        .containsExactly(LocalDate.of(1867, 10, 18));
  }

  @ParameterizedTest
  @CsvSource({
    "england, 1648, 1, 30, 1649",
    "england, 1688, 11, 5, 1688",
    "great-britain, 1731, 2, 11, 1732",
    "great-britain, 1731, 3, 24, 1732",
    "great-britain, 1731, 3, 25, 1731",
    "tuscany, 1478, 2, 1, 1479",
    "pisa, 1552, 9, 10, 1551",
    "pisa, 1552, 3, 24, 1552",
    "venice-republic, 1509, 2, 28, 1510",
    "russia, 1650, 9, 1, 1649",
    "russia, 1650, 8, 31, 1650",
    "castile, 1492, 12, 25, 1491",
    "castile, 1492, 1, 2, 1492"
  })
  void countsYearsFromTheDayTheyBeganOn(String id, int written, int month, int day, int modern) {
    assertThat(YearStart.of(id, written).orElseThrow().modernYear(written, month, day))
        .isEqualTo(modern);
  }

  @Test
  void tellsNoYearStartThatTheTableLacks() {
    assertThat(YearStart.of("england", 1752)).isEmpty();
    assertThat(YearStart.of("scotland", 1600)).isEmpty();
    assertThat(YearStart.of("scotland", 1599)).contains(YearStart.MARCH_25);
    assertThat(YearStart.JANUARY_1.modernYear(1600, 1, 1)).isEqualTo(1600);
    assertThat(YearStart.JANUARY_1.modernYear(1600, 12, 31)).isEqualTo(1600);
  }

  private static Set<String> firstColumn(String resource) throws IOException {
    try (InputStream in = Authority.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new HashSet<>(
          Arrays.asList(text.lines().map(line -> line.split("\t", -1)[0]).toArray(String[]::new)));
    }
  }
}
