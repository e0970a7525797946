package org.entente.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A row of known days, and how to list those that an uncertain interval allows: what the clever
/// answers are held against.
///
/// @param start number of its first day
/// @param end number of its last day
record Row(int start, int end) {

  /// Bounds lie within so many days; where there is none, rows reach twice as far.
  static final int LIMIT = 8;

  Allen to(Row other) {
    return Allen.of(start, end, other.start, other.end);
  }

  static List<Row> all(int first, int last) {
    List<Row> all = new ArrayList<>();
    for (int start = first; start <= last; start++) {
      for (int end = start; end <= last; end++) {
        all.add(new Row(start, end));
      }
    }
    return all;
  }

  static List<Row> of(UncertainInterval interval) {
    return all(-LIMIT, 2 * LIMIT).stream()
        .filter(row -> interval.start().allows(day(row.start)))
        .filter(row -> interval.end().allows(day(row.end)))
        .filter(row -> !interval.oneDay() || row.start == row.end)
        .toList();
  }

  static LocalDate day(int number) {
    return LocalDate.of(1955, 6, 2).plusDays(number);
  }

  /// Any interval whose bounds lie within the limit.
  static UncertainInterval random(Random random) {
    while (true) {
      DayRange start = range(random);
      DayRange end = range(random);
      boolean oneDay = random.nextInt(4) == 0;
      if (oneDay ? start.intersects(end) : !end.certainlyBefore(start)) {
        return new UncertainInterval(start, end, kind(random), kind(random), oneDay);
      }
    }
  }

  static DayRange range(Random random) {
    int first = random.nextInt(LIMIT + 1);
    int last = first + random.nextInt(LIMIT + 1 - first);
    return new DayRange(
        random.nextInt(6) == 0 ? null : day(first), random.nextInt(6) == 0 ? null : day(last));
  }

  private static EndKind kind(Random random) {
    List<EndKind> kinds = List.of(EndKind.values());
    return kinds.get(random.nextInt(kinds.size()));
  }
}
