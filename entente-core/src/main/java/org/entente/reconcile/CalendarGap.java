package org.entente.reconcile;

import java.time.LocalDate;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.time.CalendarSystem;
import org.entente.time.DayRange;
import org.entente.time.calendar.CalendarDate;

/// Whether two dates may be one day, told in the old style and the new.
final class CalendarGap {

  /// The year after which no state dated in the old style: Greece was the last, in 1923.
  private static final int LAST_YEAR = 1923;

  private static final int FIRST_YEAR = 1582;

  private CalendarGap() {}

  /// Whether there are two dates, each of one day, that lie as far apart as the calendars did.
  static boolean isBetween(List<Claim> claims) {
    if (claims.size() != 2) {
      return false;
    }
    DayRange one = claims.getFirst().interval().someDay().possibleDays();
    DayRange other = claims.getLast().interval().someDay().possibleDays();
    LocalDate first = one.earliest();
    LocalDate second = other.earliest();
    if (first == null || second == null || !one.isOneDay() || !other.isOneDay()) {
      return false;
    }
    LocalDate sooner = first.isBefore(second) ? first : second;
    LocalDate later = first.isBefore(second) ? second : first;
    return sooner.getYear() >= FIRST_YEAR
        && sooner.getYear() <= LAST_YEAR
        && asOldStyle(sooner).equals(later);
  }

  /// The day that the old style calls as the new style calls another.
  private static LocalDate asOldStyle(LocalDate day) {
    return new CalendarDate(
            CalendarSystem.JULIAN, day.getYear(), day.getMonthValue(), day.getDayOfMonth())
        .first();
  }
}
