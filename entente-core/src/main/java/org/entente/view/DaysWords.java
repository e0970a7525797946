package org.entente.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.entente.query.Sequence.Fact;
import org.entente.reconcile.order.Allowed;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Ranges of days as a person reads them, and as EDTF.
final class DaysWords {

  private DaysWords() {}

  /// When a fact started and ended; of what does not last, and is not told as an interval, only
  /// when it came.
  static String of(Fact fact) {
    DayRange start = fact.days().start();
    DayRange end = fact.days().end();
    HistoricalDate time = fact.claim().time();
    boolean interval = time != null && time.edtf().form() == Edtf.Form.INTERVAL;
    boolean lasting = interval || Allowed.lasts(fact.claim().property());
    if (start.equals(end) || (!lasting && !start.equals(DayRange.ANY))) {
      return of(start);
    }
    boolean open = end.latest() == null && Objects.equals(start.earliest(), end.earliest());
    if (open || end.equals(DayRange.ANY)) {
      return "from " + of(start);
    }
    return start.equals(DayRange.ANY) ? "until " + of(end) : of(start) + " to " + of(end);
  }

  static String of(DayRange days) {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    if (first == null || last == null) {
      return (first == null ? "" : day(first) + " or later")
          + (last == null ? "" : day(last) + " or earlier");
    }
    String known = whole(first, last);
    return DateWords.of(Edtf.parse(known.isEmpty() ? first + "/" + last : known));
  }

  private static String day(LocalDate day) {
    return DateWords.of(Edtf.parse(day.toString()));
  }

  /// One day among these as EDTF: a day, month or year where they are just that, else one of the
  /// set from the first to the last; empty where nothing bounds them.
  static String edtf(DayRange days) {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    if (first == null && last == null) {
      return "";
    }
    String known = first == null || last == null ? "" : whole(first, last);
    return known.isEmpty() ? "[" + orNothing(first) + ".." + orNothing(last) + "]" : known;
  }

  private static String orNothing(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /// The day, month or year that the days are; empty where they are none.
  private static String whole(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return first.toString();
    }
    boolean months = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    if (months && YearMonth.from(first).equals(YearMonth.from(last))) {
      return YearMonth.from(first).toString();
    }
    boolean year =
        months
            && first.getMonthValue() == 1
            && last.getMonthValue() == 12
            && first.getYear() == last.getYear();
    return year ? first.toString().substring(0, first.toString().length() - 6) : "";
  }
}
