package org.entente.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days between which something lies, both included.
///
/// @param earliest the first possible day; null where nothing bounds it
/// @param latest the last possible day; null where nothing bounds it
public record DayRange(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

  /// Any day at all.
  public static final DayRange ANY = new DayRange(null, null);

  /// Whether every day of this lies before every day of the other.
  public boolean certainlyBefore(DayRange other) {
    return latest != null && other.earliest != null && latest.isBefore(other.earliest);
  }

  /// Whether some day could belong to both.
  public boolean canMeet(DayRange other) {
    return !certainlyBefore(other) && !other.certainlyBefore(this);
  }

  /// Whether the day could lie in this.
  public boolean allows(LocalDate day) {
    return canMeet(new DayRange(day, day));
  }

  /// The smallest range that holds both; open where one of them is open.
  public DayRange span(DayRange other) {
    return new DayRange(
        earliest == null || other.earliest == null ? null : min(earliest, other.earliest),
        latest == null || other.latest == null ? null : max(latest, other.latest));
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
