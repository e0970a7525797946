package org.entente.time;

import java.util.OptionalLong;

/// The year of an EDTF date, numbered as ISO 8601 has it: 0 is 1 BCE, -1 is 2 BCE.
///
/// @param digits as written, without marks: `1955`, `-0044`, `196X`, `199`, `1950S2`, `Y-17E7`
/// @param first the first year that it could be
/// @param last the last year that it could be
/// @param qualifier how sure the source is of the year
public record EdtfYear(String digits, long first, long last, Qualifier qualifier) {

  /// The year told, which of `1950S2` is the estimate, 1950; empty where digits are not told.
  public OptionalLong value() {
    if (isMasked() || isShort()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(isEstimate() ? EdtfYearParser.estimate(digits) : first);
  }

  /// Whether the year could be this one.
  public boolean fits(long year) {
    return first <= year
        && year <= last
        && (!isMasked() || EdtfPart.fits(digits.substring(sign()), Math.abs(year)));
  }

  /// Whether a digit is not told.
  public boolean isMasked() {
    return digits.indexOf('X') >= 0;
  }

  /// Whether only some digits are meant, as two of `1950S2`.
  boolean isEstimate() {
    return digits.indexOf('S') >= 0;
  }

  /// Whether it is written as a decade, `199`, or a century, `19`.
  boolean isShort() {
    return !isLong() && !isEstimate() && digits.length() - sign() < 4;
  }

  boolean isLong() {
    return digits.charAt(0) == 'Y';
  }

  /// Whether no month may follow.
  boolean standsAlone() {
    return isLong() || isEstimate() || isShort();
  }

  /// The level of the Library of Congress specification that has such a year.
  ///
  /// @param alone whether no month follows: only then is `19XX` of level 1
  int level(boolean alone) {
    if (isEstimate() || digits.indexOf('E') >= 0 || (isShort() && digits.length() - sign() == 3)) {
      return 2;
    }
    if (isMasked()) {
      return alone && digits.indexOf('X') >= sign() + 2 && digits.endsWith("X") ? 1 : 2;
    }
    return isLong() || sign() == 1 ? 1 : 0;
  }

  EdtfYear with(Qualifier mark) {
    return new EdtfYear(digits, first, last, mark);
  }

  private int sign() {
    return digits.charAt(0) == '-' ? 1 : 0;
  }
}
