package org.entente.reconcile.order;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.chronology.Constraint;
import org.entente.claim.Claim;
import org.entente.reconcile.order.Moment.Side;
import org.entente.reconcile.order.Reason.Dated;
import org.entente.reconcile.order.Reason.Known;
import org.entente.reconcile.order.Reason.Ruled;
import org.entente.reconcile.order.Reason.Told;
import org.entente.time.DayRange;

/// Gathers constraints, each with its reason for people.
///
/// To the solver a claim is one reason, whatever constraints rest on it; a rule that rests on no
/// claim of its own is beyond doubt.
final class Constraints {

  private final List<Constraint<Moment, String>> list = new ArrayList<>();
  private final Map<Constraint<Moment, String>, Reason> reasons = new HashMap<>();

  List<Constraint<Moment, String>> list() {
    return list;
  }

  Map<Constraint<Moment, String>, Reason> reasons() {
    return reasons;
  }

  /// The ends of a claim: the one not before the other, both where its date allows them.
  void claim(Claim claim) {
    Moment start = Moment.start(claim.id());
    Moment end = Moment.end(claim.id());
    put(Constraint.always(start, end), new Ruled(Rule.STARTS_BEFORE_END));
    Allowed allowed = Allowed.of(claim);
    for (Moment moment : List.of(start, end)) {
      DayRange days = allowed.on(moment.side());
      LocalDate earliest = days.earliest();
      if (earliest != null) {
        put(Constraint.notBefore(moment, earliest.toEpochDay(), claim.id()), new Dated(claim));
      }
      LocalDate latest = days.latest();
      if (latest != null) {
        put(Constraint.notAfter(moment, latest.toEpochDay(), claim.id()), new Dated(claim));
      }
    }
  }

  /// That a rule puts one moment before another.
  void ruled(Rule rule, Moment earlier, Moment later) {
    ruled(rule, earlier, later, 0);
  }

  /// That by a rule one moment comes so many days after another, or later.
  void ruled(Rule rule, Moment earlier, Moment later, long days) {
    String doubt = rule.word() + " " + earlier + later;
    put(
        rule.firm()
            ? new Constraint.Difference<>(earlier, later, days, null, Constraint.Strength.HARD)
            : Constraint.order(earlier, later, days, doubt).soft(),
        new Ruled(rule));
  }

  /// That a rule puts one moment before another, if a claim is true.
  void ruled(Rule rule, Moment earlier, Moment later, Claim by) {
    Constraint<Moment, String> order = Constraint.order(earlier, later, 0, by.id());
    put(rule.firm() ? order : order.soft(), new Ruled(rule, List.of(by)));
  }

  /// That words put one moment before another.
  void told(Told told, boolean firm, Moment earlier, Moment later) {
    String words = "%d-%d %s".formatted(told.words().start(), told.words().end(), earlier.of());
    Constraint<Moment, String> order =
        Constraint.order(earlier, later, 0, told.words().document() + " " + words + later);
    put(firm ? order : order.soft(), told);
  }

  /// That two moments are one.
  void same(Moment one, Moment other) {
    ruled(Rule.SAME_FACT, one, other);
    ruled(Rule.SAME_FACT, other, one);
  }

  /// That by a rule two claims have the same moments.
  void same(Rule rule, Claim one, Claim other) {
    for (Side side : Side.values()) {
      Moment first = new Moment(one.id(), side);
      Moment second = new Moment(other.id(), side);
      ruled(rule, first, second, other);
      ruled(rule, second, first, other);
    }
  }

  /// That what a claim tells falls into a life that is known by its years.
  void within(Life life, String name, Claim claim, Rule born, Rule died) {
    if (life.born() != null) {
      long first = Year.of(life.born()).atDay(1).toEpochDay();
      put(
          Constraint.<Moment, String>notBefore(
                  Moment.start(claim.id()), first, "born " + name + claim.id())
              .soft(),
          new Known(born, name, life));
    }
    if (life.died() != null) {
      long last = Year.of(life.died()).atMonth(12).atEndOfMonth().toEpochDay();
      put(
          Constraint.<Moment, String>notAfter(
                  Moment.end(claim.id()), last, "died " + name + claim.id())
              .soft(),
          new Known(died, name, life));
    }
  }

  private void put(Constraint<Moment, String> constraint, Reason reason) {
    list.add(constraint);
    reasons.putIfAbsent(constraint, reason);
  }
}
