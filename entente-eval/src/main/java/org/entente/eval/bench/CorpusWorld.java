package org.entente.eval.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What happened, in a world made up by chance: states, persons and instruments with the days of
/// their lives.
final class CorpusWorld {

  static final int FIRST_YEAR = 1816;
  static final int LAST_YEAR = 2026;

  private static final int STATES = 400;
  private static final int PERSONS = 4_000;
  private static final int INSTRUMENTS = 6_000;
  private static final int YEAR = 365;

  final List<Life> states = new ArrayList<>();
  final List<Life> persons = new ArrayList<>();
  final List<Pact> instruments = new ArrayList<>();

  private final double[] zipf = new double[STATES];

  /// @param from the day on which it came to be
  /// @param to the last day; the last of the world where it lives on
  record Life(String name, long from, long to, boolean isOver) {

    boolean isAlive(long day) {
      return from <= day && day <= to;
    }
  }

  /// The days of an instrument, by stage.
  record Pact(String name, long negotiated, long signed, long inForce, long ended) {

    long day(Stage stage) {
      return switch (stage) {
        case NEGOTIATED -> negotiated;
        case SIGNED -> signed;
        case IN_FORCE -> inForce;
        case ENDED -> ended;
      };
    }
  }

  /// What an instrument goes through, in this order.
  enum Stage {
    NEGOTIATED,
    SIGNED,
    IN_FORCE,
    ENDED
  }

  CorpusWorld(Random random) {
    long end = day(LAST_YEAR, 1);
    for (int i = 0; i < STATES; i++) {
      boolean isOld = i < STATES / 4;
      long from = day(1600, 1) + random.nextInt((isOld ? 200 : 390) * YEAR);
      boolean isOver = random.nextInt(4) == 0;
      long to = isOver ? Math.max(from, day(1800, 1)) + random.nextInt(150 * YEAR) : end;
      states.add(new Life("state " + i, from, Math.min(to, end), isOver && to < end));
      zipf[i] = (i == 0 ? 0 : zipf[i - 1]) + 1.0 / (i + 1);
    }
    for (int i = 0; i < PERSONS; i++) {
      long from = day(1760, 1) + random.nextInt(210 * YEAR);
      long to = from + 45L * YEAR + random.nextInt(50 * YEAR);
      persons.add(new Life("person " + i, from, Math.min(to, end), to < end));
    }
    for (int i = 0; i < INSTRUMENTS; i++) {
      long signed = day(FIRST_YEAR, 1) + random.nextInt((LAST_YEAR - FIRST_YEAR - 1) * YEAR);
      long inForce = signed + random.nextInt(2 * YEAR);
      long ended = inForce + YEAR + random.nextInt(60 * YEAR);
      instruments.add(
          new Pact("instrument " + i, signed - random.nextInt(YEAR), signed, inForce, ended));
    }
  }

  static long day(int year, int dayOfYear) {
    return LocalDate.ofYearDay(year, dayOfYear).toEpochDay();
  }

  /// A state that lived on a day; few are spoken of often, most seldom (G. Zipf).
  Life state(Random random, long day) {
    for (int tries = 0; tries < 1000; tries++) {
      double at = random.nextDouble() * zipf[STATES - 1];
      int i = 0;
      while (zipf[i] < at) {
        i++;
      }
      if (states.get(i).isAlive(day)) {
        return states.get(i);
      }
    }
    throw new IllegalStateException("nobody lives on day " + day + "; make the world larger");
  }

  /// A grown person who lived on a day.
  Life person(Random random, long day) {
    while (true) {
      Life person = persons.get(random.nextInt(PERSONS));
      if (person.isAlive(day - 25L * YEAR) && person.isAlive(day)) {
        return person;
      }
    }
  }

  /// An instrument signed about a day, the better known ones more often.
  Pact instrument(Random random) {
    double known = random.nextDouble();
    return instruments.get((int) (known * known * INSTRUMENTS));
  }
}
