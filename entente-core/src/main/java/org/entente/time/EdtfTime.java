package org.entente.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The time of day behind the `T` of an EDTF date and time.
///
/// @param nanos nanoseconds after midnight; a whole day for 24:00
/// @param offsetMinutes minutes east of Greenwich
/// @param zoned whether the zone is told; without it the time is local and stays as written
record EdtfTime(long nanos, int offsetMinutes, boolean zoned) {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,9}))?)?(Z|[+\u2212-](\\d\\d)(?::?(\\d\\d))?)?");
  private static final DateTimeFormatter SPELLED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT);
  private static final long SECOND = 1_000_000_000L;

  static EdtfTime read(String text, int from, int to) {
    Matcher m = SHAPE.matcher(text).region(from, to);
    if (!m.matches()) {
      throw EdtfParser.error(text, from, "a time is hh:mm or hh:mm:ss and a zone");
    }
    int hours = Integer.parseInt(m.group(1));
    int minutes = Integer.parseInt(m.group(2));
    int seconds = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    long fraction =
        m.group(4) == null ? 0 : Long.parseLong((m.group(4) + "000000000").substring(0, 9));
    boolean midnight = hours == 24 && minutes == 0 && seconds == 0 && fraction == 0;
    if ((hours > 23 && !midnight) || minutes > 59 || seconds > 59) {
      throw EdtfParser.error(text, from, "no such time of day");
    }
    int offset = 0;
    if (m.group(6) != null) {
      int apart =
          Integer.parseInt(m.group(6)) * 60
              + (m.group(7) == null ? 0 : Integer.parseInt(m.group(7)));
      offset = m.group(5).charAt(0) == '+' ? apart : -apart;
      if (offset > 14 * 60 || offset < -12 * 60) {
        throw EdtfParser.error(text, m.start(5), "no such time zone");
      }
    }
    long nanos = ((hours * 60L + minutes) * 60 + seconds) * SECOND + fraction;
    return new EdtfTime(nanos, offset, m.group(5) != null);
  }

  /// The moment on that day, at Greenwich where the zone is told.
  LocalDateTime on(LocalDate day) {
    return day.atStartOfDay().plusNanos(nanos).minusMinutes(offsetMinutes);
  }

  String spell(LocalDateTime moment) {
    return SPELLED.format(moment) + (zoned ? "Z" : "");
  }
}
