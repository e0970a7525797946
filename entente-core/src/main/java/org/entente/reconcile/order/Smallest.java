package org.entente.reconcile.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.chronology.Chronology;
import org.entente.chronology.Constraint;
import org.entente.claim.Claim;

/// Makes sets of claims that do not fit together as small as they can be.
///
/// A contradiction is found without what was set aside for those before it, and may go a longer way
/// round for that. Each claim is left out in turn; where the others contradict each other alone,
/// they are told instead.
final class Smallest {

  private final Collection<Constraints> parts;
  private final Map<Constraint<Moment, String>, Reason> reasons;
  private final List<Constraint<Moment, String>> all = new ArrayList<>();

  /// The part of each constraint, by its place.
  private final List<Integer> partOf = new ArrayList<>();

  /// The parts that bound a claim's moments, by the claim's id.
  private final Map<String, List<Integer>> touching = new HashMap<>();

  /// The places of constraints that rest on a claim, by the claim's id.
  private final Map<String, List<Integer>> resting = new HashMap<>();

  /// The places of constraints that rest on no claim, by each moment that they bound.
  private final Map<Moment, List<Integer>> free = new HashMap<>();

  /// @param parts all constraints, as they belong together
  /// @param reasons what each of them rests on
  Smallest(Collection<Constraints> parts, Map<Constraint<Moment, String>, Reason> reasons) {
    this.parts = parts;
    this.reasons = reasons;
  }

  /// Files all constraints by the claims that they need; only once something contradicts.
  private void file() {
    int part = 0;
    for (Constraints together : parts) {
      for (Constraint<Moment, String> constraint : together.list()) {
        file(constraint, part);
      }
      part++;
    }
  }

  private void file(Constraint<Moment, String> constraint, int part) {
    int place = all.size();
    all.add(constraint);
    partOf.add(part);
    moments(constraint).forEach(moment -> add(touching, moment.of(), part));
    Reason reason = reasons.get(constraint);
    if (reason != null) {
      reason.claims().forEach(claim -> add(resting, claim.id(), place));
      if (reason.claims().isEmpty()) {
        moments(constraint).forEach(moment -> add(free, moment, place));
      }
    }
  }

  private static <K> void add(Map<K, List<Integer>> index, K key, int place) {
    index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(place);
  }

  Contradiction of(Contradiction found) {
    Contradiction smallest = found;
    for (Claim claim : found.claims()) {
      List<Claim> rest = new ArrayList<>(smallest.claims());
      if (rest.remove(claim)) {
        smallest = among(rest, found.firm()).orElse(smallest);
      }
    }
    return smallest;
  }

  /// A contradiction that needs no other claims than these.
  private Optional<Contradiction> among(List<Claim> claims, boolean firm) {
    Set<String> ids = new HashSet<>();
    claims.forEach(claim -> ids.add(claim.id()));
    Chronology<Moment, String> network = new Chronology<>();
    network.add(needed(ids));
    return network.contradictions().stream()
        .findFirst()
        .or(() -> firm ? Optional.empty() : network.anomalies().stream().findFirst())
        .map(found -> Contradiction.of(found, reasons));
  }

  /// The constraints that need no other claims, of the parts that bound one of these, as far as
  /// they hang together with what rests on these; in order.
  private List<Constraint<Moment, String>> needed(Set<String> ids) {
    if (all.isEmpty()) {
      file();
    }
    Set<Integer> touched = new HashSet<>();
    SortedSet<Integer> places = new TreeSet<>();
    for (String id : ids) {
      touched.addAll(touching.getOrDefault(id, List.of()));
      places.addAll(resting.getOrDefault(id, List.of()));
    }
    places.removeIf(place -> !touched.contains(partOf.get(place)) || !restsOn(place, ids));
    Deque<Integer> open = new ArrayDeque<>(places);
    while (!open.isEmpty()) {
      for (Moment moment : moments(all.get(open.pop()))) {
        for (Integer place : free.getOrDefault(moment, List.of())) {
          if (touched.contains(partOf.get(place)) && places.add(place)) {
            open.add(place);
          }
        }
      }
    }
    return places.stream().map(all::get).toList();
  }

  private static List<Moment> moments(Constraint<Moment, String> constraint) {
    return switch (constraint) {
      case Constraint.NotBefore<Moment, String> bound -> List.of(bound.moment());
      case Constraint.NotAfter<Moment, String> bound -> List.of(bound.moment());
      case Constraint.Difference<Moment, String> order -> List.of(order.earlier(), order.later());
    };
  }

  /// Whether a constraint needs no other claims than these.
  private boolean restsOn(int place, Set<String> ids) {
    Reason reason = reasons.get(all.get(place));
    return reason != null && reason.claims().stream().allMatch(claim -> ids.contains(claim.id()));
  }
}
