package org.entente.query.profile;

import java.util.Arrays;

/// How many slips of the pen lie between two words: a letter left out, put in, put for another, or
/// two neighbours exchanged (Damerau 1964, without a second change within an exchange).
final class Slips {

  private Slips() {}

  /// The fewest slips; more than `most` where there are more.
  static int between(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= one.length(); i++) {
      int[] row = row(one, other, i, last, before);
      if (Arrays.stream(row).min().orElse(0) > most) {
        return most + 1;
      }
      before = last;
      last = row;
    }
    return last[other.length()];
  }

  private static int[] row(String one, String other, int i, int[] last, int[] before) {
    int[] row = new int[other.length() + 1];
    row[0] = i;
    for (int j = 1; j <= other.length(); j++) {
      int put = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(put, Math.min(last[j], row[j - 1]) + 1);
      boolean exchanged =
          i > 1
              && j > 1
              && one.charAt(i - 1) == other.charAt(j - 2)
              && one.charAt(i - 2) == other.charAt(j - 1);
      if (exchanged) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    return row;
  }
}
