package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The values of one column of gathered rows. A column of nothing takes no room.
///
/// Every value is a number: a flag is 1 or 0, a real number is its bits, and a text is the place of
/// its bytes among those of the column, so that many are copied in one step.
final class Column {

  /// What its values are; nothing tells while all are absent.
  enum Kind {
    UNKNOWN,
    TEXT,
    INTEGER,
    WHOLE,
    REAL,
    FLAG,
    DAY,
    TURN,
    ENTITY,
    KEY
  }

  /// Moves both ends of a text by one byte.
  private static final long BYTE = 1L << Integer.SIZE | 1;

  private static final int FIRST_BYTES = 1 << 10;

  private final int firstRoom;
  private Kind kind = Kind.UNKNOWN;
  private long[] numbers = new long[0];
  private boolean[] present = new boolean[0];
  private byte[] utf8 = new byte[0];
  private int bytes;
  private @Nullable String last;
  private long lastPlace;

  /// @param firstRoom how many rows are expected at first
  Column(int firstRoom) {
    this.firstRoom = firstRoom;
  }

  Kind kind() {
    return kind;
  }

  /// A text. One that comes twice in a row takes no room again.
  void text(int row, String value) {
    if (!value.equals(last)) {
      last = value;
      lastPlace = keep(value.getBytes(StandardCharsets.UTF_8));
    }
    number(row, Kind.TEXT, lastPlace);
  }

  /// A text in UTF-8.
  void utf8(int row, byte[] value) {
    number(row, Kind.TEXT, keep(value));
  }

  private long keep(byte[] value) {
    roomForBytes(value.length);
    System.arraycopy(value, 0, utf8, bytes, value.length);
    long place = (long) bytes << Integer.SIZE | bytes + value.length;
    bytes += value.length;
    return place;
  }

  /// Any value but a text, as a number.
  void number(int row, Kind as, long value) {
    room(as, row + 1);
    numbers[row] = value;
    present[row] = true;
  }

  private void roomForBytes(int more) {
    if (bytes + more > utf8.length) {
      utf8 = Arrays.copyOf(utf8, Math.max(FIRST_BYTES, 2 * (bytes + more)));
    }
  }

  private void room(Kind as, int rows) {
    kind = as;
    if (rows > numbers.length) {
      numbers = Arrays.copyOf(numbers, rows <= firstRoom ? firstRoom : 2 * rows);
      present = Arrays.copyOf(present, numbers.length);
    }
  }

  /// Whether a row has a value.
  boolean has(int row) {
    return row < present.length && present[row];
  }

  long number(int row) {
    return numbers[row];
  }

  /// The texts of some rows in UTF-8; null where there is none.
  byte[] @Nullable [] texts(int from, int to) {
    byte[] @Nullable [] texts = new byte[to - from][];
    for (int row = from; row < to; row++) {
      if (has(row)) {
        boolean again = row > from && has(row - 1) && numbers[row] == numbers[row - 1];
        texts[row - from] = again ? texts[row - from - 1] : text(numbers[row]);
      }
    }
    return texts;
  }

  private byte[] text(long place) {
    return Arrays.copyOfRange(utf8, (int) (place >>> Integer.SIZE), (int) place);
  }

  /// Adds the first rows of another column.
  void addAll(int at, Column more, int rows, Given given) {
    int known = Math.min(rows, more.numbers.length);
    if (known == 0) {
      return;
    }
    switch (more.kind) {
      case TURN, ENTITY, KEY -> {
        room(Kind.INTEGER, at + rows);
        for (int row = 0; row < known; row++) {
          if (more.present[row]) {
            numbers[at + row] = given.number(more.kind, more.numbers[row]);
          }
        }
      }
      case TEXT -> {
        room(Kind.TEXT, at + rows);
        for (int row = 0; row < known; row++) {
          numbers[at + row] = more.numbers[row] + bytes * BYTE;
        }
        roomForBytes(more.bytes);
        System.arraycopy(more.utf8, 0, utf8, bytes, more.bytes);
        bytes += more.bytes;
      }
      default -> {
        room(more.kind, at + rows);
        System.arraycopy(more.numbers, 0, numbers, at, known);
      }
    }
    System.arraycopy(more.present, 0, present, at, known);
  }

  /// Writes the value of a row as the next one there.
  void write(int row, Row to, Given given) throws SQLException {
    if (!has(row)) {
      to.none();
      return;
    }
    long value = numbers[row];
    switch (kind) {
      case TEXT -> to.utf8(text(value));
      case INTEGER -> to.integer(Math.toIntExact(value));
      case WHOLE -> to.whole(value);
      case REAL -> to.real(Double.longBitsToDouble(value));
      case FLAG -> to.flag(value != 0);
      case DAY -> to.day(Math.toIntExact(value));
      case TURN, ENTITY, KEY -> to.integer(given.number(kind, value));
      case UNKNOWN -> throw new IllegalStateException("a value of no kind");
    }
  }

  /// Takes the first rows away; their room stays.
  void clear(int rows) {
    Arrays.fill(present, 0, Math.min(rows, present.length), false);
    bytes = 0;
    last = null;
  }
}
