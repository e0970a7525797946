package org.entente.view;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// Dates as a person reads them: `1955-06-02` is "2 Jun 1955", `1955-39` is "late 1955".
///
/// What has no short English form keeps its EDTF form.
final class DateWords {

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("21", "spring"),
          Map.entry("22", "summer"),
          Map.entry("23", "autumn"),
          Map.entry("24", "winter"),
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
      Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d\\d))?(?:-(\\d\\d))?([~?%]?)");

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
      return isOpen(end) ? "at some time" : "by " + single(end);
    }
    if (isOpen(end)) {
      return "from " + single(start);
    }
    return start.equals(end) && DAY.matcher(start).matches()
        ? single(start)
        : withoutRepeatedYear(start, end) + " – " + single(end);
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static String withoutRepeatedYear(String start, String end) {
    String words = single(start);
    boolean sameYear =
        start.matches("\\d{4}-(0\\d|1[0-2]).*") && end.startsWith(start.substring(0, 5));
    return sameYear ? words.substring(0, words.lastIndexOf(' ')) : words;
  }

  private static String members(String set) {
    String inside = set.substring(1, set.length() - 1);
    if (inside.contains("..")) {
      return set;
    }
    String between = set.startsWith("{") ? " and " : " or ";
    StringBuilder words = new StringBuilder();
    for (String member : inside.split(",", -1)) {
      words.append(words.isEmpty() ? "" : between).append(single(member));
    }
    return words.toString();
  }

  private static String single(String date) {
    Matcher parts = DATE.matcher(date);
    if (!parts.matches()) {
      return date;
    }
    String words = plain(parts.group(1), parts.group(2), parts.group(3));
    return words.isEmpty() ? date : qualified(words, parts.group(4));
  }

  private static String plain(String year, @Nullable String part, @Nullable String day) {
    String years = year(year);
    if (part == null) {
      return years;
    }
    int month = Integer.parseInt(part);
    if (month >= 1 && month <= 12) {
      String name = MONTHS.get(month - 1) + " " + years;
      return day == null ? name : Integer.parseInt(day) + " " + name;
    }
    String name = PARTS.get(part);
    return name == null || day != null ? "" : name + " " + years;
  }

  private static String year(String year) {
    if (year.endsWith("XX")) {
      return ordinal(Integer.parseInt(year.substring(0, 2)) + 1) + " century";
    }
    return year.endsWith("X") ? year.substring(0, 3) + "0s" : year;
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
