package org.entente.time.expression;

/// Writes dates as TIMEX3 values.
///
/// Source: TimeML Annotation Guidelines 1.2.1, section 2.2.3, and TIDES 2005 for seasons, halves
/// and the time before Christ.
final class Timex {

  private Timex() {}

  /// `1955-06-02`, `1955-SU`, `195`, `BC0490`, `XXXX-04`.
  static String value(PartialDate written) {
    PartialDate date = written.style().modern(written);
    if (date.scale() > 1) {
      return longer(date);
    }
    String year = date.hasYear() ? year(date.year()) : "XXXX";
    if (date.month() > 0) {
      String month = year + "-" + two(date.month());
      if (date.day() == 0) {
        return date.clock().isEmpty() ? month : month + "-XX" + date.clock();
      }
      return month + "-" + two(date.day()) + date.clock();
    }
    if (date.day() > 0) {
      return year + "-XX-" + two(date.day()) + date.clock();
    }
    if (date.weekday() > 0) {
      return year + "-WXX-" + date.weekday() + date.clock();
    }
    if (!date.clock().isEmpty()) {
      return year + "-XX-XX" + date.clock();
    }
    return year + part(date);
  }

  private static String part(PartialDate date) {
    return switch (date.code()) {
      case 0 ->
          switch (date.part()) {
            case FIRST_HALF -> "-H1";
            case SECOND_HALF -> "-H2";
            default -> "";
          };
      default -> season(date.code());
    };
  }

  /// The letters of a season or a quarter of the year, behind a hyphen.
  ///
  /// @param code as EDTF numbers it, 21 to 36
  static String season(int code) {
    return switch (code) {
      case 21 -> "-SP";
      case 22 -> "-SU";
      case 23 -> "-FA";
      case 24 -> "-WI";
      default -> "-Q" + (code - 32);
    };
  }

  /// A decade by the three, a century by the two digits that its years share.
  private static String longer(PartialDate date) {
    if (date.year() < 0) {
      String last = four(1 - date.year() - (date.scale() - 1) - (date.scale() == 100 ? 1 : 0));
      return "BC" + last.substring(0, date.scale() == 10 ? 3 : 2);
    }
    return four(date.year()).substring(0, date.scale() == 10 ? 3 : 2);
  }

  private static String year(int year) {
    return year > 0 ? four(year) : "BC" + four(1 - year);
  }

  private static String four(int n) {
    String digits = Integer.toString(n);
    return "0000".substring(Math.min(4, digits.length())) + digits;
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : Integer.toString(n);
  }
}
