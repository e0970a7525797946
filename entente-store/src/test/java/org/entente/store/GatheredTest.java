package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Rows that were gathered are those that were written, whatever was absent and wherever they were
/// added.
class GatheredTest {

  private static final int ROUNDS = 300;

  private static final List<String> TEXTS = List.of("", "note", "nóta", "нота", "\t\n", "note");

  private final SplittableRandom random = new SplittableRandom(1955);

  @Test
  void rowsOfManyDocumentsStayAsTheyWereWritten() throws SQLException {
    for (int round = 0; round < ROUNDS; round++) {
      Gathered all = new Gathered(random.nextInt(40));
      Told straight = new Told();
      for (int document = random.nextInt(5); document >= 0; document--) {
        long seed = random.nextLong();
        int rows = random.nextInt(60);
        Gathered gathered = new Gathered(random.nextBoolean() ? rows : 1);
        write(new SplittableRandom(seed), rows, gathered);
        write(new SplittableRandom(seed), rows, straight);
        all.addAll(gathered, given(0));
      }
      Told again = new Told();
      again.addAll(all, given(0));
      assertThat(again.rows).isEqualTo(straight.rows);
    }
  }

  private static void write(SplittableRandom random, int rows, Row to) throws SQLException {
    boolean noText = random.nextInt(4) == 0;
    for (int i = 0; i < rows; i++) {
      to.text(noText || random.nextInt(3) == 0 ? null : TEXTS.get(random.nextInt(TEXTS.size())));
      to.integer(random.nextInt());
      if (random.nextBoolean()) {
        to.whole(random.nextLong());
      } else {
        to.none();
      }
      to.real(random.nextDouble() - 0.5).flag(random.nextBoolean());
      to.day(random.nextInt(3) == 0 ? Row.NO_DAY : random.nextInt(-900_000, 900_000));
      to.end();
    }
  }

  @Test
  void numbersThatWereNotKnownAreGivenWhenRowsAreAdded() throws SQLException {
    Gathered one = new Gathered(1);
    one.turn().text("a");
    one.entity(1);
    one.key(1);
    one.end();
    one.turn().text("b");
    one.none();
    one.key(Entities.NONE);
    one.end();

    Gathered all = new Gathered(1);
    all.addAll(one, given(7));
    all.addAll(one, given(8));
    Told told = new Told();
    told.addAll(all, given(0));

    assertThat(told.rows)
        .containsExactly(
            "integer 7, text a, integer 31, integer 21",
            "integer 7, text b, none, integer -1",
            "integer 8, text a, integer 31, integer 21",
            "integer 8, text b, none, integer -1");
    Told straight = new Told();
    straight.addAll(one, given(7));
    assertThat(straight.rows).isEqualTo(told.rows.subList(0, 2));
  }

  private static Given given(int turn) {
    return new Given(turn, new int[] {30, 31}, new int[] {20, 21});
  }

  /// Tells what was written.
  private static final class Told implements Row {

    private final List<String> rows = new ArrayList<>();
    private final List<String> row = new ArrayList<>();

    private Row tell(String value) {
      row.add(value);
      return this;
    }

    @Override
    public Row utf8(byte[] value) {
      return tell("text " + new String(value, StandardCharsets.UTF_8));
    }

    @Override
    public Row integer(int value) {
      return tell("integer " + value);
    }

    @Override
    public Row whole(long value) {
      return tell("whole " + value);
    }

    @Override
    public Row real(double value) {
      return tell("real " + value);
    }

    @Override
    public Row flag(boolean value) {
      return tell("flag " + value);
    }

    @Override
    public Row day(int value) {
      return tell(value == NO_DAY ? "none" : "day " + value);
    }

    @Override
    public Row none() {
      return tell("none");
    }

    @Override
    public void end() {
      rows.add(String.join(", ", row));
      row.clear();
    }

    @Override
    public void close() {}
  }
}
