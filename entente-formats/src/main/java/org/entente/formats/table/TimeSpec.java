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

  /// From one date to another. An end that a row does not give is unknown; one of `open` means that
  /// it had not come when the table was made.
  record Lasting(TimeSpec start, TimeSpec end, Set<String> open) implements TimeSpec {
    @Override
    public Optional<Edtf> of(Row row) throws NotUnderstoodException {
      Optional<Edtf> from = start.of(row);
      Optional<Edtf> to = end.of(row);
      if (from.isEmpty() && to.isEmpty()) {
        return Optional.empty();
      }
      String last = to.map(Edtf::text).map(date -> open.contains(date) ? ".." : date).orElse("");
      return Optional.of(interval(from.map(Edtf::text).orElse(""), last));
    }
  }

  /// From a date on; the end had not come when the table was made.
  record Since(TimeSpec start) implements TimeSpec {
    @Override
    public Optional<Edtf> of(Row row) throws NotUnderstoodException {
      Optional<Edtf> from = start.of(row);
      return from.isEmpty() ? Optional.empty() : Optional.of(interval(from.get().text(), ".."));
    }
  }

  /// To a date, from one that the table does not tell.
  record Until(TimeSpec end) implements TimeSpec {
    @Override
    public Optional<Edtf> of(Row row) throws NotUnderstoodException {
      Optional<Edtf> to = end.of(row);
      return to.isEmpty() ? Optional.empty() : Optional.of(interval("", to.get().text()));
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
