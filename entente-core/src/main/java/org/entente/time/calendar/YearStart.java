package org.entente.time.calendar;

import java.util.Locale;
import java.util.Optional;

/// The day on which the number of the year changed.
public enum YearStart {
  /// As today.
  JANUARY_1(1, 1, 0),
  /// Two months after the modern year: Venice, *more veneto*.
  MARCH_1(3, 1, 1),
  /// Lady Day, after the modern year: England and Florence.
  MARCH_25(3, 25, 1),
  /// The same day, before the modern year: Pisa.
  MARCH_25_BEFORE(3, 25, -1),
  /// Before the modern year: Byzantium, and Muscovy from 1492.
  SEPTEMBER_1(9, 1, -1),
  /// Christmas, before the modern year.
  DECEMBER_25(12, 25, -1);

  private static final String TABLE = "year-starts.tsv";

  private final int month;
  private final int day;
  private final int turn;

  /// @param turn 1 where the days before it carry the old number on, -1 where those from it carry
  ///   the new number early
  YearStart(int month, int day, int turn) {
    this.month = month;
    this.day = day;
    this.turn = turn;
  }

  /// How years began, in the year that was written so; empty where the table does not tell.
  ///
  /// @param territory a key of the table or an id of the authority of states
  public static Optional<YearStart> of(String territory, int writtenYear) {
    return CalendarTable.rows(TABLE).stream()
        .filter(
            row ->
                row.get(0).equals(territory) || CalendarTable.words(row.get(1)).contains(territory))
        .filter(
            row ->
                (row.get(3).isEmpty() || Integer.parseInt(row.get(3)) <= writtenYear)
                    && writtenYear <= Integer.parseInt(row.get(4)))
        .map(row -> valueOf(row.get(2).toUpperCase(Locale.ROOT).replace('-', '_')))
        .findFirst();
  }

  /// The year as it is counted today, from 1 January, of a date whose year was counted so.
  public int modernYear(int writtenYear, int ofMonth, int ofDay) {
    boolean before = ofMonth < month || (ofMonth == month && ofDay < day);
    return turn > 0 == before ? writtenYear + turn : writtenYear;
  }
}
