package org.entente.query.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.asof.Sort;
import org.entente.authority.Authority;
import org.entente.authority.Office;
import org.entente.claim.Claim;
import org.entente.claim.Stance;
import org.entente.problem.ProblemException;
import org.entente.query.standing.OfficeHolder.Role;
import org.entente.reconcile.same.Same;
import org.entente.time.Certainty;
import org.jspecify.annotations.Nullable;

/// Who spoke for two sides on a day.
///
/// An office told without a date is shown only where the authority has the person in such an office
/// in that year, and then with the authority's years beside it. An envoy is shown if some claim has
/// him go between the two.
final class OfficeHolders {

  private static final int MOST = 256;
  private static final int MOST_ENVOYS = 64;

  private final Evidence evidence;
  private final LocalDate day;
  private final Authority authority;

  OfficeHolders(Evidence evidence, LocalDate day, Authority authority) {
    this.evidence = evidence;
    this.day = day;
    this.authority = authority;
  }

  /// Those of the first side, then those of the second, by role.
  List<Finding<OfficeHolder>> of(Side a, Side b) throws ProblemException {
    Set<String> between = new HashSet<>();
    for (Claim claim : evidence.around(Side.between(a, b), Sort.ENVOY, MOST_ENVOYS)) {
      between.add(Same.key(claim.subject()));
    }
    List<Finding<OfficeHolder>> found = new ArrayList<>();
    found.addAll(of(a, true, between));
    found.addAll(of(b, false, between));
    return found;
  }

  private record Term(Role role, String person) {}

  private List<Finding<OfficeHolder>> of(Side side, boolean isA, Set<String> between)
      throws ProblemException {
    Map<Term, List<Claim>> terms = new LinkedHashMap<>();
    for (Claim claim : evidence.holding(Evidence.of(side), Sort.OFFICE, MOST)) {
      Optional<Role> role = Role.of(Objects.requireNonNullElse(claim.value(), ""));
      String person = evidence.judged().key(Same.key(claim.subject()));
      boolean concerns = role.isPresent() && (role.get() != Role.ENVOY || between.contains(person));
      if (concerns && claim.stance() == Stance.ASSERTED) {
        terms.computeIfAbsent(new Term(role.get(), person), t -> new ArrayList<>()).add(claim);
      }
    }
    List<Finding<OfficeHolder>> found = new ArrayList<>();
    terms.forEach((term, claims) -> finding(side, isA, term, claims).ifPresent(found::add));
    found.sort(
        Comparator.comparing((Finding<OfficeHolder> f) -> f.what().role())
            .thenComparing(Finding::sureness)
            .thenComparing(f -> f.what().person()));
    return found;
  }

  private Optional<Finding<OfficeHolder>> finding(
      Side side, boolean isA, Term term, List<Claim> claims) {
    List<Claim> dated = claims.stream().filter(claim -> claim.time() != null).toList();
    @Nullable String years = dated.isEmpty() ? years(side, term.role, claims.getFirst()) : null;
    if (dated.isEmpty() && years == null) {
      return Optional.empty();
    }
    boolean certain = dated.stream().anyMatch(c -> c.interval().holdsOn(day) == Certainty.CERTAIN);
    List<Claim> cited = dated.isEmpty() ? claims : dated;
    Claim first = cited.getFirst();
    OfficeHolder holder =
        new OfficeHolder(
            isA,
            term.role,
            first.subject().name(),
            Objects.requireNonNullElse(first.value(), ""),
            years);
    return Optional.of(
        Finding.of(
            holder, certain ? Sureness.CERTAIN : Sureness.POSSIBLE, cited, evidence.judged()));
  }

  /// The years in which the authority has the person in such an office of that side, with its
  /// source; null where it does not have the day's year.
  private @Nullable String years(Side side, Role role, Claim claim) {
    String id = claim.subject().ref();
    if (id == null) {
      return null;
    }
    return authority.offices(id, day.getYear()).stream()
        .filter(office -> Role.of(office.title()).filter(role::equals).isPresent())
        .filter(office -> isOf(office, side))
        .map(office -> years(office))
        .findFirst()
        .orElse(null);
  }

  private static boolean isOf(Office office, Side side) {
    var of = office.of();
    return of != null && side.line().stream().anyMatch(actor -> actor.id().equals(of.id()));
  }

  private static String years(Office office) {
    String since = office.since() == null ? "" : office.since().toString();
    String until = office.until() == null ? "" : office.until().toString();
    return since + "–" + until + " (" + office.source() + ")";
  }
}
