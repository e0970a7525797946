package org.entente.view;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// Dates as a person reads them: `1955-06-02` is "2 Jun 1955", `1955-39` is "late 1955".
///
/// The words never tell more than the date: an end that nobody knows is not one that is open, and a
/// day that is not told is none. Years before 1 are counted as historians do, without a year 0.
/// What has no short English form keeps its EDTF form. The page has the same words, with whole
/// months.
final class DateWords {

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("33", "first quarter of"),
          Map.entry("34", "second quarter of"),
          Map.entry("35", "third quarter of"),
          Map.entry("36", "last quarter of"),
          Map.entry("37", "early"),
          Map.entry("38", "mid"),
          Map.entry("39", "late"),
          Map.entry("40", "first half of"),
          Map.entry("41", "second half of"));
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern DATE =
      Pattern.compile(
          "(-?\\d{4}|\\d{3}X?|\\d{2}(?:XX)?)(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?([~?%]?)");
  private static final Pattern PLAIN_MONTH =
      Pattern.compile("(\\d{4})-(?:0\\d|1[0-2])(?:-\\d\\d)?");
  private static final String DOTS = "..";
  private static final String ANY = "XX";

  private DateWords() {}

  /// The words for a date.
  static String of(Edtf date) {
    String text = date.toString();
    if (text.contains("/")) {
      return interval(text.substring(0, text.indexOf('/')), text.substring(text.indexOf('/') + 1));
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      return members(text);
    }
    return single(text);
  }

  private static String interval(String start, String end) {
    if (isOpen(start)) {
      return isOpen(end)
          ? "at some time"
          : start.isEmpty() ? "until " + single(end) + ", start unknown" : "by " + single(end);
    }
    if (isOpen(end)) {
      return "from " + single(start) + (end.isEmpty() ? ", end unknown" : "");
    }
    return start.equals(end) && DAY.matcher(start).matches()
        ? single(start)
        : withoutRepeatedYear(start, end) + " – " + single(end);
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals(DOTS);
  }

  private static String withoutRepeatedYear(String start, String end) {
    String words = single(start);
    Matcher plain = PLAIN_MONTH.matcher(start);
    if (!plain.matches() || !end.startsWith(plain.group(1) + "-")) {
      return words;
    }
    return words.substring(0, words.length() - year(plain.group(1)).length() - 1);
  }

  private static String members(String set) {
    String inside = set.substring(1, set.length() - 1);
    boolean all = set.startsWith("{");
    StringBuilder words = new StringBuilder();
    for (String member : inside.split(",", -1)) {
      words.append(words.isEmpty() ? "" : all ? " and " : " or ").append(member(member, all));
    }
    return words.toString();
  }

  private static String member(String member, boolean all) {
    int dots = member.indexOf(DOTS);
    if (dots < 0) {
      return single(member);
    }
    String first = member.substring(0, dots);
    String last = member.substring(dots + DOTS.length());
    String link = all ? " and " : " or ";
    if (first.isEmpty()) {
      return single(last) + link + "earlier";
    }
    return last.isEmpty()
        ? single(first) + link + "later"
        : (all ? "all of " : "some time from ") + single(first) + " to " + single(last);
  }

  private static String single(String date) {
    Matcher parts = DATE.matcher(date);
    if (!parts.matches()) {
      return date;
    }
    String year = parts.group(1);
    // Decades and centuries as ISO 8601 writes them: 199 and 19.
    String whole = year + "X".repeat(Math.max(0, 4 - year.length()));
    String words = plain(whole, parts.group(2), parts.group(3));
    return words.isEmpty() ? date : qualified(words, parts.group(4));
  }

  private static String plain(String year, @Nullable String part, @Nullable String day) {
    if (part == null) {
      return year(year);
    }
    if (year.endsWith("X")) {
      return "";
    }
    if (part.equals(ANY)) {
      return day == null
          ? "a month of " + year(year)
          : day.equals(ANY) ? "a day of " + year(year) : "";
    }
    int number = Integer.parseInt(part);
    if (number >= 1 && number <= 12) {
      String month = MONTHS.get(number - 1) + " " + year(year);
      return day == null
          ? month
          : day.equals(ANY) ? "a day of " + month : Integer.parseInt(day) + " " + month;
    }
    return day == null ? partOfYear(number, year(year)) : "";
  }

  private static String partOfYear(int number, String year) {
    if (number >= 21 && number <= 32) {
      String where = number < 25 ? "" : number < 29 ? " in the north" : " in the south";
      return SEASONS.get((number - 21) % 4) + " " + year + where;
    }
    String name = PARTS.get(Integer.toString(number));
    return name == null ? "" : name + " " + year;
  }

  private static String year(String year) {
    if (year.endsWith(ANY)) {
      return ordinal(Integer.parseInt(year.substring(0, 2)) + 1) + " century";
    }
    if (year.endsWith("0X")) {
      // "1900s" would be a century.
      return year.substring(0, 3) + "0 to " + year.substring(0, 3) + "9";
    }
    if (year.endsWith("X")) {
      return year.substring(0, 3) + "0s";
    }
    int number = Integer.parseInt(year);
    return number <= 0 ? 1 - number + " BC" : number < 100 ? "AD " + number : "" + number;
  }

  private static String ordinal(int number) {
    if (number / 10 % 10 == 1) {
      return number + "th";
    }
    return switch (number % 10) {
      case 1 -> number + "st";
      case 2 -> number + "nd";
      case 3 -> number + "rd";
      default -> number + "th";
    };
  }

  private static String qualified(String words, String qualifier) {
    return switch (qualifier) {
      case "~" -> "about " + words;
      case "?" -> words + "?";
      case "%" -> "about " + words + "?";
      default -> words;
    };
  }
}
