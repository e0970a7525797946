package org.entente.query.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.entente.asof.AsOf;
import org.entente.asof.Bounds;
import org.entente.asof.Role;
import org.entente.asof.Sort;
import org.entente.claim.Claim;
import org.entente.problem.ProblemException;
import org.entente.query.standing.Dealings.Lane;
import org.entente.query.standing.Dealings.Told;
import org.entente.remark.Judged;
import org.jspecify.annotations.Nullable;

/// Gathers all that a record tells of two parties over time.
final class DealingsOf {

  private static final int ALL = Integer.MAX_VALUE;

  private static final Comparator<Told> IN_TIME =
      Comparator.comparing(Told::isDated)
          .reversed()
          .thenComparing(Told::first)
          .thenComparing(Told::last)
          .thenComparing(told -> told.claim().id())
          .thenComparing(told -> told.claim().source().document());

  private final Evidence evidence;
  private final Instruments instruments;
  private final Side a;
  private final Side b;
  private final Map<Filed, Told> told = new LinkedHashMap<>();

  private record Filed(Lane lane, String claim, String document) {}

  DealingsOf(AsOf rows, Judged judged, Function<Claim, Optional<String>> known, Side a, Side b) {
    this.evidence = new Evidence(rows, judged, Bounds.EVER_BEFORE);
    this.instruments = new Instruments(evidence, LocalDate.MIN, known);
    this.a = a;
    this.b = b;
  }

  /// What may lie between two days; null is no bound.
  Dealings between(@Nullable LocalDate from, @Nullable LocalDate to) throws ProblemException {
    add(Sort.PHASE);
    add(Sort.RELATIONS);
    add(Sort.ENVOY);
    add(Sort.ACT);
    for (var instrument : instruments.gathered(a, b, ALL, ALL, ALL).entrySet()) {
      for (Claim claim : instrument.getValue()) {
        add(Told.of(Lane.INSTRUMENTS, claim, instrument.getKey()));
      }
    }
    addHolders(a, Lane.HOLDERS_A);
    addHolders(b, Lane.HOLDERS_B);
    List<Told> found = new ArrayList<>(told.values());
    if (from != null || to != null) {
      found.removeIf(each -> !each.isDated() || !each.mayLie(from, to));
    }
    found.sort(IN_TIME);
    return new Dealings(a, b, found);
  }

  private void add(Sort sort) throws ProblemException {
    for (Claim claim : evidence.around(Side.between(a, b), sort, ALL)) {
      add(Told.of(lane(sort, claim), claim, null));
    }
  }

  private void add(Told one) {
    Claim claim = one.claim();
    told.putIfAbsent(new Filed(one.lane(), claim.id(), claim.source().document()), one);
  }

  /// An act of a person is that of the side for which the person stands: not of the one to which it
  /// was done.
  private Lane lane(Sort sort, Claim claim) {
    if (sort == Sort.PHASE) {
      return Lane.PHASES;
    }
    if (sort != Sort.ACT) {
      return Lane.RELATIONS;
    }
    boolean ofA = a.is(claim.subject()) || b.is(claim.object());
    boolean ofB = b.is(claim.subject()) || a.is(claim.object());
    boolean both = claim.reciprocal() || ofA == ofB;
    return both ? Lane.ACTS_BOTH : ofA ? Lane.ACTS_A : Lane.ACTS_B;
  }

  private void addHolders(Side side, Lane lane) throws ProblemException {
    for (Claim claim : evidence.around(Evidence.of(side), Sort.OFFICE, ALL)) {
      boolean speaks =
          Role.of(Objects.requireNonNullElse(claim.value(), ""))
              .filter(Role::isTowardsAll)
              .isPresent();
      if (speaks) {
        add(Told.of(lane, claim, null));
      }
    }
  }
}
