package org.entente.eval.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.asof.AsOfIndex;
import org.entente.asof.AsOfIndexBuilder;
import org.entente.asof.Bounds;
import org.entente.asof.Key;
import org.entente.asof.Row;
import org.entente.asof.Rows;
import org.entente.asof.Sort;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.problem.ProblemException;
import org.entente.query.standing.Standings;
import org.entente.remark.Judged;

/// How fast questions of standing are answered from the index in memory over a large record.
public final class StandingBenchmark {

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int WARM = 2_000;
  private static final int QUESTIONS = 5_000;
  private static final int MOST = 24;
  private static final long SEED = 1816;

  private StandingBenchmark() {}

  /// Measures and prints.
  ///
  /// @param args how many claims; ten million if not given
  public static void main(String[] args) throws ProblemException {
    int claims = args.length == 0 || args[0].isEmpty() ? 10_000_000 : Integer.parseInt(args[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    AsOfIndexBuilder builder = new AsOfIndexBuilder();
    for (int document = 0; document < claims / RecordClaims.IN_DOCUMENT; document++) {
      for (Row row : Rows.of(RecordClaims.document(document))) {
        int place = row.claim().source().start() / 40;
        builder.add(
            row.key(), row.sort(), row.bounds(), document * RecordClaims.IN_DOCUMENT + place);
      }
    }
    Map<Integer, Claim> atHand = new HashMap<>();
    AsOfIndex index = builder.build(number -> atHand.computeIfAbsent(number, RecordClaims::claim));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        "%,d claims, %,d rows filed and sorted in %.1f s; %,d MB held%n",
        claims,
        index.size(),
        (System.nanoTime() - start) / 1e9,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    Standings standings = new Standings(Authority.bundled(), index, Judged.NOTHING);
    times(standings::of, WARM, SEED + 1);
    Page page = standings::of;
    tell(out, "a page, claims made anew", times(page, QUESTIONS, SEED));
    tell(out, "a page, claims at hand", times(page, QUESTIONS, SEED));
    Page relations = standings::relations;
    tell(out, "diplomatic relations alone", times(relations, QUESTIONS, SEED));
    tell(out, "the rows of two on a day", rows(index));
  }

  /// One question.
  private interface Page {
    Object of(String a, String b, LocalDate day) throws ProblemException;
  }

  /// The times of what the index does for two states and one sort: what was before, on and after.
  private static long[] rows(AsOfIndex index) throws ProblemException {
    SplittableRandom random = new SplittableRandom(SEED);
    long[] times = new long[QUESTIONS];
    for (int i = 0; i < QUESTIONS; i++) {
      String a = String.valueOf(RecordClaims.state(RecordClaims.rank(random)).ref());
      String b = String.valueOf(RecordClaims.state(RecordClaims.rank(random)).ref());
      int day = Bounds.day(RecordClaims.day(random));
      if (!a.equals(b)) {
        Key key = Key.of(a, b);
        long before = CPU.getCurrentThreadCpuTime();
        index.before(key, Sort.RELATIONS, day, MOST);
        index.holding(key, Sort.RELATIONS, day, MOST);
        index.after(key, Sort.RELATIONS, day, MOST);
        times[i] = CPU.getCurrentThreadCpuTime() - before;
      }
    }
    return times;
  }

  private static void tell(PrintStream out, String how, long[] times) {
    Arrays.sort(times);
    out.printf(
        "%s: p50 %.3f ms, p99 %.3f ms, worst %.3f ms%n",
        how,
        times[QUESTIONS / 2] / 1e6,
        times[QUESTIONS * 99 / 100] / 1e6,
        times[QUESTIONS - 1] / 1e6);
  }

  /// The nanoseconds of processor time of each of so many questions.
  private static long[] times(Page page, int questions, long seed) throws ProblemException {
    SplittableRandom random = new SplittableRandom(seed);
    long[] times = new long[questions];
    for (int i = 0; i < questions; i++) {
      int one = RecordClaims.rank(random);
      int other = RecordClaims.rank(random);
      String a = RecordClaims.state(one).name();
      String b = RecordClaims.state(one == other ? other + 1 : other).name();
      var day = RecordClaims.day(random);
      long before = CPU.getCurrentThreadCpuTime();
      page.of(a, b, day);
      times[i] = CPU.getCurrentThreadCpuTime() - before;
    }
    return times;
  }
}
