package org.entente.reading.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.entente.time.expression.DateContext;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.DateTagger;
import org.jspecify.annotations.Nullable;

/// Dates of cells and fields, which have no text around them to complete them.
public final class Times {

  private static final Pattern MEMBER = Pattern.compile("[^,]+");
  private static final DateTagger TAGGER = new DateTagger();

  private Times() {}

  /// The dates of a short text that stands alone, in order.
  public static List<DateMention> in(String text) {
    return hasDigit(text) ? TAGGER.tag(text, DateContext.NONE).mentions() : List.of();
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
    List<String> ends = ends(date);
    return isClosed(ends) ? with(date, ends.getFirst()) : date;
  }

  /// The end of an interval from one date to another; null for any other date.
  public static @Nullable HistoricalDate end(HistoricalDate date) {
    List<String> ends = ends(date);
    return isClosed(ends) ? with(date, ends.getLast()) : null;
  }

  /// The dates of a set, each by itself; any other date as it is.
  public static List<HistoricalDate> members(HistoricalDate date) {
    String text = date.edtf().text();
    if (!text.startsWith("{") || !text.endsWith("}") || text.contains("..")) {
      return List.of(date);
    }
    List<HistoricalDate> members = new ArrayList<>();
    Matcher member = MEMBER.matcher(text.substring(1, text.length() - 1));
    while (member.find()) {
      members.add(with(date, member.group().strip()));
    }
    return List.copyOf(members);
  }

  /// From a date on, with no known end; intervals stay as they are.
  public static HistoricalDate since(HistoricalDate date) {
    return ends(date).size() == 2 ? date : with(date, date.edtf().text() + "/..");
  }

  /// Up to a date, with no known start; intervals stay as they are.
  public static HistoricalDate until(HistoricalDate date) {
    return ends(date).size() == 2 ? date : with(date, "../" + date.edtf().text());
  }

  /// From one date to another.
  public static HistoricalDate between(HistoricalDate from, HistoricalDate to) {
    return with(from, start(from).edtf().text() + "/" + start(to).edtf().text());
  }

  private static HistoricalDate with(HistoricalDate date, String edtf) {
    return date.with(Edtf.parse(edtf));
  }

  private static List<String> ends(HistoricalDate date) {
    String text = date.edtf().text();
    int slash = text.indexOf('/');
    return slash < 0 ? List.of(text) : List.of(text.substring(0, slash), text.substring(slash + 1));
  }

  private static boolean isClosed(List<String> ends) {
    return ends.size() == 2 && ends.stream().noneMatch(end -> end.isEmpty() || end.equals(".."));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
