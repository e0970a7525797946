package org.entente.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.postgresql.copy.CopyManager;

/// Rows through PostgreSQL's `COPY`, in its text form. A connection copies into one table at a
/// time, so that rows wait here until the table is closed or there are many.
final class PostgresRow implements Row {

  private static final int MANY = 1 << 24;
  private static final byte[] NONE = {'\\', 'N'};

  private final CopyManager copy;
  private final String table;
  private final ByteArrayOutputStream rows = new ByteArrayOutputStream(1 << 16);
  private boolean begun;

  PostgresRow(CopyManager copy, String table) {
    this.copy = copy;
    this.table = table;
  }

  private void separate() {
    if (begun) {
      rows.write('\t');
    }
    begun = true;
  }

  @Override
  public Row utf8(byte[] value) throws SQLException {
    separate();
    for (byte b : value) {
      switch (b) {
        case '\\' -> escaped('\\');
        case '\n' -> escaped('n');
        case '\r' -> escaped('r');
        case '\t' -> escaped('t');
        case 0 -> throw new SQLException("PostgreSQL keeps no text with the character U+0000");
        default -> rows.write(b);
      }
    }
    return this;
  }

  private void escaped(char letter) {
    rows.write('\\');
    rows.write(letter);
  }

  private Row plain(String value) {
    separate();
    rows.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
    return this;
  }

  @Override
  public Row integer(int value) {
    return plain(Integer.toString(value));
  }

  @Override
  public Row whole(long value) {
    return plain(Long.toString(value));
  }

  @Override
  public Row real(double value) {
    return plain(Double.toString(value));
  }

  @Override
  public Row flag(boolean value) {
    return plain(value ? "t" : "f");
  }

  @Override
  public Row day(int value) {
    return value == NO_DAY ? none() : plain(written(LocalDate.ofEpochDay(value)));
  }

  /// The years before the first have names in PostgreSQL, not numbers.
  private static String written(LocalDate day) {
    int year = day.getYear();
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d%s",
        year > 0 ? year : 1 - year,
        day.getMonthValue(),
        day.getDayOfMonth(),
        year > 0 ? "" : " BC");
  }

  @Override
  public Row none() {
    separate();
    rows.writeBytes(NONE);
    return this;
  }

  @Override
  public void end() throws SQLException {
    rows.write('\n');
    begun = false;
    if (rows.size() > MANY) {
      flush();
    }
  }

  private void flush() throws SQLException {
    try {
      copy.copyIn("COPY " + table + " FROM STDIN", new ByteArrayInputStream(rows.toByteArray()));
    } catch (IOException e) {
      throw new SQLException("bytes in memory cannot be read", e);
    }
    rows.reset();
  }

  @Override
  public void close() throws SQLException {
    if (rows.size() > 0) {
      flush();
    }
  }
}
