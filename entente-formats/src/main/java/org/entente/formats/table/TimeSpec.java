package org.entente.formats.table;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// Where the date of a claim comes from.
sealed interface TimeSpec {

  /// The date for a row; empty where it has none.
  ///
  /// @throws NotUnderstoodException if what stands there is no date
  Optional<Edtf> of(Row row) throws NotUnderstoodException;

  /// What a claim says of its date: without the day on which the table begins or ends, where that
  /// is none of the fact.
  ///
  /// @param read the date that was read, or the part of it for which a name holds
  default Edtf told(Edtf read) {
    return read;
  }

  /// The words of the date, where they stand in one cell.
  default Optional<String> words(Row row) {
    return Optional.empty();
  }

  /// A date in one column.
  record InColumn(String column, DateReading reading) implements TimeSpec {
    @Override
    public Optional<Edtf> of(Row row) throws NotUnderstoodException {
      Optional<String> cell = row.cell(column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(reading.read(cell.get(), column));
    }

    @Override
    public Optional<String> words(Row row) {
      return row.cell(column);
    }
  }

  /// A year, a month and a day in columns of their own; without a day it is the month, without a
  /// month the year.
  record InParts(String year, @Nullable String month, @Nullable String day) implements TimeSpec {

    private static final int LONGEST = 4;

    @Override
    public Optional<Edtf> of(Row row) throws NotUnderstoodException {
      Optional<String> y = row.cell(year);
      if (y.isEmpty()) {
        return Optional.empty();
      }
      StringBuilder date = new StringBuilder(number(y.get(), year, LONGEST));
      Optional<String> m = month == null ? Optional.empty() : row.cell(month);
      if (m.isPresent() && month != null) {
        date.append('-').append(number(m.get(), month, 2));
        Optional<String> d = day == null ? Optional.empty() : row.cell(day);
        if (d.isPresent() && day != null) {
          date.append('-').append(number(d.get(), day, 2));
        }
      }
      return Optional.of(DateReading.EDTF.read(date.toString(), year));
    }

    private static String number(String cell, String column, int digits)
        throws NotUnderstoodException {
      if (!cell.matches("[0-9]{1," + digits + "}")) {
        throw new NotUnderstoodException(
            "‘%s’ in the column %s is no part of a date.".formatted(cell, column),
            "List it as missing if it means that nothing is known.");
      }
      return String.format(Locale.ROOT, "%0" + digits + "d", Integer.parseInt(cell));
    }
  }

  /// From one date to another. A start or an end that a row does not give is unknown, as is a start
  /// of `older`; an end of `open` had not come when the table was made. Names are read by the days
  /// in the row all the same: the table tells of these, and of no later ones.
  record Lasting(TimeSpec start, TimeSpec end, Set<String> open, Set<String> older)
      implements TimeSpec {
    @Override
    public Optional<Edtf> of(Row row) throws NotUnderstoodException {
      Optional<Edtf> from = start.of(row);
      Optional<Edtf> to = end.of(row);
      if (from.isEmpty() && to.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(interval(from.map(Edtf::text).orElse(""), to.map(Edtf::text).orElse("")));
    }

    @Override
    public Edtf told(Edtf read) {
      return without(read, older, open);
    }
  }

  /// From a date on; the end had not come when the table was made. Names are read up to the `last`
  /// day of the table, if that is told.
  record Since(TimeSpec start, Set<String> last) implements TimeSpec {
    @Override
    public Optional<Edtf> of(Row row) throws NotUnderstoodException {
      Optional<Edtf> from = start.of(row);
      if (from.isEmpty()) {
        return Optional.empty();
      }
      // A later edition of the table goes on for longer than the mapping knows.
      String end =
          last.stream()
              .filter(day -> !Edtf.parse(day).bounds().certainlyBefore(from.get().bounds()))
              .findFirst()
              .orElse("..");
      return Optional.of(interval(from.get().text(), end));
    }

    @Override
    public Edtf told(Edtf read) {
      return without(read, Set.of(), last);
    }
  }

  /// To a date, from one that the table does not tell; an end of `open` had not come.
  record Until(TimeSpec end, Set<String> open) implements TimeSpec {
    @Override
    public Optional<Edtf> of(Row row) throws NotUnderstoodException {
      Optional<Edtf> to = end.of(row);
      return to.isEmpty() ? Optional.empty() : Optional.of(interval("", to.get().text()));
    }

    @Override
    public Edtf told(Edtf read) {
      return without(read, Set.of(), open);
    }
  }

  /// On one day between two dates; where one is told more finely than the other, as finely as both.
  record Within(TimeSpec earliest, TimeSpec latest) implements TimeSpec {
    @Override
    public Optional<Edtf> of(Row row) throws NotUnderstoodException {
      Optional<Edtf> from = earliest.of(row);
      Optional<Edtf> to = latest.of(row);
      if (from.isEmpty() && to.isEmpty()) {
        return Optional.empty();
      }
      String first = from.map(Edtf::text).orElse("");
      String last = to.map(Edtf::text).orElse("");
      if (!first.isEmpty() && !last.isEmpty()) {
        interval(first, last);
        int both = Math.min(first.length(), last.length());
        first = first.substring(0, both);
        last = last.substring(0, both);
      }
      String set = first.equals(last) ? first : "[" + first + ".." + last + "]";
      return Optional.of(DateReading.EDTF.read(set, "start and end"));
    }
  }

  /// An interval whose start is unknown if it is one of `older`, and whose end is open if it is one
  /// of `open`.
  private static Edtf without(Edtf interval, Set<String> older, Set<String> open) {
    String text = interval.text();
    int slash = text.indexOf('/');
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    return Edtf.parse((older.contains(from) ? "" : from) + "/" + (open.contains(to) ? ".." : to));
  }

  /// @throws NotUnderstoodException if the end comes before the start
  private static Edtf interval(String from, String to) throws NotUnderstoodException {
    try {
      return Edtf.parse(from + "/" + to);
    } catch (IllegalArgumentException e) {
      throw new NotUnderstoodException(
          "%s and %s are no start and end: %s.".formatted(from, to, e.getMessage()),
          "Correct the row.");
    }
  }
}
