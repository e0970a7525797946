package org.entente.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.chronology.Constraint.Strength;

/// Small random networks in batches: dates and differences, hard and soft, with reasons that give
/// several constraints.
final class RandomNetworks {

  private final Random random;
  private final int moments;
  private final int reasons;
  private final int soft;

  RandomNetworks(long seed) {
    random = new Random(seed);
    moments = 1 + random.nextInt(8);
    reasons = 1 + random.nextInt(9);
    soft = random.nextInt(3) * 20;
  }

  /// A network of so many events, in one batch or in several.
  List<List<Constraint<Integer, String>>> batches() {
    int batches = 1 + random.nextInt(4);
    List<List<Constraint<Integer, String>>> all = new ArrayList<>();
    for (int i = 0; i < batches; i++) {
      all.add(batch(2 + random.nextInt(24 / batches)));
    }
    return all;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  private List<Constraint<Integer, String>> batch(int size) {
    List<Constraint<Integer, String>> batch = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      batch.add(constraint());
    }
    return batch;
  }

  private Constraint<Integer, String> constraint() {
    int moment = random.nextInt(moments);
    String reason = "r" + random.nextInt(reasons);
    Strength strength = random.nextInt(100) < soft ? Strength.SOFT : Strength.HARD;
    return switch (random.nextInt(7)) {
      case 0, 1 -> new Constraint.NotBefore<>(moment, random.nextInt(12), reason, strength);
      case 2, 3 -> new Constraint.NotAfter<>(moment, 4 + random.nextInt(12), reason, strength);
      case 4 -> Constraint.always(moment, random.nextInt(moments));
      default ->
          new Constraint.Difference<>(
              moment, random.nextInt(moments), random.nextInt(8) - 3, reason, strength);
    };
  }
}
