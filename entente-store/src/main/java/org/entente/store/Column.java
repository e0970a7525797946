package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The values of one column of gathered rows. A column of nothing takes no room.
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

  private final int firstRoom;
  private Kind kind = Kind.UNKNOWN;
  private byte[] @Nullable [] texts = new byte[0][];
  private @Nullable String text;
  private byte[] bytes = new byte[0];
  private long[] numbers = new long[0];
  private boolean[] present = new boolean[0];

  /// @param firstRoom how many rows are expected at first
  Column(int firstRoom) {
    this.firstRoom = firstRoom;
  }

  Kind kind() {
    return kind;
  }

  /// A text. Texts that come again, as those of few words do, share their bytes.
  void text(int row, String value) {
    if (!value.equals(text)) {
      text = value;
      bytes = value.getBytes(StandardCharsets.UTF_8);
    }
    utf8(row, bytes);
  }

  /// A text in UTF-8.
  void utf8(int row, byte[] value) {
    roomForTexts(row + 1);
    texts[row] = value;
  }

  /// Any value but a text, as a number: a flag is 1 or 0, a real number is its bits.
  void number(int row, Kind as, long value) {
    roomForNumbers(as, row + 1);
    numbers[row] = value;
    present[row] = true;
  }

  private void roomForTexts(int rows) {
    kind = Kind.TEXT;
    if (rows > texts.length) {
      texts = Arrays.copyOf(texts, room(rows));
    }
  }

  private void roomForNumbers(Kind as, int rows) {
    kind = as;
    if (rows > numbers.length) {
      numbers = Arrays.copyOf(numbers, room(rows));
      present = Arrays.copyOf(present, numbers.length);
    }
  }

  private int room(int rows) {
    return rows <= firstRoom ? firstRoom : rows * 2;
  }

  /// Whether a row has a value that is not a text.
  boolean hasNumber(int row) {
    return row < present.length && present[row];
  }

  long number(int row) {
    return numbers[row];
  }

  /// The texts of some rows in UTF-8; null where there is none.
  byte[] @Nullable [] texts(int from, int to) {
    return from < texts.length ? Arrays.copyOfRange(texts, from, to) : new byte[to - from][];
  }

  /// Adds the first rows of another column.
  void addAll(int at, Column more, int rows, Given given) {
    switch (more.kind) {
      case UNKNOWN -> {}
      case TEXT -> {
        roomForTexts(at + rows);
        System.arraycopy(more.texts, 0, texts, at, Math.min(rows, more.texts.length));
      }
      case TURN, ENTITY, KEY -> {
        for (int row = 0; row < rows; row++) {
          if (more.hasNumber(row)) {
            number(at + row, Kind.INTEGER, given.number(more.kind, more.numbers[row]));
          }
        }
      }
      default -> {
        roomForNumbers(more.kind, at + rows);
        int known = Math.min(rows, more.numbers.length);
        System.arraycopy(more.numbers, 0, numbers, at, known);
        System.arraycopy(more.present, 0, present, at, known);
      }
    }
  }

  /// Writes the value of a row as the next one there.
  void write(int row, Row to, Given given) throws SQLException {
    byte[] utf8 = row < texts.length ? texts[row] : null;
    if (utf8 != null) {
      to.utf8(utf8);
    } else if (hasNumber(row)) {
      write(numbers[row], to, given);
    } else {
      to.none();
    }
  }

  private void write(long value, Row to, Given given) throws SQLException {
    switch (kind) {
      case INTEGER -> to.integer(Math.toIntExact(value));
      case WHOLE -> to.whole(value);
      case REAL -> to.real(Double.longBitsToDouble(value));
      case FLAG -> to.flag(value != 0);
      case DAY -> to.day(Math.toIntExact(value));
      case TURN, ENTITY, KEY -> to.integer(given.number(kind, value));
      case UNKNOWN, TEXT -> throw new IllegalStateException("not a number: " + kind);
    }
  }

  /// Takes the first rows away; their room stays.
  void clear(int rows) {
    Arrays.fill(texts, 0, Math.min(rows, texts.length), null);
    Arrays.fill(present, 0, Math.min(rows, present.length), false);
  }
}
