package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Renders a date template as a date in words; in place of the whole template where it is given in
/// parts.
final class DateTemplate {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final int PARTS = 3;

  private DateTemplate() {}

  static void render(String text, TemplateCall call, Inline inline, Words out) {
    List<TemplateCall.Argument> given = call.positional();
    if (given.isEmpty()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (TemplateCall.Argument argument : given.subList(0, Math.min(PARTS, given.size()))) {
      parts.add(text.substring(argument.from(), argument.to()).strip());
    }
    String words = words(parts);
    if (words.isEmpty()) {
      TemplateCall.Argument first = given.getFirst();
      inline.clean(first.from(), first.to(), true, out);
    } else {
      out.stands(words, call.open(), call.end());
    }
  }

  /// The date that a year, a month and a day make; empty if they do not.
  private static String words(List<String> parts) {
    if (!parts.getFirst().matches("\\d{3,4}")) {
      return "";
    }
    String year = parts.getFirst();
    String month = parts.size() > 1 ? month(parts.get(1)) : "";
    if (month.isEmpty()) {
      return parts.size() > 1 && !parts.get(1).isEmpty() ? "" : year;
    }
    boolean hasDay = parts.size() > 2 && parts.get(2).matches("0?[1-9]|[12]\\d|3[01]");
    String day = hasDay ? Integer.parseInt(parts.get(2)) + " " : "";
    return day + month + " " + year;
  }

  private static String month(String part) {
    if (part.matches("0?[1-9]|1[0-2]")) {
      return MONTHS.get(Integer.parseInt(part) - 1);
    }
    for (String month : MONTHS) {
      boolean begins =
          part.length() >= 3
              && month.toLowerCase(Locale.ROOT).startsWith(part.toLowerCase(Locale.ROOT));
      if (begins) {
        return month;
      }
    }
    return "";
  }
}
