package org.entente.time.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.time.CalendarSystem;

/// A change of calendar, as `calendar-switches.tsv` has it.
///
/// @param before the calendar until then, as [CalendarSystem#word] writes it, or the name of one
///   that is not converted here: `coptic`, `islamic`, `lunisolar`
/// @param lastBefore the last day of that calendar, in the Gregorian one
/// @param after the calendar from then on
/// @param firstAfter the first day of that calendar, in the Gregorian one
/// @param sources where this is to be checked
/// @param note what the reader of an answer should know besides; empty where there is nothing
public record CalendarSwitch(
    String before,
    LocalDate lastBefore,
    String after,
    LocalDate firstAfter,
    List<String> sources,
    String note) {

  private static final int BEFORE = 3;
  private static final int LAST = 4;
  private static final int AFTER = 5;
  private static final int FIRST = 6;
  private static final int SOURCE = 7;
  private static final int NOTE = 8;

  static CalendarSwitch of(List<String> row) {
    LocalDate first = day(row.get(AFTER), row.get(FIRST));
    LocalDate last =
        row.get(LAST).isEmpty() ? first.minusDays(1) : day(row.get(BEFORE), row.get(LAST));
    return new CalendarSwitch(
        row.get(BEFORE),
        last,
        row.get(AFTER),
        first,
        CalendarTable.words(row.get(SOURCE)),
        row.get(NOTE));
  }

  /// The calendar of that name, empty where it is none that is converted here.
  static Optional<CalendarSystem> system(String word) {
    return Stream.of(CalendarSystem.values())
        .filter(system -> system.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static LocalDate day(String calendar, String text) {
    String[] parts = text.split("-", -1);
    return new CalendarDate(
            system(calendar).orElseThrow(),
            Integer.parseInt(parts[0]),
            Integer.parseInt(parts[1]),
            Integer.parseInt(parts[2]))
        .first();
  }
}
