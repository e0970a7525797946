package org.entente.eval.standing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.app.Extraction;
import org.entente.asof.AsOfIndex;
import org.entente.asof.Row;
import org.entente.asof.Rows;
import org.entente.authority.Actor;
import org.entente.authority.Authority;
import org.entente.authority.NameUse;
import org.entente.authority.Reading;
import org.entente.problem.ProblemException;
import org.entente.query.Names;
import org.entente.query.standing.Relations;
import org.entente.query.standing.Standings;
import org.entente.reading.Reader;
import org.entente.remark.Judged;

/// Asks of random days whether the relations of the United States and every country of a guide were
/// in force, from the guide's prose alone, and compares with what [Truth] says.
final class StandingMeasure {

  private static final long SEED = 1776;
  private static final int DAYS = 200;
  private static final LocalDate FIRST = LocalDate.of(1776, 7, 4);
  private static final LocalDate LAST = LocalDate.of(2020, 12, 31);
  private static final Pattern TITLE =
      Pattern.compile("= United States–(?:The )?(.+?) recognition and diplomatic relations =");

  private final Authority authority = Authority.bundled();
  private final List<Label> labels;
  private final Chiefs chiefs;
  private final PrintStream out;
  private final boolean loud;

  private StandingMeasure(List<Label> labels, Chiefs chiefs, PrintStream out, boolean loud) {
    this.labels = labels;
    this.chiefs = chiefs;
    this.out = out;
    this.loud = loud;
  }

  /// How answers compare with the truth.
  ///
  /// @param yes days on which both say yes
  /// @param no days on which both say no
  /// @param wrong days on which one says yes and the other no
  /// @param unknown days on which only the truth knows
  /// @param differ days left out since the witnesses differ
  /// @param untold days left out since neither witness tells
  record Tally(int yes, int no, int wrong, int unknown, int differ, int untold) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
      return new Tally(
          yes + other.yes,
          no + other.no,
          wrong + other.wrong,
          unknown + other.unknown,
          differ + other.differ,
          untold + other.untold);
    }

    static Tally of(Truth.Told told, Optional<Boolean> answer) {
      Boolean truth = told.inForce();
      if (truth == null) {
        return told.differ() ? new Tally(0, 0, 0, 0, 1, 0) : new Tally(0, 0, 0, 0, 0, 1);
      }
      if (answer.isEmpty()) {
        return new Tally(0, 0, 0, 1, 0, 0);
      }
      if (!answer.get().equals(truth)) {
        return new Tally(0, 0, 1, 0, 0, 0);
      }
      return truth ? new Tally(1, 0, 0, 0, 0, 0) : new Tally(0, 1, 0, 0, 0, 0);
    }

    int answered() {
      return yes + no + wrong;
    }

    double agreement() {
      return (yes + no) / (double) Math.max(1, answered());
    }

    double unknowns() {
      return unknown / (double) Math.max(1, answered() + unknown);
    }
  }

  /// Measures and prints.
  ///
  /// @param args the folder of texts, the guide's labels, the list of chiefs of mission; `--loud`
  ///   for each country that is not all agreed
  public static void main(String[] args) throws IOException, ProblemException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    StandingMeasure measure =
        new StandingMeasure(
            Label.read(Path.of(args[1])), Chiefs.read(Path.of(args[2])), out, args.length > 3);
    Tally all = measure.of(Path.of(args[0]));
    out.printf(
        "agreement %.4f of %d answered (%d yes, %d no), unknown %.4f of %d; left out: %d on which"
            + " the witnesses differ, %d of which neither tells%n",
        all.agreement(),
        all.answered(),
        all.yes(),
        all.no(),
        all.unknowns(),
        all.answered() + all.unknown(),
        all.differ(),
        all.untold());
  }

  private Tally of(Path texts) throws IOException, ProblemException {
    List<Path> files;
    try (Stream<Path> all = Files.list(texts)) {
      files = all.sorted().toList();
    }
    Reader reader = new Reader(authority);
    List<Row> rows = new ArrayList<>();
    for (Path file : files) {
      Extraction read = reader.read(file.getFileName().toString(), Files.readAllBytes(file));
      rows.addAll(Rows.of(read.claims()));
    }
    Standings relations = new Standings(authority, AsOfIndex.of(rows), Judged.NOTHING);
    Tally total = Tally.NONE;
    for (Path file : files) {
      total = total.plus(country(file, relations));
    }
    return total;
  }

  private Tally country(Path file, Standings relations) throws IOException, ProblemException {
    String country = file.getFileName().toString().replace(".txt", "");
    String name = name(Files.readAllLines(file).getFirst());
    Truth truth = new Truth(country, labels, chiefs);
    Optional<LocalDate> start = truth.start();
    if (start.isEmpty()) {
      out.println(country + ": no label");
      return Tally.NONE;
    }
    Random random = new Random(SEED + country.hashCode());
    Lifetime life = lifetime(name, relations.side(name, start.get()).line());
    LocalDate from = life.from;
    LocalDate to = life.to;
    Tally tally = Tally.NONE;
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = from.plusDays(random.nextLong(to.toEpochDay() - from.toEpochDay() + 1));
      Truth.Told told = truth.on(day);
      Relations answer = relations.relations("United States", name, day).what();
      Tally one = Tally.of(told, answer.state().inForce());
      if (loud && one.wrong() + one.unknown() > 0) {
        out.printf(
            "  %s %s truth %s, answer %s %s%n",
            country, day, told.inForce(), answer.state(), answer.ground());
      }
      tally = tally.plus(one);
    }
    if (loud) {
      out.printf("%s (%s, %s to %s): %s%n", country, name, from, to, tally);
    }
    return tally;
  }

  private String name(String title) {
    Matcher matcher = TITLE.matcher(title);
    String told = matcher.find() ? matcher.group(1) : title;
    String plain = told.replaceAll(" \\(.*", "");
    return Names.readings(plain, authority).isEmpty() && told.contains("/")
        ? told.substring(told.indexOf('/') + 1)
        : plain;
  }

  private record Lifetime(LocalDate from, LocalDate to) {}

  /// The days of a state: from when the first of its line came to be until the last that bears the
  /// name ended.
  private Lifetime lifetime(String name, List<Actor> line) {
    Integer since = line.isEmpty() ? null : line.getFirst().since();
    Integer until = null;
    boolean lives = false;
    for (Reading reading : Names.readings(name, authority)) {
      Integer last = reading.actor().until();
      if (line.contains(reading.actor()) && reading.use() == NameUse.NAME) {
        until = last == null || (until != null && until > last) ? until : last;
        lives |= last == null;
      }
    }
    LocalDate first = since == null ? FIRST : LocalDate.of(since, 1, 1);
    return new Lifetime(
        first.isBefore(FIRST) ? FIRST : first,
        lives || until == null ? LAST : LocalDate.of(until, 12, 31));
  }
}
