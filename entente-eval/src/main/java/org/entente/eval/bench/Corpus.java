package org.entente.eval.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.entente.chronology.Constraint;
import org.entente.eval.bench.CorpusWorld.Life;
import org.entente.eval.bench.CorpusWorld.Pact;
import org.entente.eval.bench.CorpusWorld.Stage;

/// The constraints of a corpus made up by chance, document by document: events, instruments, terms
/// of office, order words; dates as coarse as sources give them, a few of them wrong.
final class Corpus {

  private static final int CLAIMS = 50;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1_000;
  private static final List<Stage> STAGES = List.of(Stage.values());

  private final Random random;
  private final CorpusWorld world;
  private int documents;
  private int claims;

  Corpus(long seed) {
    random = new Random(seed);
    world = new CorpusWorld(random);
  }

  /// How many claims all documents so far have.
  int claims() {
    return claims;
  }

  /// A work of reference: when states and persons came and went.
  List<Constraint<String, String>> reference() {
    List<Constraint<String, String>> all = new ArrayList<>();
    for (Life life : world.states) {
      life(all, life);
    }
    for (Life life : world.persons) {
      if (random.nextInt(3) > 0) {
        life(all, life);
      }
    }
    return all;
  }

  private void life(List<Constraint<String, String>> all, Life life) {
    String claim = claim("reference");
    Said said = said(life.from());
    all.add(Constraint.notBefore(from(life), said.first(), claim));
    all.add(Constraint.notAfter(from(life), said.last(), claim));
    if (life.isOver()) {
      String end = claim("reference");
      Said ended = said(life.to());
      all.add(Constraint.notBefore(to(life), ended.first(), end));
      all.add(Constraint.notAfter(to(life), ended.last(), end));
    }
  }

  /// The next document.
  List<Constraint<String, String>> document() {
    String name = "document " + documents++;
    List<Constraint<String, String>> all = new ArrayList<>();
    List<Told> told = new ArrayList<>();
    long middle = anyDay();
    for (int i = 0; i < CLAIMS; i++) {
      long day = clamp(middle + (long) (random.nextGaussian() * 3 * 365));
      int kind = random.nextInt(HUNDRED);
      if (kind < 62) {
        told.add(event(all, claim(name), day, kind < 42));
      } else if (kind < 88) {
        told.add(instrument(all, claim(name)));
      } else {
        told.add(office(all, claim(name), day));
      }
    }
    orders(all, told, name);
    return all;
  }

  /// A moment as a document tells it, with the day on which it truly was.
  private record Told(String moment, long day) {}

  private Told event(
      List<Constraint<String, String>> all, String claim, long day, boolean isDated) {
    String start = claim + " starts";
    String end = claim + " ends";
    all.add(Constraint.always(start, end));
    if (isDated) {
      Said said = said(day);
      all.add(Constraint.notBefore(start, said.first(), claim));
      all.add(Constraint.notAfter(end, said.last(), claim));
    }
    Life subject = world.state(random, day);
    if (random.nextInt(4) == 0) {
      all.add(Constraint.order(from(subject), start, 0, claim));
    }
    if (subject.isOver()) {
      all.add(Constraint.order(end, to(subject), 0, claim));
    }
    return new Told(start, day);
  }

  private Told instrument(List<Constraint<String, String>> all, String claim) {
    Pact pact = world.instrument(random);
    int stages = STAGES.size();
    Stage stage = random.nextInt(3) > 0 ? Stage.SIGNED : STAGES.get(random.nextInt(stages));
    for (int i = 1; i < stages && random.nextInt(8) == 0; i++) {
      all.add(Constraint.always(moment(pact, STAGES.get(i - 1)), moment(pact, STAGES.get(i))));
    }
    Said said = said(pact.day(stage));
    all.add(Constraint.notBefore(moment(pact, stage), said.first(), claim));
    all.add(Constraint.notAfter(moment(pact, stage), said.last(), claim));
    return new Told(moment(pact, stage), pact.day(stage));
  }

  private Told office(List<Constraint<String, String>> all, String claim, long day) {
    Life holder = world.person(random, day);
    String start = claim + " starts";
    String end = claim + " ends";
    Said said = said(day);
    all.add(Constraint.always(start, end));
    all.add(Constraint.notBefore(start, said.first(), claim));
    all.add(Constraint.notAfter(start, said.last(), claim));
    all.add(Constraint.order(from(holder), start, 0, claim));
    if (holder.isOver()) {
      all.add(Constraint.order(start, to(holder), 0, claim));
    }
    return new Told(start, day);
  }

  /// Order words between facts that the document tells after each other.
  private void orders(List<Constraint<String, String>> all, List<Told> told, String name) {
    List<Told> sorted = new ArrayList<>(told);
    sorted.sort(Comparator.comparingLong(Told::day));
    for (int i = 1; i < sorted.size(); i++) {
      int kind = random.nextInt(THOUSAND);
      Told earlier = sorted.get(i - 1);
      Told later = sorted.get(i);
      if (kind < 240) {
        all.add(Constraint.order(earlier.moment(), later.moment(), 0, name + " orders " + i));
      } else if (kind < 320) {
        all.add(Constraint.order(earlier.moment(), later.moment(), 0, name + " tells " + i).soft());
      } else if (kind < 323) {
        all.add(Constraint.order(later.moment(), earlier.moment(), 0, name + " orders " + i));
      }
    }
  }

  private String claim(String document) {
    return document + " claim " + claims++;
  }

  /// The days that a source gives for a day.
  private record Said(long first, long last) {}

  private Said said(long truth) {
    boolean isWrong = random.nextInt(THOUSAND) < 10;
    long day =
        isWrong ? truth + (random.nextInt(2) * 2 - 1) * (30L + random.nextInt(9_000)) : truth;
    LocalDate date = LocalDate.ofEpochDay(day);
    int precision = random.nextInt(HUNDRED);
    if (precision < 35) {
      return new Said(day, day);
    }
    if (precision < 60) {
      LocalDate first = date.withDayOfMonth(1);
      return new Said(first.toEpochDay(), first.plusMonths(1).toEpochDay() - 1);
    }
    int years = precision < 92 ? 1 : 10;
    LocalDate first = LocalDate.of(date.getYear() - date.getYear() % years, 1, 1);
    return new Said(first.toEpochDay(), first.plusYears(years).toEpochDay() - 1);
  }

  private long anyDay() {
    int year =
        CorpusWorld.FIRST_YEAR + random.nextInt(CorpusWorld.LAST_YEAR - CorpusWorld.FIRST_YEAR);
    return CorpusWorld.day(year, 1 + random.nextInt(365));
  }

  private static long clamp(long day) {
    return Math.clamp(
        day, CorpusWorld.day(CorpusWorld.FIRST_YEAR, 1), CorpusWorld.day(CorpusWorld.LAST_YEAR, 1));
  }

  private static String from(Life life) {
    return life.name() + " begins";
  }

  private static String to(Life life) {
    return life.name() + " ends";
  }

  private static String moment(Pact pact, Stage stage) {
    return pact.name() + " " + stage;
  }
}
