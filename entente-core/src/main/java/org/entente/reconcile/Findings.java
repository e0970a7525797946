package org.entente.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.authority.Authority;
import org.entente.claim.Entity;
import org.entente.reconcile.order.Chronicle;
import org.entente.reconcile.order.Life;
import org.entente.reconcile.order.Said;
import org.entente.reconcile.same.Sameness;
import org.entente.remark.Judged;

/// What documents show against themselves and against each other, and what is one in all of them.
///
/// A fact that several documents date is decided by all of them: what one of them says of it
/// against itself is part of their conflict, or, where all of them share a date, a detail.
///
/// Immutable. Of what persons judge, only what they reject, merge and split changes what is found;
/// see [#again].
public final class Findings {

  private final Authority authority;
  private final Judged judged;
  private final List<Own> own = new ArrayList<>();
  private final Sameness sameness;
  private final List<Found> found = new ArrayList<>();

  /// What one document shows against itself.
  private record Own(Witness heard, List<Conflict> conflicts) {}

  /// A conflict, and whether it is a detail: that a document gives a second date beside the one it
  /// shares with others.
  private record Found(Conflict conflict, boolean detail) {}

  private Findings(
      List<Witness> heard, Authority authority, Judged judged, Map<String, Own> before) {
    this.authority = authority;
    this.judged = judged;
    Function<Entity, Life> lives = who -> Life.of(who, authority);
    for (Witness witness : heard) {
      Own known = before.get(witness.document());
      own.add(
          known != null && known.heard.equals(witness)
              ? known
              : new Own(witness, Conflicts.within(witness, lives)));
    }
    Hearing hearing = new Hearing(heard, authority, judged);
    this.sameness = hearing.sameness();
    DatesAcross dates = new DatesAcross(hearing);
    for (Own each : own) {
      for (Conflict one : each.conflicts) {
        found.add(new Found(one, heard.size() > 1 && isDecidedTogether(one, dates)));
      }
    }
    if (heard.size() > 1) {
      across(hearing, dates, lives).forEach(one -> found.add(new Found(one, false)));
    }
  }

  /// What documents show.
  ///
  /// @param witnesses the documents, in the order in which they are to be believed where nothing
  ///   else tells
  /// @param judged what persons decided: claims they rejected are not heard
  public static Findings of(List<Witness> witnesses, Authority authority, Judged judged) {
    return new Findings(heard(witnesses, judged), authority, judged, Map.of());
  }

  /// What documents show after some of them changed or persons judged anew: the same as [#of], with
  /// less work where little is new.
  public Findings again(List<Witness> witnesses, Judged now) {
    List<Witness> again = heard(witnesses, now);
    if (again.equals(own.stream().map(Own::heard).toList()) && judged.linksSame(now)) {
      return this;
    }
    Map<String, Own> before = new HashMap<>();
    own.forEach(one -> before.put(one.heard.document(), one));
    return new Findings(again, authority, now, before);
  }

  private static List<Witness> heard(List<Witness> witnesses, Judged judged) {
    return witnesses.stream().map(witness -> witness.without(judged)).toList();
  }

  private static List<Conflict> across(
      Hearing hearing, DatesAcross dates, Function<Entity, Life> lives) {
    List<Conflict> found = new ArrayList<>(dates.conflicts());
    found.addAll(new SignersAcross(hearing).conflicts());
    found.addAll(new DenialsAcross(hearing).conflicts());
    found.addAll(new OfficesAcross(hearing).conflicts());
    Chronicle chronicle = new Chronicle(lives);
    chronicle.add(hearing.witnesses().stream().map(w -> new Said(w.claims(), w.orders())).toList());
    found.addAll(Conflicts.across(chronicle));
    found.sort(Comparator.comparing(Conflict::kind));
    return found;
  }

  private static boolean isDecidedTogether(Conflict own, DatesAcross dates) {
    return own.kind() == Conflict.Kind.DATE && dates.isDatedBySeveral(own.claims().getFirst());
  }

  /// Which names mean one thing.
  public Sameness sameness() {
    return sameness;
  }

  /// What documents show against themselves, by document and in the order of its words, and then
  /// what they show against each other, by kind; with what persons judged of it.
  ///
  /// @param all also what a document says against itself where it shares a date with others
  public List<Conflict> conflicts(Judged judged, boolean all) {
    return found.stream()
        .filter(one -> all || !one.detail)
        .map(one -> one.conflict.judged(judged))
        .toList();
  }
}
