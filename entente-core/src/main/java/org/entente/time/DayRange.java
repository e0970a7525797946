package org.entente.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days among which one unknown day lies, the first and the last of them included.
///
/// @param earliest the first possible day; null where nothing bounds it
/// @param latest the last possible day; null where nothing bounds it
public record DayRange(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

  /// Any day at all.
  public static final DayRange ANY = new DayRange(null, null);

  public DayRange {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("no day lies between " + earliest + " and " + latest);
    }
  }

  /// One known day.
  public static DayRange of(LocalDate day) {
    return new DayRange(day, day);
  }

  /// Whether every day of this lies before every day of the other.
  public boolean certainlyBefore(DayRange other) {
    return latest != null && other.earliest != null && latest.isBefore(other.earliest);
  }

  /// Whether some day could belong to both.
  public boolean intersects(DayRange other) {
    return !certainlyBefore(other) && !other.certainlyBefore(this);
  }

  /// Whether the day could lie in this.
  public boolean allows(LocalDate day) {
    return intersects(of(day));
  }

  /// Whether only one day is left.
  public boolean isOneDay() {
    return earliest != null && earliest.equals(latest);
  }

  /// The smallest range that holds both; open where one of them is open.
  public DayRange span(DayRange other) {
    return new DayRange(
        earliest == null || other.earliest == null ? null : min(earliest, other.earliest),
        latest == null || other.latest == null ? null : max(latest, other.latest));
  }

  /// The days that belong to both; empty if there are none.
  public Optional<DayRange> intersection(DayRange other) {
    return intersects(other)
        ? Optional.of(new DayRange(later(other).earliest, sooner(other).latest))
        : Optional.empty();
  }

  /// Among which days the sooner of two days lies, one of this and one of the other.
  DayRange sooner(DayRange other) {
    return new DayRange(
        earliest == null || other.earliest == null ? null : min(earliest, other.earliest),
        latest == null ? other.latest : other.latest == null ? latest : min(latest, other.latest));
  }

  /// Among which days the later of two days lies, one of this and one of the other.
  DayRange later(DayRange other) {
    return new DayRange(
        earliest == null
            ? other.earliest
            : other.earliest == null ? earliest : max(earliest, other.earliest),
        latest == null || other.latest == null ? null : max(latest, other.latest));
  }

  /// The day, or the first and the last with `..` between them: `1955-05-01..1955-05-31`,
  /// `..1957-03-31`.
  @Override
  public String toString() {
    return isOneDay() ? String.valueOf(earliest) : text(earliest) + ".." + text(latest);
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
