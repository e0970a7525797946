package org.entente.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The time of day behind the `T` of an EDTF date and time.
///
/// @param text as written, no finer than the source has it: `10:30Z`, `23:20:30-04:00`
/// @param nanos nanoseconds after the midnight that begins the day; a whole day for 24:00
/// @param shift how far the clock is ahead of Greenwich; null where the source does not say
public record EdtfTime(String text, long nanos, @Nullable ZoneOffset shift) {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,9}))?)?(Z|[+\u2212-](\\d\\d)(?::(\\d\\d))?)?");
  private static final long SECOND = 1_000_000_000L;

  /// The moment on that day; empty where the shift is not told.
  public Optional<Instant> on(LocalDate day) {
    ZoneOffset told = shift;
    return told == null
        ? Optional.empty()
        : Optional.of(day.atStartOfDay().plusNanos(nanos).toInstant(told));
  }

  static EdtfTime read(EdtfCursor in) {
    int place = in.at();
    String text = in.rest();
    Matcher m = SHAPE.matcher(text);
    if (!m.matches()) {
      throw in.error(place, "a time is hh:mm:ss and a shift as Z, -04 or +04:30");
    }
    int hours = Integer.parseInt(m.group(1));
    int minutes = Integer.parseInt(m.group(2));
    int seconds = number(m.group(3));
    long fraction =
        m.group(4) == null ? 0 : Long.parseLong((m.group(4) + "000000000").substring(0, 9));
    long nanos = ((hours * 60L + minutes) * 60 + seconds) * SECOND + fraction;
    if (hours > 24 || minutes > 59 || seconds > 59 || nanos > 24 * 3600 * SECOND) {
      throw in.error(place, "no such time of day");
    }
    return new EdtfTime(text.replace('\u2212', '-'), nanos, shift(in, m, place));
  }

  private static @Nullable ZoneOffset shift(EdtfCursor in, Matcher m, int place) {
    String zone = m.group(5);
    if (zone == null || zone.equals("Z")) {
      return zone == null ? null : ZoneOffset.UTC;
    }
    int minutes = number(m.group(7));
    int apart = number(m.group(6)) * 60 + minutes;
    int ahead = zone.charAt(0) == '+' ? apart : -apart;
    if (minutes > 59 || ahead > 14 * 60 || ahead < -12 * 60) {
      throw in.error(place + m.start(5), "no such shift from Greenwich");
    }
    return ZoneOffset.ofTotalSeconds(ahead * 60);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
