package org.entente.reading.evidence;

import java.time.LocalDate;
import java.util.List;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.DateTagger;
import org.jspecify.annotations.Nullable;

/// Dates of cells and fields, which have no text around them to complete them.
public final class Times {

  private static final DateTagger TAGGER = new DateTagger();

  private Times() {}

  /// The dates of a short text that stands alone, in order.
  public static List<DateMention> in(String text) {
    return hasDigit(text) ? TAGGER.datesIn(text) : List.of();
  }

  /// The first year that a date allows, or else its last; null where it has no bounds.
  public static @Nullable Integer year(@Nullable HistoricalDate date) {
    if (date == null) {
      return null;
    }
    DayRange bounds = date.edtf().bounds();
    LocalDate day = bounds.earliest() != null ? bounds.earliest() : bounds.latest();
    return day == null ? null : day.getYear();
  }

  /// The start of an interval from one date to another; any other date as it is.
  public static HistoricalDate start(HistoricalDate date) {
    return isClosed(date.edtf()) ? date.with(date.edtf().start().orElseThrow()) : date;
  }

  /// The end of an interval from one date to another; null for any other date.
  public static @Nullable HistoricalDate end(HistoricalDate date) {
    return isClosed(date.edtf()) ? date.with(date.edtf().end().orElseThrow()) : null;
  }

  /// The dates of a set, each by itself; any other date as it is.
  public static List<HistoricalDate> members(HistoricalDate date) {
    List<Edtf> members = date.edtf().form() == Edtf.Form.ALL_OF ? date.edtf().members() : List.of();
    boolean dates = members.stream().allMatch(member -> member.form() == Edtf.Form.DATE);
    return members.isEmpty() || !dates ? List.of(date) : members.stream().map(date::with).toList();
  }

  /// From one date to another.
  public static HistoricalDate between(HistoricalDate from, HistoricalDate to) {
    return from.with(Edtf.parse(start(from).edtf() + "/" + start(to).edtf()));
  }

  private static boolean isClosed(Edtf date) {
    return date.form() == Edtf.Form.INTERVAL && date.start().isPresent() && date.end().isPresent();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
