package org.entente.formats.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.time.Edtf;

/// How the dates of a column are written: in EDTF, or after patterns.
///
/// A cell that two patterns read as two dates is read as neither.
///
/// @param patterns the patterns; none where cells hold EDTF
record DateReading(List<DateTimeFormatter> patterns) {

  static final DateReading EDTF = new DateReading(List.of());

  /// The pattern of a text.
  ///
  /// @throws IllegalArgumentException if it is none, or would make up a century
  static DateTimeFormatter pattern(String pattern) {
    String years = pattern.replaceAll("'[^']*'", "").replaceAll("[^uy]", "");
    if (years.length() != 4) {
      throw new IllegalArgumentException("a pattern needs a year of four digits, uuuu");
    }
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /// The date that a cell holds.
  ///
  /// @param column for what is not understood
  Edtf read(String cell, String column) throws NotUnderstoodException {
    if (patterns.isEmpty()) {
      try {
        return Edtf.parse(cell);
      } catch (IllegalArgumentException e) {
        throw new NotUnderstoodException(
            "the column %s is %s.".formatted(column, e.getMessage()),
            "Say how its dates are written.");
      }
    }
    SortedSet<String> dates = new TreeSet<>();
    for (DateTimeFormatter pattern : patterns) {
      try {
        dates.add(date(pattern.parse(cell)));
      } catch (DateTimeException e) {
        // Another pattern may fit.
      }
    }
    if (dates.size() != 1) {
      String message = dates.isEmpty() ? "fits no pattern" : "may be " + String.join(" or ", dates);
      throw new NotUnderstoodException(
          "‘%s’ in the column %s %s.".formatted(cell, column, message),
          "Say how its dates are written.");
    }
    return EDTF.read(dates.first(), column);
  }

  /// The date as finely as the pattern tells it.
  private static String date(TemporalAccessor parsed) {
    if (parsed.isSupported(ChronoField.EPOCH_DAY)) {
      return LocalDate.from(parsed).toString();
    }
    return parsed.isSupported(ChronoField.MONTH_OF_YEAR)
        ? YearMonth.from(parsed).toString()
        : String.format(Locale.ROOT, "%04d", Year.from(parsed).getValue());
  }

  /// The patterns of texts.
  static DateReading of(List<String> patterns) {
    List<DateTimeFormatter> formatters = new ArrayList<>();
    patterns.forEach(pattern -> formatters.add(pattern(pattern)));
    return new DateReading(List.copyOf(formatters));
  }
}
