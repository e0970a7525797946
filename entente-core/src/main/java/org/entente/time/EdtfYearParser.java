package org.entente.time;

/// Reads the year of an EDTF date in each of its forms.
final class EdtfYearParser {

  private static final int LONGEST = 18;

  private final EdtfCursor in;
  private final int from;

  private EdtfYearParser(EdtfCursor in) {
    this.in = in;
    this.from = in.at();
  }

  static EdtfYear read(EdtfCursor in) {
    EdtfYearParser parser = new EdtfYearParser(in);
    return in.accept('Y') ? parser.longYear() : parser.year();
  }

  /// The year that significant digits are taken of: 338800 of `Y3388E2S3`.
  static long estimate(String digits) {
    EdtfCursor in = new EdtfCursor(digits, 0, digits.indexOf('S'));
    return read(in).first();
  }

  private EdtfYear year() {
    boolean negative = in.accept('-');
    String mask = in.digits(4, true);
    boolean masked = mask.indexOf('X') >= 0;
    if (mask.length() < 2 || (mask.length() < 4 && masked)) {
      throw in.error("a year needs four digits");
    }
    if (negative && mask.chars().allMatch(c -> c == '0')) {
      throw in.error(from, "there is no year -" + mask);
    }
    if (mask.length() < 4) {
      return decadeOrCentury(negative, mask);
    }
    if (masked) {
      return found(
          negative, Long.parseLong(mask.replace('X', '0')), Long.parseLong(mask.replace('X', '9')));
    }
    return significant(negative, Long.parseLong(mask));
  }

  /// Counts as the digits do: the decade `-005` holds the years -50 to -41.
  private EdtfYear decadeOrCentury(boolean negative, String mask) {
    long span = mask.length() == 3 ? 10 : 100;
    long first = Long.parseLong(mask) * (negative ? -span : span);
    return new EdtfYear(in.since(from), first, first + span - 1, Qualifier.NONE);
  }

  private EdtfYear longYear() {
    boolean negative = in.accept('-');
    int start = in.at();
    String digits = in.digits(LONGEST, false);
    if (digits.isEmpty()) {
      throw in.error("a year must follow 'Y'");
    }
    if (digits.charAt(0) == '0') {
      throw in.error(start, "the year after 'Y' begins with no 0");
    }
    long year = Long.parseLong(digits);
    if (in.accept('E')) {
      year = scale(year);
    }
    if (year < 10_000) {
      throw in.error(start, "'Y' is for years of more than four digits");
    }
    return significant(negative, year);
  }

  private long scale(long year) {
    int place = in.at();
    int exponent = positive("the exponent");
    long scaled = year;
    for (int i = 0; i < exponent; i++) {
      if (scaled > Long.MAX_VALUE / 10) {
        throw in.error(place, "the year is too large");
      }
      scaled *= 10;
    }
    return scaled;
  }

  private EdtfYear significant(boolean negative, long year) {
    if (!in.accept('S')) {
      return found(negative, year, year);
    }
    int place = in.at();
    int digits = positive("the count of significant digits");
    int length = Long.toString(year).length();
    if (digits > length) {
      throw in.error(place, "the year has only " + length + " digits");
    }
    long step = 1;
    for (int i = digits; i < length; i++) {
      step *= 10;
    }
    long low = year / step * step;
    return found(negative, low, low + (step - 1));
  }

  private int positive(String what) {
    int place = in.at();
    String digits = in.digits(3, false);
    if (digits.isEmpty() || digits.charAt(0) == '0') {
      throw in.error(place, what + " is a whole number from 1 up");
    }
    return Integer.parseInt(digits);
  }

  private EdtfYear found(boolean negative, long low, long high) {
    return new EdtfYear(
        in.since(from), negative ? -high : low, negative ? -low : high, Qualifier.NONE);
  }
}
