package org.entente.time;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes EDTF strings of every kind by chance.
final class EdtfSamples {

  private final Random random;

  EdtfSamples(Random random) {
    this.random = random;
  }

  String any() {
    return switch (random.nextInt(6)) {
      case 0 -> interval();
      case 1 -> set();
      case 2 -> day("1") + "T" + time();
      default -> date("1");
    };
  }

  /// A date between 1890 and 1999 with some digits not told.
  String masked() {
    String year = "19" + pick("XX", "X" + digit(), digit() + "X", digit() + digit());
    String month = pick("XX", "0X", "1X", "X" + digit(), "02", "12", "09");
    String day = pick("XX", "0X", "1X", "2X", "3X", "X" + digit(), "29", "31");
    return year + pick("", "-" + month, "-" + month + "-" + day);
  }

  private String interval() {
    return switch (random.nextInt(5)) {
      case 0 -> date("1") + pick("/", "/..");
      case 1 -> pick("/", "../") + date("1");
      default -> date("1") + "/" + date("2");
    };
  }

  private String set() {
    String members =
        Stream.generate(this::member).limit(random.nextInt(4)).collect(Collectors.joining());
    String all = pick("", ".." + date("0") + ",") + members + date("1") + pick("", "..");
    return random.nextBoolean() ? "[" + all + "]" : "{" + all + "}";
  }

  private String member() {
    String mark = pick("", "?", "~");
    return random.nextBoolean()
        ? date("1") + ","
        : "1" + number(0, 999, 3) + mark + "..2" + number(0, 999, 3) + ",";
  }

  /// A date of that thousand of years.
  private String date(String thousand) {
    return switch (random.nextInt(8)) {
      case 0 -> marked(thousand + pick("XXX", digit() + "XX", number(0, 99, 2) + "X"));
      case 1 -> far(thousand);
      case 2 -> marked(year(thousand)) + "-" + marked(number(21, 41, 2));
      case 3 -> marked(year(thousand)) + "-" + marked(pick("XX", "1X", "0X", number(1, 12, 2)));
      case 4 -> marked(year(thousand)) + "-" + marked(number(1, 12, 2)) + "-" + marked("XX");
      case 5 -> year(thousand) + (thousand.equals("0") ? "" : pick("S1", "S2", "S4"));
      default -> marked(year(thousand)) + pick("", "-" + marked("XX") + "-" + marked("2X"));
    };
  }

  /// A year that does not come into the way of an interval's order.
  private String far(String thousand) {
    return switch (thousand) {
      case "0" -> "Y-" + number(1, 9, 1) + number(0, 99999, 5) + pick("", "E3", "E7", "S2", "E2S3");
      case "2" -> "Y" + number(1, 9, 1) + number(0, 99999, 5) + pick("", "E3", "E7", "S2", "E2S3");
      default -> thousand + number(0, 99, 2);
    };
  }

  private String day(String thousand) {
    return year(thousand) + "-" + number(1, 12, 2) + "-" + number(1, 28, 2);
  }

  private String time() {
    String clock = number(0, 23, 2) + ":" + number(0, 59, 2) + ":" + number(0, 59, 2);
    return clock + pick("", "Z", "-04", "+04:30", ".5Z");
  }

  private String year(String thousand) {
    return thousand + number(0, 999, 3);
  }

  private String marked(String part) {
    return pick("", "", "", "?", "~", "%") + part + pick("", "", "", "?", "~", "%");
  }

  private String digit() {
    return number(0, 9, 1);
  }

  private String number(int low, int high, int width) {
    String digits = Integer.toString(low + random.nextInt(high - low + 1));
    return "0".repeat(width - digits.length()) + digits;
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
