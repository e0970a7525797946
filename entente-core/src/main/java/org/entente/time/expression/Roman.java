package org.entente.time.expression;

/// Numerals of Roman letters.
final class Roman {

  private static final int GREATEST = 40;

  private Roman() {}

  /// The number that the capital letters spell, up to forty; 0 if they spell none.
  static int value(String text, int start, int end) {
    if (end - start > 6) {
      return 0;
    }
    int sum = 0;
    int before = GREATEST;
    for (int i = start; i < end; i++) {
      int digit = digit(text.charAt(i));
      if (digit == 0) {
        return 0;
      }
      sum += digit > before ? digit - 2 * before : digit;
      before = digit;
    }
    return sum <= GREATEST && spell(sum).contentEquals(text.subSequence(start, end)) ? sum : 0;
  }

  private static int digit(char letter) {
    return switch (letter) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      default -> 0;
    };
  }

  private static String spell(int number) {
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return "X".repeat(number / 10) + ones[number % 10];
  }
}
