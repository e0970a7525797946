package org.entente.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.reconcile.same.Same;
import org.entente.time.DayRange;

/// Persons whom documents have in one office at the same time, where each gives a term in full.
final class OfficesAcross {

  private final Hearing hearing;

  OfficesAcross(Hearing hearing) {
    this.hearing = hearing;
  }

  /// What the documents' terms show, in the order of the documents.
  List<Conflict> conflicts() {
    Map<String, Map<String, List<Claim>>> offices = new LinkedHashMap<>();
    for (Witness witness : hearing.witnesses()) {
      for (Claim claim : witness.claims()) {
        Entity of = claim.object();
        String office = claim.value();
        if (of != null && office != null && Offices.isTerm(claim)) {
          offices
              .computeIfAbsent(
                  Same.fold(office) + " | " + hearing.sameness().key(of),
                  key -> new LinkedHashMap<>())
              .computeIfAbsent(hearing.sameness().key(claim.subject()), key -> new ArrayList<>())
              .add(claim);
        }
      }
    }
    List<Conflict> found = new ArrayList<>();
    offices.values().forEach(persons -> compare(List.copyOf(persons.values()), found));
    return found;
  }

  private void compare(List<List<Claim>> persons, List<Conflict> found) {
    for (int i = 0; i < persons.size(); i++) {
      for (int j = i + 1; j < persons.size(); j++) {
        conflict(persons.get(i), persons.get(j)).ifPresent(found::add);
      }
    }
  }

  /// The conflict of two persons; empty where their terms do not overlap, or where one document has
  /// both and so shows it by itself, or tells that they shared the office.
  private Optional<Conflict> conflict(List<Claim> one, List<Claim> other) {
    boolean inOne =
        one.stream().anyMatch(c -> other.stream().anyMatch(d -> document(c).equals(document(d))));
    if (inOne || Same.may(one.getFirst().subject(), other.getFirst().subject())) {
      return Optional.empty();
    }
    List<Claim> left = overlapping(one, other);
    List<Claim> right = overlapping(other, one);
    return left.isEmpty() ? Optional.empty() : Optional.of(between(left, right));
  }

  private static String document(Claim claim) {
    return claim.source().document();
  }

  private static List<Claim> overlapping(List<Claim> of, List<Claim> with) {
    return of.stream()
        .filter(claim -> with.stream().anyMatch(other -> Offices.overlap(claim, other)))
        .toList();
  }

  private Conflict between(List<Claim> left, List<Claim> right) {
    List<Side> sides = hearing.weighing().ordered(List.of(side(left), side(right)));
    List<Claim> shown = sides.stream().map(side -> side.claims().getFirst()).toList();
    return Conflict.of(
            Conflict.Kind.OFFICE,
            Conflict.Severity.DISAGREEMENT,
            Conflict.Fact.of(shown.getFirst()),
            shown,
            SidesTelling.office(sides),
            Telling.dates(shown))
        .with(sides);
  }

  private Side side(List<Claim> claims) {
    Claim first = claims.getFirst();
    DayRange term = first.interval().possibleDays();
    return hearing.weighing().side(first.subject().name(), claims, term);
  }
}
