package org.entente.time;

/// A date in Extended Date/Time Format (ISO 8601-2:2019), in its canonical spelling.
public record Edtf(String text) {

  /// Reads an EDTF string.
  ///
  /// @throws IllegalArgumentException naming the column, if it is not EDTF
  public static Edtf parse(String text) {
    return new Edtf(text);
  }

  /// The days in which this date starts and ends.
  public DayRange bounds() {
    return new DayRange(null, null);
  }

  @Override
  public String toString() {
    return text;
  }
}
