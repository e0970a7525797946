package org.entente.eval.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.asof.AsOfIndex;
import org.entente.asof.AsOfIndexBuilder;
import org.entente.asof.Row;
import org.entente.asof.Rows;
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
    times(standings, WARM, SEED + 1);
    tell(out, "claims made anew", times(standings, QUESTIONS, SEED));
    tell(out, "claims at hand", times(standings, QUESTIONS, SEED));
  }

  private static void tell(PrintStream out, String how, long[] times) {
    Arrays.sort(times);
    out.printf(
        "a standing, %s: p50 %.3f ms, p99 %.3f ms, worst %.3f ms%n",
        how,
        times[QUESTIONS / 2] / 1e6,
        times[QUESTIONS * 99 / 100] / 1e6,
        times[QUESTIONS - 1] / 1e6);
  }

  /// The nanoseconds of processor time of each of so many questions.
  private static long[] times(Standings standings, int questions, long seed)
      throws ProblemException {
    SplittableRandom random = new SplittableRandom(seed);
    long[] times = new long[questions];
    for (int i = 0; i < questions; i++) {
      int one = RecordClaims.rank(random);
      int other = RecordClaims.rank(random);
      String a = RecordClaims.state(one).name();
      String b = RecordClaims.state(one == other ? other + 1 : other).name();
      var day = RecordClaims.day(random);
      long before = CPU.getCurrentThreadCpuTime();
      standings.of(a, b, day);
      times[i] = CPU.getCurrentThreadCpuTime() - before;
    }
    return times;
  }
}
