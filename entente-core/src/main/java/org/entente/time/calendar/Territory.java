package org.entente.time.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.time.CalendarSystem;

/// A country, or a part of one, that changed its calendar as a whole.
///
/// A state whose parts changed on different days, as the Dutch Republic, Switzerland and the
/// Habsburg monarchy did, has several territories, and so several answers.
///
/// @param key its key in `calendar-switches.tsv`
/// @param name its name
/// @param authority the ids, in the authority of states, of those that ruled it or were part of it
/// @param switches its changes of calendar, the earliest first
public record Territory(
    String key, String name, List<String> authority, List<CalendarSwitch> switches) {

  private static final String TABLE = "calendar-switches.tsv";
  private static final List<Territory> ALL = load();

  /// All territories of the table, in its order.
  public static List<Territory> all() {
    return ALL;
  }

  /// The territories of a key or of an id of the authority of states; none where the table does not
  /// know it.
  public static List<Territory> of(String id) {
    return ALL.stream()
        .filter(territory -> territory.key.equals(id) || territory.authority.contains(id))
        .toList();
  }

  /// The name of the calendar by which the state counted that day of the Gregorian calendar.
  public String calendarOn(LocalDate day) {
    String calendar = switches.getFirst().before();
    for (CalendarSwitch change : switches) {
      if (!day.isBefore(change.firstAfter())) {
        calendar = change.after();
      }
    }
    return calendar;
  }

  /// The calendar by which the state counted that day of the Gregorian calendar; empty where it is
  /// none that is converted here.
  public Optional<CalendarSystem> systemOn(LocalDate day) {
    return CalendarSwitch.system(calendarOn(day));
  }

  /// The days of the Gregorian calendar that a date written here can mean: none where a change of
  /// calendar left it out, two where one made it come twice.
  public List<LocalDate> read(int year, int month, int day) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate from = LocalDate.MIN;
    for (CalendarSwitch change : switches) {
      readIn(change.before(), from, change.lastBefore(), year, month, day, days);
      from = change.firstAfter();
    }
    readIn(switches.getLast().after(), from, LocalDate.MAX, year, month, day, days);
    return List.copyOf(days);
  }

  private static void readIn(
      String calendar,
      LocalDate from,
      LocalDate to,
      int year,
      int month,
      int day,
      List<LocalDate> into) {
    Optional<CalendarSystem> system = CalendarSwitch.system(calendar);
    if (system.isPresent() && CalendarDate.exists(system.get(), year, month, day)) {
      LocalDate read = new CalendarDate(system.get(), year, month, day).first();
      if (!read.isBefore(from) && !read.isAfter(to)) {
        into.add(read);
      }
    }
  }

  private static List<Territory> load() {
    Map<String, List<List<String>>> byKey = new LinkedHashMap<>();
    for (List<String> row : CalendarTable.rows(TABLE)) {
      byKey.computeIfAbsent(row.getFirst(), key -> new ArrayList<>()).add(row);
    }
    List<Territory> all = new ArrayList<>();
    byKey.forEach(
        (key, rows) ->
            all.add(
                new Territory(
                    key,
                    rows.getFirst().get(1),
                    CalendarTable.words(rows.getFirst().get(2)),
                    rows.stream().map(CalendarSwitch::of).toList())));
    return List.copyOf(all);
  }
}
