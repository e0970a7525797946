package org.entente.time.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Random;
import org.entente.time.CalendarSystem;
import org.entente.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.threeten.extra.chrono.JulianChronology;
import org.threeten.extra.chrono.JulianDate;

/// Random days, written as people write them in each language and calendar, read back.
class ForeignDatesFuzzTest {

  private static final List<String> RUSSIAN =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");
  private static final List<String> SERBIAN =
      List.of(
          "januara",
          "februara",
          "marta",
          "aprila",
          "maja",
          "juna",
          "jula",
          "avgusta",
          "septembra",
          "oktobra",
          "novembra",
          "decembra");
  private static final List<String> CYRILLIC =
      List.of(
          "јануара",
          "фебруара",
          "марта",
          "априла",
          "маја",
          "јуна",
          "јула",
          "августа",
          "септембра",
          "октобра",
          "новембра",
          "децембра");
  private static final List<String> CROATIAN =
      List.of(
          "siječnja",
          "veljače",
          "ožujka",
          "travnja",
          "svibnja",
          "lipnja",
          "srpnja",
          "kolovoza",
          "rujna",
          "listopada",
          "studenoga",
          "prosinca");
  private static final List<String> FRENCH =
      List.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");
  private static final List<String> GERMAN =
      List.of(
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember");
  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  @Test
  void readsEveryDayInEveryLanguage() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      LocalDate day = LocalDate.of(1500, 1, 1).plusDays(random.nextInt(200_000));
      int d = day.getDayOfMonth();
      int m = day.getMonthValue() - 1;
      int y = day.getYear();
      List<String> written =
          List.of(
              "Договор подписан " + d + " " + RUSSIAN.get(m) + " " + y + " года в столице.",
              "Подписано " + d + " " + RUSSIAN.get(m) + " " + y + " г. в столице.",
              "Potpisano je " + d + ". " + SERBIAN.get(m) + " " + y + ". godine.",
              "Потписано је " + d + ". " + CYRILLIC.get(m) + " " + y + ". године.",
              "Potpisano je " + d + ". " + CROATIAN.get(m) + " " + y + ".",
              "Signé le " + (d == 1 ? "1er" : d) + " " + FRENCH.get(m) + " " + y + " à Paris.",
              "Unterzeichnet am " + d + ". " + GERMAN.get(m) + " " + y + " in Wien.",
              "Unterzeichnet am " + two(d) + "." + two(m + 1) + "." + y + " in Wien.");
      for (String text : written) {
        assertThat(read(text, seed).edtf().text())
            .as("%s, seed %d", text, seed)
            .isEqualTo("" + day);
      }
    }
  }

  @Test
  void readsEveryDayInTwoCalendars() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      LocalDate day = LocalDate.of(1752, 4, 5).plusDays(random.nextInt(60_000));
      JulianDate julian = JulianChronology.INSTANCE.dateEpochDay(day.toEpochDay());
      int oldMonth = julian.get(ChronoField.MONTH_OF_YEAR);
      int oldDay = julian.get(ChronoField.DAY_OF_MONTH);
      int oldYear = julian.get(ChronoField.YEAR);
      String old = oldDay + " " + ENGLISH.get(oldMonth - 1);
      String young = day.getDayOfMonth() + " " + ENGLISH.get(day.getMonthValue() - 1);
      int year = day.getYear();
      List<String> written =
          List.of(
              "It fell on " + old + " " + oldYear + " (O.S.) by night.",
              "It fell on " + old + " " + oldYear + " (" + young + " " + year + ") by night.",
              "It fell on " + young + " " + year + " (" + old + " " + oldYear + " O.S.) by night.",
              "It fell on " + young + " [O.S. " + old + "] " + year + " by night.",
              "It fell on " + old + "/" + young + " " + year + " by night.");
      for (String text : written) {
        HistoricalDate read = read(text, seed);
        assertThat(read.edtf().text()).as("%s, seed %d", text, seed).isEqualTo("" + day);
        assertThat(read.calendar()).as("%s, seed %d", text, seed).isEqualTo(CalendarSystem.JULIAN);
        assertThat(read.original())
            .as("%s, seed %d", text, seed)
            .isEqualTo(oldYear + "-" + two(oldMonth) + "-" + two(oldDay));
      }
    }
  }

  @Test
  void takesNoTwoDaysForOne() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      LocalDate first = LocalDate.of(1600, 1, 1).plusDays(random.nextInt(118_000));
      JulianDate julian = JulianDate.of(first.getYear(), first.getMonthValue(), 1);
      LocalDate same = LocalDate.from(julian).plusDays(first.getDayOfMonth() - 1L);
      LocalDate second = same.plusDays(random.nextBoolean() ? 1 : -1);
      String text = "It fell on " + words(first) + " (" + words(second) + ") by night.";
      assertThat(new DateTagger().datesIn(text))
          .as("%s, seed %d", text, seed)
          .allSatisfy(
              mention -> assertThat(mention.date().calendar()).isEqualTo(CalendarSystem.GREGORIAN));
    }
  }

  private static String words(LocalDate day) {
    return day.getDayOfMonth() + " " + ENGLISH.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  private static HistoricalDate read(String text, long seed) {
    List<DateMention> mentions = new DateTagger().datesIn(text);
    assertThat(mentions).as("%s, seed %d", text, seed).hasSize(1);
    return mentions.getFirst().date();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }
}
