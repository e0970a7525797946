package org.entente.reconcile.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.reconcile.order.Moment.Side;
import org.entente.reconcile.order.Rule.RoleEnd;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// All that is said of the life of one instrument, person or body, by whichever documents.
///
/// What happens once has moments of its own, which the claims of it share. Where their dates
/// exclude each other, the reader must judge which is right; until then only the loosest binds:
/// nothing is blamed on a date that another claim puts right.
final class Topic {

  private final String key;
  private final Map<Role, List<Claim>> claims = new EnumMap<>(Role.class);

  Topic(String key) {
    this.key = key;
  }

  void add(Role role, Claim claim) {
    claims.computeIfAbsent(role, r -> new ArrayList<>()).add(claim);
  }

  /// What all that is said asks for together.
  void constrain(Constraints constraints) {
    for (Rule rule : Rule.values()) {
      RoleEnd earlier = rule.earlier();
      RoleEnd later = rule.later();
      if (earlier != null && later != null) {
        for (End before : ends(earlier)) {
          ends(later).forEach(after -> constrain(rule, before, after, constraints));
        }
      }
    }
    signedTogether(constraints);
    claims.forEach(
        (role, ofRole) -> {
          if (role.once()) {
            share(role, ofRole, constraints);
          }
        });
  }

  /// One end of a fact, or of what one claim tells.
  ///
  /// @param by the claim; null of a fact, which is there whoever tells of it
  private record End(Moment moment, @Nullable Claim by) {}

  private static void constrain(Rule rule, End before, End after, Constraints constraints) {
    Claim by = before.by == null ? after.by : before.by;
    if (by == null) {
      constraints.ruled(rule, before.moment, after.moment, rule.days());
    } else {
      constraints.ruled(rule, before.moment, after.moment, by);
    }
  }

  private void signedTogether(Constraints constraints) {
    for (Claim signatory : claims.getOrDefault(Role.SIGNATORY, List.of())) {
      claims.getOrDefault(Role.SIGNED, List.of()).stream()
          .filter(signed -> signatory.time() == null && overlap(signed, signatory))
          .findFirst()
          .ifPresent(signed -> constraints.same(Rule.SIGNS_AT_THE_SIGNING, signed, signatory));
    }
  }

  private static boolean overlap(Claim one, Claim other) {
    Citation a = one.source();
    Citation b = other.source();
    return a.document().equals(b.document()) && a.start() < b.end() && b.start() < a.end();
  }

  private List<End> ends(RoleEnd end) {
    List<Claim> ofRole = claims.getOrDefault(end.role(), List.of());
    if (end.role().once()) {
      return ofRole.isEmpty()
          ? List.of()
          : List.of(new End(new Moment(fact(end.role()), end.side()), null));
    }
    return ofRole.stream().map(c -> new End(new Moment(c.id(), end.side()), c)).toList();
  }

  private String fact(Role role) {
    return fact(key, role);
  }

  /// What names the moments of what happens once in the life of a topic's instrument or person.
  static String fact(String topic, Role role) {
    return topic + " " + role;
  }

  private void share(Role role, List<Claim> ofRole, Constraints constraints) {
    boolean agree = agree(ofRole, Side.START) && agree(ofRole, Side.END);
    for (Side side : Side.values()) {
      Moment fact = new Moment(fact(role), side);
      if (agree) {
        ofRole.forEach(claim -> constraints.same(new Moment(claim.id(), side), fact));
      } else {
        loosest(ofRole, fact, constraints);
      }
    }
  }

  private static void loosest(List<Claim> ofRole, Moment fact, Constraints constraints) {
    Side side = fact.side();
    Claim first = ofRole.getFirst();
    Claim last = ofRole.getFirst();
    for (Claim claim : ofRole) {
      first = startsLower(claim, first, side) ? claim : first;
      last = endsHigher(claim, last, side) ? claim : last;
    }
    constraints.ruled(Rule.SAME_FACT, new Moment(first.id(), side), fact);
    constraints.ruled(Rule.SAME_FACT, fact, new Moment(last.id(), side));
  }

  /// Whether some day is allowed to all: of ranges that meet pair by pair there is one.
  private static boolean agree(List<Claim> ofRole, Side side) {
    DayRange common = DayRange.ANY;
    for (Claim claim : ofRole) {
      var both = common.intersection(Allowed.of(claim).on(side));
      if (both.isEmpty()) {
        return false;
      }
      common = both.get();
    }
    return true;
  }

  private static boolean startsLower(Claim one, Claim other, Side side) {
    LocalDate lowest = Allowed.of(other).on(side).earliest();
    LocalDate day = Allowed.of(one).on(side).earliest();
    return lowest != null && (day == null || day.isBefore(lowest));
  }

  private static boolean endsHigher(Claim one, Claim other, Side side) {
    LocalDate highest = Allowed.of(other).on(side).latest();
    LocalDate day = Allowed.of(one).on(side).latest();
    return highest != null && (day == null || day.isAfter(highest));
  }
}
