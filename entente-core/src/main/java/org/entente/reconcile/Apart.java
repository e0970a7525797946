package org.entente.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.entente.time.DayRange;

/// How far in time a source lies from what it tells.
///
/// @param fewest the fewest days that can lie between them
/// @param most the most; [Long#MAX_VALUE] where nothing bounds it, as of a source that is only
///   known to be no older than something
/// @param later whether the source comes after; false where it comes before, or on the same days
public record Apart(long fewest, long most, boolean later) {

  private static final double YEAR = 365.2425;
  private static final double MONTH = YEAR / 12;

  /// Spans shorter than this many days are told in days, than this many months in months.
  private static final int AS_DAYS = 60;

  private static final int AS_MONTHS = 24;

  /// The time between an event and a source; empty where nothing can be said of it.
  static Optional<Apart> between(DayRange event, DayRange source) {
    LocalDate began = event.earliest();
    LocalDate ended = event.latest();
    LocalDate first = source.earliest();
    LocalDate last = source.latest();
    if (began == null || ended == null || first == null) {
      return Optional.empty();
    }
    if (last == null) {
      return first.isAfter(ended)
          ? Optional.of(new Apart(days(ended, first), Long.MAX_VALUE, true))
          : Optional.empty();
    }
    long most = Math.max(days(began, last), days(first, ended));
    if (first.isAfter(ended)) {
      return Optional.of(new Apart(days(ended, first), most, true));
    }
    return last.isBefore(began)
        ? Optional.of(new Apart(days(last, began), most, false))
        : Optional.of(new Apart(0, most, false));
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  /// As words: "4 days after", "32 to 33 years after", "at least 45 years after", "the same day".
  /// Where the days of both may meet it is "within 30 days", neither before nor after.
  public String words() {
    if (most == 0) {
      return "the same day";
    }
    if (fewest == 0) {
      return "within " + count(most);
    }
    String least = most == Long.MAX_VALUE ? "at least " : "";
    return least + span() + (later ? " after" : " before");
  }

  private String span() {
    long known = most == Long.MAX_VALUE ? fewest : most;
    if (known < AS_DAYS) {
      return range(fewest, known, "day");
    }
    return known < AS_MONTHS * MONTH
        ? range((long) (fewest / MONTH), (long) (known / MONTH), "month")
        : range((long) (fewest / YEAR), (long) (known / YEAR), "year");
  }

  private static String count(long days) {
    if (days < AS_DAYS) {
      return range(days, days, "day");
    }
    long years = (long) Math.ceil(days / YEAR);
    return years == 1 ? "a year" : range(years, years, "year");
  }

  private static String range(long from, long to, String unit) {
    String number =
        from == to ? Long.toString(to) : String.format(Locale.ROOT, "%d to %d", from, to);
    return number + " " + unit + (to == 1 ? "" : "s");
  }
}
