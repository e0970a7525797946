package org.entente.time;

import java.util.OptionalInt;

/// The month, the part of a year, or the day of an EDTF date.
///
/// @param digits two digits, `X` for one that is not told
/// @param qualifier how sure the source is of this part
public record EdtfPart(String digits, Qualifier qualifier) {

  /// The number; empty where a digit is not told.
  public OptionalInt value() {
    return isMasked() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /// Whether a digit is not told.
  public boolean isMasked() {
    return digits.indexOf('X') >= 0;
  }

  /// Whether the number could be this one.
  public boolean fits(int number) {
    return fits(digits, number);
  }

  /// Whether the number has these digits, where they are told.
  static boolean fits(String mask, long number) {
    long rest = number;
    for (int i = mask.length() - 1; i >= 0; i--) {
      if (mask.charAt(i) != 'X' && mask.charAt(i) - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }
}
