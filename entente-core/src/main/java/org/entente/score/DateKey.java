package org.entente.score;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What two EDTF dates have in common when they have the same bounds; certainty is left aside.
///
/// This is the rule of scoring, looser than the calendar: every month may end on a 31st.
final class DateKey {

  private static final Pattern QUALIFIER = Pattern.compile("[~?%]");
  private static final Pattern YEAR = Pattern.compile("-?[0-9X]{4}");
  private static final Pattern DATE = Pattern.compile("(-?\\d{4})-(\\d\\d)(?:-(\\d\\d))?");
  private static final Map<Integer, int[]> PARTS =
      Map.ofEntries(
          Map.entry(21, new int[] {3, 5}),
          Map.entry(22, new int[] {6, 8}),
          Map.entry(23, new int[] {9, 11}),
          Map.entry(24, new int[] {12, 2}),
          Map.entry(33, new int[] {1, 3}),
          Map.entry(34, new int[] {4, 6}),
          Map.entry(35, new int[] {7, 9}),
          Map.entry(36, new int[] {10, 12}),
          Map.entry(37, new int[] {1, 4}),
          Map.entry(38, new int[] {5, 8}),
          Map.entry(39, new int[] {9, 12}),
          Map.entry(40, new int[] {1, 6}),
          Map.entry(41, new int[] {7, 12}));

  private DateKey() {}

  /// The bounds of a date as text; the date itself where its form is not known here.
  static String of(String edtf) {
    String written = edtf.strip().toUpperCase(Locale.ROOT);
    String[] ends = written.split("/", -1);
    if (ends.length == 1) {
      Bounds bounds = bounds(written);
      return bounds == null ? written : bounds.first + "/" + bounds.last;
    }
    String start = end(ends[0], true);
    String end = end(ends[1], false);
    return start == null || end == null ? written : start + "/" + end;
  }

  private static @Nullable String end(String date, boolean first) {
    if (date.isEmpty() || date.equals("..")) {
      return "";
    }
    Bounds bounds = bounds(date);
    if (bounds == null) {
      return null;
    }
    return first ? bounds.first : bounds.last;
  }

  private record Bounds(String first, String last) {}

  private static @Nullable Bounds bounds(String edtf) {
    String date = QUALIFIER.matcher(edtf.strip()).replaceAll("");
    if (YEAR.matcher(date).matches()) {
      return new Bounds(
          day(Integer.parseInt(date.replace('X', '0')), 1, 1),
          day(Integer.parseInt(date.replace('X', '9')), 12, 31));
    }
    Matcher parts = DATE.matcher(date);
    if (!parts.matches()) {
      return null;
    }
    int year = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    int[] months = PARTS.get(month);
    if (months != null) {
      int until = months[1] < months[0] ? year + 1 : year;
      return new Bounds(day(year, months[0], 1), day(until, months[1], 31));
    }
    String day = parts.group(3);
    return new Bounds(
        day(year, month, day == null ? 1 : Integer.parseInt(day)),
        day(year, month, day == null ? 31 : Integer.parseInt(day)));
  }

  private static String day(int year, int month, int day) {
    return year + "-" + month + "-" + day;
  }
}
