package org.entente.reconcile.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.chronology.Chronology;
import org.entente.chronology.Chronology.Batch;
import org.entente.chronology.Constraint;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Order;
import org.entente.reconcile.order.Moment.Side;
import org.entente.reconcile.order.Reason.Told;
import org.entente.reconcile.same.Same;
import org.jspecify.annotations.Nullable;

/// The chronology of one document or of a whole record: what its dates, its words and the [Rule]s
/// ask for together.
///
/// Documents can be added at any time; only what touches them is solved anew. Only what is asserted
/// outright by a rule that is sure enough takes part.
public final class Chronicle {

  private static final double SURE_ENOUGH = 0.7;

  private final Function<Entity, Life> lives;
  private final Chronology<Moment, String> network = new Chronology<>();
  private final Map<String, Topic> topics = new TreeMap<>();
  private final Map<String, Batch<Moment, String>> solved = new HashMap<>();
  private final Map<Constraint<Moment, String>, Reason> reasons = new HashMap<>();
  private final Map<String, Constraints> live = new TreeMap<>();
  private @Nullable Set<String> contradicted;
  private @Nullable Chronology<Moment, String> sound;
  private int added;

  /// A chronicle without documents.
  ///
  /// @param lives the known life of a person or a body; [Life#UNKNOWN] where there is none
  public Chronicle(Function<Entity, Life> lives) {
    this.lives = lives;
  }

  /// Adds documents, in the order in which they are to be believed where they contradict each
  /// other.
  public void add(List<Said> documents) {
    contradicted = null;
    sound = null;
    SortedSet<String> touched = new TreeSet<>();
    for (Said document : documents) {
      join("document " + added++, constraints(document, touched));
    }
    for (String key : touched) {
      Batch<Moment, String> former = solved.remove(key);
      if (former != null) {
        network.withdraw(former);
      }
      Constraints constraints = new Constraints();
      topics.getOrDefault(key, new Topic(key)).constrain(constraints);
      Batch<Moment, String> batch = join(key, constraints);
      if (batch != null) {
        solved.put(key, batch);
      }
    }
  }

  private @Nullable Batch<Moment, String> join(String name, Constraints constraints) {
    live.put(name, constraints);
    reasons.putAll(constraints.reasons());
    return constraints.list().isEmpty() ? null : network.add(constraints.list());
  }

  /// What one document asks for by itself; its claims join the topics of which they tell.
  private Constraints constraints(Said said, Set<String> touched) {
    List<Claim> claims = said.claims().stream().filter(Chronicle::counts).toList();
    Constraints constraints = new Constraints();
    Set<String> used = new HashSet<>();
    Roles roles =
        new Roles(
            new Identity(claims),
            lives,
            (key, role, claim) -> {
              use(claim, used, constraints);
              touched.add(key);
              topics.computeIfAbsent(key, Topic::new).add(role, claim);
            },
            constraints);
    claims.forEach(roles::of);
    order(said, claims, used, constraints);
    return constraints;
  }

  private static void order(
      Said said, List<Claim> claims, Set<String> used, Constraints constraints) {
    Map<String, Claim> byId = new LinkedHashMap<>();
    claims.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
    for (Order order : said.orders()) {
      Claim earlier = byId.get(order.earlier());
      Claim later = byId.get(order.later());
      if (earlier != null
          && later != null
          && (order.firm() || !ToldBefore.isLongAfter(earlier, later))) {
        Told told = new Told(earlier, later, order.source(), null);
        Side side = order.sense() == Order.Sense.ENDED_BEFORE ? Side.END : Side.START;
        use(earlier, used, constraints);
        use(later, used, constraints);
        constraints.told(
            told, order.firm(), new Moment(earlier.id(), side), Moment.start(later.id()));
      }
    }
    for (Told told : ToldBefore.of(said.claims())) {
      use(told.earlier(), used, constraints);
      use(told.later(), used, constraints);
      constraints.told(
          told, false, Moment.start(told.earlier().id()), Moment.end(told.later().id()));
    }
  }

  private static void use(Claim claim, Set<String> used, Constraints constraints) {
    if (used.add(claim.id())) {
      constraints.claim(claim);
    }
  }

  private static boolean counts(Claim claim) {
    return Same.isAsserted(claim) && claim.confidence() >= SURE_ENOUGH;
  }

  /// What does not fit together, firm first, else in the order in which it was found: each set of
  /// claims once, and none of which some are one already.
  public List<Contradiction> contradictions() {
    Smallest smallest = new Smallest(live.values(), reasons);
    List<Contradiction> all =
        Stream.concat(network.contradictions().stream(), network.anomalies().stream())
            .map(found -> smallest.of(Contradiction.of(found, reasons)))
            .toList();
    Map<Set<Claim>, Contradiction> each = new LinkedHashMap<>();
    all.stream()
        .filter(one -> all.stream().noneMatch(smaller -> isPart(smaller, one)))
        .forEach(one -> each.putIfAbsent(Set.copyOf(one.claims()), one));
    return List.copyOf(each.values());
  }

  /// Whether the claims of one are some, and not all, of the claims of the other.
  private static boolean isPart(Contradiction smaller, Contradiction whole) {
    return (smaller.firm() || !whole.firm())
        && smaller.claims().size() < whole.claims().size()
        && whole.claims().containsAll(smaller.claims());
  }

  private Reason reason(Constraint<Moment, String> constraint) {
    Reason reason = reasons.get(constraint);
    if (reason == null) {
      throw new IllegalStateException("no reason was given for " + constraint);
    }
    return reason;
  }

  /// Whether a claim is one of those that cannot all be true.
  public boolean isContradicted(Claim claim) {
    Set<String> known = contradicted;
    if (known == null) {
      known =
          contradictions().stream()
              .filter(Contradiction::firm)
              .flatMap(found -> found.claims().stream())
              .map(Claim::id)
              .collect(Collectors.toUnmodifiableSet());
      contradicted = known;
    }
    return known.contains(claim.id());
  }

  /// The network without what is contradicted: of claims that cannot all be true none bounds
  /// another.
  private Chronology<Moment, String> sound() {
    Chronology<Moment, String> known = sound;
    if (known == null) {
      Set<String> doubted = new HashSet<>();
      network.contradictions().forEach(found -> doubted.addAll(found.reasons()));
      known = doubted.isEmpty() ? network : without(doubted);
      sound = known;
    }
    return known;
  }

  private Chronology<Moment, String> without(Set<String> doubted) {
    Chronology<Moment, String> rest = new Chronology<>();
    List<Constraint<Moment, String>> all = new ArrayList<>();
    for (Constraints part : live.values()) {
      for (Constraint<Moment, String> constraint : part.list()) {
        String reason = constraint.reason();
        if (reason == null || !doubted.contains(reason)) {
          all.add(constraint);
        }
      }
    }
    rest.add(all);
    return rest;
  }

  /// The days that all documents leave to the ends of what a claim tells; those of its own words
  /// where it is contradicted.
  public Allowed allowed(Claim claim) {
    if (isContradicted(claim)) {
      return Allowed.of(claim);
    }
    return Allowed.of(claim)
        .within(
            Allowed.days(sound().bounds(Moment.start(claim.id()))),
            Allowed.days(sound().bounds(Moment.end(claim.id()))));
  }

  /// Why an end of what a claim tells cannot have come earlier: from a date to the claim; empty
  /// where nothing bounds it, and of what is contradicted.
  public List<Reason> whyNotEarlier(Claim claim, Side side) {
    return reasons(claim, sound().whyNotEarlier(new Moment(claim.id(), side)));
  }

  /// Why an end of what a claim tells cannot have come later.
  public List<Reason> whyNotLater(Claim claim, Side side) {
    return reasons(claim, sound().whyNotLater(new Moment(claim.id(), side)));
  }

  private List<Reason> reasons(Claim claim, List<Constraint<Moment, String>> chain) {
    return isContradicted(claim) ? List.of() : chain.stream().map(this::reason).toList();
  }
}
