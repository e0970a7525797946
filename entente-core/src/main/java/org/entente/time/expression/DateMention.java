package org.entente.time.expression;

import org.entente.time.HistoricalDate;

/// A date expression found in a text.
///
/// @param start offset of its first character; a bounding word belongs to it ("by October", "since
///   1948", "until 1951", "after 31 March 1937"), a plain "in" or "on" does not
/// @param end offset after its last character
/// @param date what it says
/// @param sort what sort of expression it is
/// @param rule the names of the rules that read it, the outermost first, apart by blanks; empty
///   where it was not read by rules
public record DateMention(int start, int end, HistoricalDate date, Sort sort, String rule) {

  /// A mention that no rule of the grammar read.
  public DateMention(int start, int end, HistoricalDate date, Sort sort) {
    this(start, end, date, sort, "");
  }

  /// Sorts of expressions.
  public enum Sort {
    /// A day, month, season, year, decade or century, however uncertain.
    POINT,
    /// From one date to another, or open at one end.
    INTERVAL,
    /// Several dates at each of which it happened.
    SET,
    /// A period with a name, whose bounds are those of a table: no source has said them.
    PERIOD
  }
}
