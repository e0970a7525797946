package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of one table, kept with the values of each column together.
///
/// The rows of a document are gathered before anybody knows the numbers of its turn and of those
/// whom it names; [Given] has these when the rows are added to others.
class Gathered implements Row {

  private final int expected;
  private final List<Column> columns = new ArrayList<>();
  private int column;
  private int rows;
  private long bytes;

  /// @param expected how many rows are expected at first
  Gathered(int expected) {
    this.expected = expected;
  }

  private Column next() {
    if (column == columns.size()) {
      columns.add(new Column(expected));
    }
    return columns.get(column++);
  }

  private Row number(Column.Kind kind, long value) {
    next().number(rows, kind, value);
    return this;
  }

  @Override
  public Row text(@Nullable String value) {
    if (value == null) {
      return none();
    }
    bytes += value.length();
    next().text(rows, value);
    return this;
  }

  @Override
  public Row utf8(byte[] value) {
    bytes += value.length;
    next().utf8(rows, value);
    return this;
  }

  @Override
  public Row integer(int value) {
    return number(Column.Kind.INTEGER, value);
  }

  @Override
  public Row whole(long value) {
    return number(Column.Kind.WHOLE, value);
  }

  @Override
  public Row real(double value) {
    return number(Column.Kind.REAL, Double.doubleToRawLongBits(value));
  }

  @Override
  public Row flag(boolean value) {
    return number(Column.Kind.FLAG, value ? 1 : 0);
  }

  @Override
  public Row day(int value) {
    return value == NO_DAY ? none() : number(Column.Kind.DAY, value);
  }

  @Override
  public Row none() {
    next();
    return this;
  }

  /// The next value is the number of the turn.
  Row turn() {
    return number(Column.Kind.TURN, 0);
  }

  /// The next value is the number of an entity, here its place in its document.
  Row entity(int place) {
    return number(Column.Kind.ENTITY, place);
  }

  /// The next value is the number of the first entity on record that has the key of one.
  Row key(int place) {
    return number(Column.Kind.KEY, place);
  }

  @Override
  public void end() throws SQLException {
    column = 0;
    rows++;
  }

  @Override
  public void addAll(Gathered more, Given given) throws SQLException {
    for (Column added : more.columns) {
      next().addAll(rows, added, more.rows, given);
    }
    column = 0;
    rows += more.rows;
    bytes += more.bytes;
  }

  /// How many rows there are.
  final int rows() {
    return rows;
  }

  /// How much text they have, about: letters count as one, or as their bytes.
  final long bytes() {
    return bytes;
  }

  final List<Column> columns() {
    return columns;
  }

  /// Takes all rows away.
  final void clear() {
    columns.forEach(all -> all.clear(rows));
    rows = 0;
    bytes = 0;
  }

  @Override
  public void close() throws SQLException {}
}
