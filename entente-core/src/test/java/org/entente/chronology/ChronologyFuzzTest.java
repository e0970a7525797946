package org.entente.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.chronology.Constraint.Strength;
import org.junit.jupiter.api.Test;

/// The solver against brute force, on networks small enough for it.
class ChronologyFuzzTest {

  private static final int NETWORKS = 10_000;
  private static final long SEED = Long.getLong("seed", 1815);

  private int contradictions;
  private int anomalies;
  private int largest;

  @Test
  void saysWhatBruteForceSaysOfTenThousandNetworks() {
    for (int i = 0; i < NETWORKS; i++) {
      new Trial(SEED + i).run();
    }
    System.out.printf(
        "%d networks from seed %d: %d contradictions of up to %d reasons, %d anomalies%n",
        NETWORKS, SEED, contradictions, largest, anomalies);
    assertThat(contradictions).isGreaterThan(NETWORKS);
    assertThat(anomalies).isGreaterThan(NETWORKS / 10);
    assertThat(largest).isGreaterThan(3);
  }

  /// One network, put together and taken apart batch by batch.
  private final class Trial {

    private final String name;
    private final RandomNetworks source;
    private final Chronology<Integer, String> chronology = new Chronology<>();
    private final List<Chronology.Batch<Integer, String>> batches = new ArrayList<>();
    private final List<List<Constraint<Integer, String>>> contents = new ArrayList<>();
    private final Set<String> order = new LinkedHashSet<>();
    private final Set<String> aside = new HashSet<>();
    private final Set<String> softAside = new HashSet<>();
    private final List<Contradiction<Integer, String>> expected = new ArrayList<>();

    Trial(long seed) {
      name = "seed " + seed;
      source = new RandomNetworks(seed);
    }

    void run() {
      for (List<Constraint<Integer, String>> batch : source.batches()) {
        add(batch);
      }
      checkBounds();
      while (!batches.isEmpty() && source.below(3) > 0) {
        withdraw(source.below(batches.size()));
        checkBounds();
      }
    }

    private void add(List<Constraint<Integer, String>> batch) {
      batch.forEach(
          constraint -> {
            if (constraint.reason() != null) {
              order.add(constraint.reason());
            }
          });
      contents.add(batch);
      int before = reports().size();
      Chronology.Batch<Integer, String> added = chronology.add(batch);
      batches.add(added);
      List<Contradiction<Integer, String>> brought = new ArrayList<>(added.contradictions());
      brought.addAll(added.anomalies());
      assertThat(reports()).as(name).hasSize(before + brought.size()).containsAll(brought);
      check(brought);
    }

    private void withdraw(int number) {
      // By identity: another batch may have said the same.
      Set<Constraint<Integer, String>> gone = Collections.newSetFromMap(new IdentityHashMap<>());
      gone.addAll(contents.remove(number));
      List<Contradiction<Integer, String>> kept = new ArrayList<>();
      for (Contradiction<Integer, String> report : expected) {
        if (report.cycle().stream().anyMatch(gone::contains)) {
          (report.strength() == Strength.HARD ? aside : softAside).remove(report.setAside());
        } else {
          kept.add(report);
        }
      }
      expected.clear();
      expected.addAll(kept);
      Set<String> named = new HashSet<>();
      all().forEach(constraint -> named.add(Objects.requireNonNullElse(constraint.reason(), "")));
      order.retainAll(named);
      chronology.withdraw(batches.remove(number));
      List<Contradiction<Integer, String>> brought = new ArrayList<>(reports());
      assertThat(brought).as(name).containsAll(expected);
      brought.removeIf(report -> expected.stream().anyMatch(e -> e.equals(report)));
      check(brought);
    }

    /// Follows the reports one by one: each is what brute force finds in what is left.
    private void check(List<Contradiction<Integer, String>> brought) {
      for (Contradiction<Integer, String> report : brought) {
        boolean soft = report.strength() == Strength.SOFT;
        BruteForce left = new BruteForce(soft ? everything() : hard());
        Set<String> fewest = left.fewestImpossible(List.copyOf(order));
        assertThat(new HashSet<>(report.reasons())).as(name).isEqualTo(fewest);
        checkCycle(report);
        if (soft) {
          assertThat(new BruteForce(hard()).isPossible()).as(name).isTrue();
          anomalies++;
        } else {
          contradictions++;
          largest = Math.max(largest, report.reasons().size());
        }
        (soft ? softAside : aside).add(report.setAside());
        expected.add(report);
      }
      assertThat(new BruteForce(everything()).isPossible()).as(name).isTrue();
    }

    private void checkCycle(Contradiction<Integer, String> report) {
      List<Constraint<Integer, String>> cycle = report.cycle();
      assertThat(report.fewest()).as(name).isTrue();
      assertThat(cycle.stream().mapToLong(BruteForce::days).sum())
          .as(name)
          .isEqualTo(report.excess())
          .isPositive();
      for (int i = 0; i < cycle.size(); i++) {
        assertThat(Ends.of(cycle.get(i)).later())
            .as(name)
            .isEqualTo(Ends.of(cycle.get((i + 1) % cycle.size())).earlier());
      }
      assertThat(cycle.stream().map(Constraint::reason).filter(Objects::nonNull).distinct())
          .as(name)
          .containsExactlyElementsOf(report.reasons());
      Predicate<Constraint<Integer, String>> counts =
          c -> c.reason() != null && (report.strength() != Strength.SOFT || isSoft(c));
      List<String> could =
          cycle.stream().filter(counts).map(Constraint::reason).distinct().toList();
      assertThat(order.stream().filter(could::contains).toList().getLast())
          .as(name)
          .isEqualTo(report.setAside());
    }

    private void checkBounds() {
      List<String> reasons = List.copyOf(order);
      BruteForce hard = new BruteForce(hard());
      for (int moment = 0; moment < 8; moment++) {
        assertThat(chronology.bounds(moment)).as(name).isEqualTo(hard.bounds(moment));
        List<Constraint<Integer, String>> first = chronology.whyNotEarlier(moment);
        assertThat(first.isEmpty()).isEqualTo(hard.bounds(moment).earliest().isEmpty());
        if (!first.isEmpty()) {
          assertThat(first.stream().mapToLong(BruteForce::days).sum())
              .isEqualTo(hard.bounds(moment).earliest().orElseThrow());
          assertThat(first.getFirst()).isInstanceOf(Constraint.NotBefore.class);
          assertThat(named(first)).as(name).isEqualTo(hard.fewestForEarliest(moment, reasons));
        }
        List<Constraint<Integer, String>> last = chronology.whyNotLater(moment);
        assertThat(last.isEmpty()).isEqualTo(hard.bounds(moment).latest().isEmpty());
        if (!last.isEmpty()) {
          assertThat(-last.stream().mapToLong(BruteForce::days).sum())
              .isEqualTo(hard.bounds(moment).latest().orElseThrow());
          assertThat(last.getFirst()).isInstanceOf(Constraint.NotAfter.class);
          assertThat(named(last)).as(name).isEqualTo(hard.fewestForLatest(moment, reasons));
        }
      }
    }

    private Set<String> named(List<Constraint<Integer, String>> chain) {
      Set<String> named = new HashSet<>();
      chain.forEach(
          c -> {
            if (c.reason() != null) {
              named.add(c.reason());
            }
          });
      return named;
    }

    private List<Contradiction<Integer, String>> reports() {
      List<Contradiction<Integer, String>> reports = new ArrayList<>(chronology.contradictions());
      reports.addAll(chronology.anomalies());
      return reports;
    }

    private List<Constraint<Integer, String>> all() {
      return contents.stream().flatMap(List::stream).toList();
    }

    private List<Constraint<Integer, String>> hard() {
      return all().stream().filter(c -> !isSoft(c) && !aside.contains(c.reason())).toList();
    }

    private List<Constraint<Integer, String>> everything() {
      return all().stream()
          .filter(c -> !aside.contains(c.reason()))
          .filter(c -> !isSoft(c) || !softAside.contains(c.reason()))
          .toList();
    }
  }

  private static boolean isSoft(Constraint<Integer, String> constraint) {
    return constraint.strength() == Strength.SOFT;
  }

  /// The moments of a constraint; -1 for the calendar.
  private record Ends(int earlier, int later) {
    static Ends of(Constraint<Integer, String> constraint) {
      return switch (constraint) {
        case Constraint.NotBefore<Integer, String> bound -> new Ends(-1, bound.moment());
        case Constraint.NotAfter<Integer, String> bound -> new Ends(bound.moment(), -1);
        case Constraint.Difference<Integer, String> difference ->
            new Ends(difference.earlier(), difference.later());
      };
    }
  }
}
