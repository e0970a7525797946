package org.entente.time;

import java.util.Locale;

/// The calendar in which a source's words count.
public enum CalendarSystem {
  /// That of ISO 8601, also before its introduction in 1582.
  GREGORIAN,
  /// Old style: in use in the west until 1582 or later, in Russia until 1918, in Greece until 1923.
  JULIAN,
  /// That of Sweden from 1700 to 1712, a day ahead of the Julian.
  SWEDISH,
  /// That of the French Republic, 1793 to 1805.
  FRENCH_REPUBLICAN;

  /// The word written in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
