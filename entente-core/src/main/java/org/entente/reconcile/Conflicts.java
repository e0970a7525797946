package org.entente.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Gap;
import org.entente.claim.Order;
import org.entente.reconcile.order.Chronicle;
import org.entente.reconcile.order.Life;
import org.entente.reconcile.order.Said;

/// Finds what cannot all be true.
public final class Conflicts {

  private Conflicts() {}

  /// What one document shows against itself, in the order of its words, when nothing more is known
  /// of lives and of the order of its facts.
  public static List<Conflict> within(List<Claim> claims, List<Gap> gaps) {
    return within(claims, gaps, List.of(), who -> Life.UNKNOWN);
  }

  /// What one document shows against itself, in the order of its words.
  ///
  /// @param said all that the document says, in any order
  /// @param gaps the fields of it that lost their value
  /// @param orders what its words say of the order of its facts
  /// @param lives the known life of a person or a body; [Life#UNKNOWN] where there is none
  public static List<Conflict> within(
      List<Claim> said, List<Gap> gaps, List<Order> orders, Function<Entity, Life> lives) {
    List<Claim> claims = said.stream().sorted(Telling::inText).toList();
    Chronicle chronicle = new Chronicle(lives);
    chronicle.add(List.of(new Said(claims, orders)));
    List<Conflict> found = new ArrayList<>();
    gaps.forEach(gap -> found.add(gap(gap)));
    found.addAll(Lists.conflicts(claims));
    found.addAll(Dates.conflicts(claims));
    found.addAll(Chronicles.within(chronicle));
    found.addAll(Offices.conflicts(claims));
    found.sort(
        Comparator.comparingInt(Conflicts::start)
            .thenComparing(Conflict::kind)
            .thenComparing(Conflict::id));
    return List.copyOf(found);
  }

  /// What documents show only together, in the order in which it was found; what one of them shows
  /// against itself is left out.
  ///
  /// @param chronicle of all of them
  public static List<Conflict> across(Chronicle chronicle) {
    return Chronicles.across(chronicle);
  }

  /// What a document shows against itself when it is heard with others.
  static List<Conflict> within(Witness witness, Function<Entity, Life> lives) {
    return within(witness.claims(), witness.gaps(), witness.orders(), lives);
  }

  private static Conflict gap(Gap gap) {
    return Conflict.of(
        Conflict.Kind.GAP,
        Conflict.Severity.GAP,
        Conflict.Fact.of(gap.evidence()),
        List.of(gap.evidence()),
        gap.explanation(),
        List.of());
  }

  /// Where its first words stand.
  private static int start(Conflict conflict) {
    return conflict.claims().stream().mapToInt(c -> c.source().start()).min().orElse(0);
  }
}
