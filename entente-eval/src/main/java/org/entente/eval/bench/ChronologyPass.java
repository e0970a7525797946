package org.entente.eval.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntConsumer;
import org.entente.chronology.Chronology;
import org.entente.chronology.Constraint;
import org.entente.chronology.Constraint.Strength;
import org.entente.chronology.Contradiction;

/// A process of its own that solves a made-up corpus and tells what it used.
final class ChronologyPass {

  private static final long SEED = 1816;
  private static final int DOCUMENTS = 1_900;
  private static final int MORE = 2_000;
  private static final int AGAIN = 5;
  private static final double MILLIS = 1e6;
  private static final double SECOND = 1e9;

  private final List<List<Constraint<String, String>>> corpus = new ArrayList<>();
  private final List<Constraint<String, String>> flat = new ArrayList<>();
  private final Corpus source = new Corpus(SEED);

  private ChronologyPass() {
    corpus.add(source.reference());
    for (int i = 0; i < DOCUMENTS; i++) {
      corpus.add(source.document());
    }
    corpus.forEach(flat::addAll);
  }

  /// @param args nothing
  public static void main(String[] args) {
    new ChronologyPass().run();
  }

  private void run() {
    say(
        String.format(
            Locale.ROOT,
            "%,d claims in %,d documents, %,d constraints, seed %d",
            source.claims(),
            corpus.size(),
            flat.size(),
            SEED));
    long start = processorNanos();
    Chronology<String, String> solved = solve();
    double cold = (processorNanos() - start) / SECOND;
    say(
        String.format(
            Locale.ROOT,
            "%,d contradictions of up to %d reasons, %,d anomalies; all with the fewest reasons:"
                + " %b",
            solved.contradictions().size(),
            largest(solved),
            solved.anomalies().size(),
            solved.contradictions().stream().allMatch(Contradiction::fewest)
                && solved.anomalies().stream().allMatch(Contradiction::fewest)));
    double warm = median(this::solve);
    say(
        String.format(
            Locale.ROOT,
            "solved document by document: %.2f s of processor time in a fresh process, %.2f s in a"
                + " warm one",
            cold,
            warm));
    say(
        String.format(
            Locale.ROOT,
            "solved as one batch: %.2f s in a warm process",
            median(() -> new Chronology<String, String>().add(flat))));
    peer(warm, more(solved));
  }

  private Chronology<String, String> solve() {
    Chronology<String, String> chronology = new Chronology<>();
    corpus.forEach(chronology::add);
    return chronology;
  }

  /// Adds documents one by one, each to all before it; takes some out again; asks for reasons.
  private double more(Chronology<String, String> chronology) {
    List<Chronology.Batch<String, String>> batches = new ArrayList<>();
    List<List<Constraint<String, String>>> documents = new ArrayList<>();
    for (int i = 0; i < MORE; i++) {
      documents.add(source.document());
    }
    double typical =
        each("one document more", MORE, i -> batches.add(chronology.add(documents.get(i))));
    each("one document withdrawn", MORE / 4, i -> chronology.withdraw(batches.get(4 * i)));
    each("why both bounds of a moment", flat.size() / 100, i -> why(chronology, flat.get(100 * i)));
    return typical;
  }

  private static void why(
      Chronology<String, String> chronology, Constraint<String, String> constraint) {
    String moment =
        switch (constraint) {
          case Constraint.NotBefore<String, String> bound -> bound.moment();
          case Constraint.NotAfter<String, String> bound -> bound.moment();
          case Constraint.Difference<String, String> difference -> difference.later();
        };
    chronology.whyNotEarlier(moment);
    chronology.whyNotLater(moment);
  }

  /// Only what holds together, since the peer stops at the first contradiction, and only the
  /// earliest days, which it finds in one run.
  private void peer(double solve, double document) {
    Chronology<String, String> chronology = solve();
    Set<String> aside = new HashSet<>();
    chronology.contradictions().forEach(found -> aside.add(found.setAside()));
    List<Constraint<String, String>> holding =
        flat.stream()
            .filter(c -> c.strength() == Strength.HARD)
            .filter(c -> c.reason() == null || !aside.contains(c.reason()))
            .toList();
    double build = median(() -> new BellmanFordPeer(holding));
    BellmanFordPeer peer = new BellmanFordPeer(holding);
    double theirs = median(peer::earliest);
    Map<String, Long> days = peer.earliest();
    long same =
        days.entrySet().stream()
            .filter(
                day ->
                    Objects.equals(
                        chronology.bounds(day.getKey()).earliest(),
                        OptionalLong.of(day.getValue())))
            .count();
    say(
        String.format(
            Locale.ROOT,
            "Bellman-Ford by JGraphT, earliest days of what holds together: %.2f s in a warm"
                + " process, and %.2f s to build its graph; the same day for %,d of %,d moments",
            theirs,
            build,
            same,
            days.size()));
    say(
        String.format(
            Locale.ROOT,
            "In that time, graph and all, Entente solves the whole corpus %.1f times, or joins"
                + " %,.0f documents more.",
            (theirs + build) / solve,
            (theirs + build) / document));
  }

  private static int largest(Chronology<String, String> chronology) {
    return chronology.contradictions().stream().mapToInt(c -> c.reasons().size()).max().orElse(0);
  }

  private static double median(Runnable work) {
    long[] nanos = new long[AGAIN];
    for (int i = 0; i < AGAIN; i++) {
      long start = processorNanos();
      work.run();
      nanos[i] = processorNanos() - start;
    }
    Arrays.sort(nanos);
    return nanos[AGAIN / 2] / SECOND;
  }

  /// Does something many times; tells and gives the time that it usually takes, in seconds.
  private static double each(String what, int times, IntConsumer work) {
    long[] nanos = new long[times];
    for (int i = 0; i < times; i++) {
      long start = threadNanos();
      work.accept(i);
      nanos[i] = threadNanos() - start;
    }
    Arrays.sort(nanos);
    say(
        String.format(
            Locale.ROOT,
            "%s: p50 %.3f ms, p99 %.3f ms, most %.3f ms, of %,d",
            what,
            nanos[times / 2] / MILLIS,
            nanos[times * 99 / 100] / MILLIS,
            nanos[times - 1] / MILLIS,
            times));
    return nanos[times / 2] / SECOND;
  }

  /// Processor time of this thread: finer than that of the process, which counts in steps of 10 ms.
  private static long threadNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// Processor time of all threads, those of the compiler and the collector too.
  private static long processorNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
