package org.entente.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.entente.asof.AsOf;
import org.entente.asof.AsOfIndex;
import org.entente.asof.AsOfIndexBuilder;
import org.entente.asof.Bounds;
import org.entente.asof.Key;
import org.entente.asof.Row;
import org.entente.asof.Rows;
import org.entente.asof.Sort;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.ledger.Deposit;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.standing.Standings;
import org.entente.remark.Judged;
import org.entente.store.RecordPlace;
import org.entente.store.Upkeep;
import org.entente.testkit.PostgresServer;

/// How fast a large record is filled and asked how two stood on a day: from the index in memory, by
/// SQL in DuckDB, and by SQL in PostgreSQL with a B-tree by whom and when, in the same run.
///
/// A question is asked as often of a pair as the pair has claims. `rows` is what may hold between
/// two on a day, twenty rows with their claims; `standing` is the whole answer with all its parts,
/// some thirty such questions. Claims are made while no clock runs: where the index in memory asks
/// for one that is not there yet, it is made before the question whose time counts.
public final class RecordBenchmark {

  private static final long SEED = 1816;
  private static final int DEFAULT_CLAIMS = 10_000_000;
  private static final int BATCH = 4_000;
  private static final int MOST = 20;
  private static final int QUESTIONS = 1_000;
  private static final int ANSWERS = 200;
  private static final int LEAST_IN_POSTGRES = 5;

  private final int documents;

  private RecordBenchmark(int claims) {
    this.documents = claims / RecordClaims.IN_DOCUMENT;
  }

  /// Measures and prints.
  ///
  /// @param args how many claims, ten million if not given; then how many of them PostgreSQL gets
  public static void main(String[] args) throws IOException, InterruptedException {
    int claims = args.length > 0 ? Integer.parseInt(args[0]) : DEFAULT_CLAIMS;
    int fewer = args.length > 1 ? Integer.parseInt(args[1]) : claims;
    Path folder = Files.createTempDirectory("entente-record");
    try {
      new RecordBenchmark(claims).measure(folder, fewer);
    } catch (ProblemException e) {
      throw new IOException(e);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void measure(Path folder, int fewer)
      throws ProblemException, IOException, InterruptedException {
    say("%,d claims in %,d documents", claims(documents), documents);
    RecordPlace duck = RecordPlace.of(folder.resolve("record").toString());
    double duckLoad = load("DuckDB", duck, documents);
    long start = System.nanoTime();
    Upkeep.compact(duck);
    say("DuckDB      compact %.1f s", seconds(start));
    size("DuckDB", folder, documents);
    AsOf index = index();
    standing(index);
    double[] memory = ask("memory", index);
    double[] byDuck;
    try (LedgerView view = duck.view()) {
      byDuck = ask("DuckDB", view.asOf(LedgerView.NOW));
    }
    say("memory is %.0f times faster than DuckDB (rows, p50)", byDuck[0] / memory[0]);
    if (PostgresServer.isHere()) {
      postgres(Math.max(LEAST_IN_POSTGRES, fewer / RecordClaims.IN_DOCUMENT), duckLoad, byDuck);
    } else {
      say("PostgreSQL  is not installed: not measured");
    }
  }

  private void postgres(int fewer, double duckLoad, double[] byDuck)
      throws ProblemException, IOException, InterruptedException {
    try (PostgresServer server = PostgresServer.start()) {
      RecordPlace place = RecordPlace.of(server.database());
      double load = load("PostgreSQL", place, fewer);
      long start = System.nanoTime();
      Upkeep.compact(place);
      say("PostgreSQL  cluster and analyse %.1f s", seconds(start));
      try (LedgerView view = place.view()) {
        double[] times = ask("PostgreSQL", view.asOf(LedgerView.NOW));
        say("DuckDB loads %.1f times as fast as PostgreSQL", duckLoad / load);
        say(
            "DuckDB's p50 is %.2f, its p99 %.2f of PostgreSQL's",
            byDuck[0] / times[0], byDuck[1] / times[1]);
      }
    }
  }

  private static double load(String name, RecordPlace place, int count) throws ProblemException {
    long nanos = 0;
    Ledger ledger = place.open();
    try {
      for (int from = 0; from < count; from += BATCH) {
        List<Deposit> batch = new ArrayList<>(BATCH);
        for (int i = from; i < Math.min(count, from + BATCH); i++) {
          batch.add(RecordClaims.deposit(i));
        }
        long start = System.nanoTime();
        ledger.append(batch);
        nanos += System.nanoTime() - start;
      }
    } finally {
      long start = System.nanoTime();
      ledger.close();
      nanos += System.nanoTime() - start;
    }
    double rate = claims(count) / (nanos / 1e9);
    say("%-11s load %,.0f claims/s (%,d in %.1f s)", name, rate, claims(count), nanos / 1e9);
    return rate;
  }

  private static long claims(int documents) {
    return (long) documents * RecordClaims.IN_DOCUMENT;
  }

  private static void size(String name, Path folder, int documents) throws IOException {
    long bytes = Files.size(folder.resolve("record").resolve("record.duckdb"));
    say("%-11s %,d MB, %.0f bytes a claim", name, bytes >> 20, (double) bytes / claims(documents));
  }

  private AsOf index() throws ProblemException {
    long start = System.nanoTime();
    AsOfIndexBuilder builder = new AsOfIndexBuilder();
    for (int document = 0; document < documents; document++) {
      for (Row row : Rows.of(RecordClaims.document(document))) {
        builder.add(row.key(), row.sort(), row.bounds(), RecordClaims.number(row.claim()));
      }
    }
    Map<Integer, Claim> made = new HashMap<>();
    AsOfIndex index = builder.build(number -> made.computeIfAbsent(number, RecordClaims::claim));
    say(
        "memory      index of %,d rows made in %.1f s, its claims with it",
        index.size(), seconds(start));
    return index;
  }

  private static double[] ask(String name, AsOf asOf) throws ProblemException {
    SplittableRandom random = new SplittableRandom(SEED);
    time(asOf, QUESTIONS / 5, random);
    double[] rows = time(asOf, QUESTIONS, random);
    say("%-11s rows      p50 %8.3f ms  p99 %8.3f ms", name, rows[0], rows[1]);
    double[] whole = standing(asOf);
    say("%-11s standing  p50 %8.3f ms  p99 %8.3f ms", name, whole[0], whole[1]);
    return rows;
  }

  /// Asks for whole answers, the same at each call.
  private static double[] standing(AsOf asOf) throws ProblemException {
    SplittableRandom random = new SplittableRandom(SEED);
    Standings standings = new Standings(Authority.bundled(), asOf, Judged.NOTHING);
    double[] millis = new double[ANSWERS];
    for (int i = 0; i < ANSWERS; i++) {
      RecordClaims.Pair pair = RecordClaims.pair(random);
      LocalDate day = RecordClaims.day(random);
      long start = System.nanoTime();
      standings.of(pair.one().name(), pair.other().name(), day);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    return percentiles(millis);
  }

  private static double[] time(AsOf asOf, int questions, SplittableRandom random)
      throws ProblemException {
    double[] millis = new double[questions];
    for (int i = 0; i < questions; i++) {
      Key key = RecordClaims.pair(random).key();
      int day = Bounds.day(RecordClaims.day(random));
      Sort sort = i % 2 == 0 ? Sort.RELATIONS : Sort.ACT;
      long start = System.nanoTime();
      asOf.holding(key, sort, day, MOST);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    return percentiles(millis);
  }

  private static double[] percentiles(double[] millis) {
    Arrays.sort(millis);
    return new double[] {millis[millis.length / 2], millis[millis.length * 99 / 100]};
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /// The annotation that would have the compiler hold the lines is in a library that nothing else
  /// here needs.
  @SuppressWarnings("AnnotateFormatMethod")
  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
