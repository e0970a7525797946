package org.entente.time.expression;

import java.util.Locale;

/// An expression of time as the markup of texts has it: one date, one time of day, one length of
/// time or one set of dates, without the words that bound or join it. "From 1941 to June 1943" has
/// two.
///
/// Source: TimeML Annotation Guidelines 1.2.1, the tag TIMEX3.
///
/// @param start offset of its first character, in UTF-16 code units
/// @param end offset after its last character
/// @param type what sort of expression it is
/// @param value its value as TIMEX3 writes it: `1955-06-02`, `1955-SP`, `P2Y`, `BC0499`
/// @param rule the names of the rules that read it, the outermost first, apart by blanks; empty
///   where it was not read by rules
public record TimeExpression(int start, int end, Type type, String value, String rule) {

  /// An expression that no rule of the grammar read.
  public TimeExpression(int start, int end, Type type, String value) {
    this(start, end, type, value, "");
  }

  /// The same expression at other offsets, as those in a text around it.
  public TimeExpression at(int otherStart, int otherEnd) {
    return new TimeExpression(otherStart, otherEnd, type, value, rule);
  }

  /// The types of TIMEX3.
  public enum Type {
    /// A day, month, season, year, decade or century.
    DATE,
    /// A part of a day.
    TIME,
    /// A length of time.
    DURATION,
    /// Times that come back.
    SET;

    /// The word written in TimeML.
    public String word() {
      return name().toUpperCase(Locale.ROOT);
    }
  }
}
