package org.entente.time;

/// The parts of a year that EDTF numbers from 21 to 41.
///
/// The specification gives quarters, thirds and halves their length and seasons none. Here seasons
/// are whole months as meteorologists count them (spring is March to May); those independent of
/// location are taken in the north; a winter is named for the year in which it begins.
final class SubYear {

  static final int FIRST = 21;
  static final int LAST = 41;

  /// First and last month; the last of the next year where it is smaller than the first.
  private static final int[][] MONTHS = {
    {3, 5}, // 21 spring, independent of location
    {6, 8},
    {9, 11},
    {12, 2},
    {3, 5}, // 25 spring in the north
    {6, 8},
    {9, 11},
    {12, 2},
    {9, 11}, // 29 spring in the south
    {12, 2},
    {3, 5},
    {6, 8},
    {1, 3}, // 33 quarters
    {4, 6},
    {7, 9},
    {10, 12},
    {1, 4}, // 37 thirds
    {5, 8},
    {9, 12},
    {1, 6}, // 40 halves
    {7, 12}
  };

  private SubYear() {}

  static boolean isCode(int number) {
    return FIRST <= number && number <= LAST;
  }

  static int firstMonth(int code) {
    return MONTHS[code - FIRST][0];
  }

  static int lastMonth(int code) {
    return MONTHS[code - FIRST][1];
  }

  /// How many years after the one that names the part it ends: 1 for a winter, else 0.
  static int yearsOn(int code) {
    return lastMonth(code) < firstMonth(code) ? 1 : 0;
  }
}
