package org.entente.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Gap;
import org.entente.claim.Order;
import org.entente.reconcile.order.Chronicle;
import org.entente.reconcile.order.Life;
import org.entente.reconcile.order.Said;
import org.entente.remark.Judged;

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

  /// What documents show against themselves, by document and in the order of its words, and then
  /// what they show against each other, by kind.
  ///
  /// A fact that several documents date is decided by all of them: what one of them says of it
  /// against itself is part of their conflict, or, where all of them share a date, left out.
  ///
  /// @param witnesses the documents, in the order in which they are to be believed where nothing
  ///   else tells
  /// @param judged what persons decided: claims they rejected are not heard
  /// @param all also what a document says against itself where it shares a date with others
  public static List<Conflict> of(
      List<Witness> witnesses, Authority authority, Judged judged, boolean all) {
    List<Witness> heard = witnesses.stream().map(witness -> witness.without(judged)).toList();
    Function<Entity, Life> lives = who -> Life.of(who, authority);
    List<Conflict> found = new ArrayList<>();
    if (heard.size() < 2) {
      heard.forEach(alone -> found.addAll(within(alone, lives)));
    } else {
      Hearing hearing = new Hearing(heard, authority, judged);
      DatesAcross dates = new DatesAcross(hearing);
      for (Witness witness : heard) {
        within(witness, lives).stream()
            .filter(own -> all || !isDecidedTogether(own, dates))
            .forEach(found::add);
      }
      found.addAll(across(hearing, dates, lives));
    }
    return found.stream().map(conflict -> conflict.judged(judged)).toList();
  }

  private static List<Conflict> within(Witness witness, Function<Entity, Life> lives) {
    return within(witness.claims(), witness.gaps(), witness.orders(), lives);
  }

  private static List<Conflict> across(
      Hearing hearing, DatesAcross dates, Function<Entity, Life> lives) {
    List<Conflict> found = new ArrayList<>(dates.conflicts());
    found.addAll(new SignersAcross(hearing).conflicts());
    found.addAll(new DenialsAcross(hearing).conflicts());
    found.addAll(new OfficesAcross(hearing).conflicts());
    Chronicle chronicle = new Chronicle(lives);
    chronicle.add(hearing.witnesses().stream().map(w -> new Said(w.claims(), w.orders())).toList());
    found.addAll(across(chronicle));
    found.sort(Comparator.comparing(Conflict::kind));
    return found;
  }

  private static boolean isDecidedTogether(Conflict own, DatesAcross dates) {
    return own.kind() == Conflict.Kind.DATE && dates.isDatedBySeveral(own.claims().getFirst());
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
