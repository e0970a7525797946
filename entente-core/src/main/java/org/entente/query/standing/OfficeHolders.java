package org.entente.query.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.asof.Key;
import org.entente.asof.Role;
import org.entente.asof.Sort;
import org.entente.authority.Authority;
import org.entente.authority.Office;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;
import org.entente.claim.Stance;
import org.entente.problem.ProblemException;
import org.entente.reconcile.same.Same;
import org.entente.time.Certainty;
import org.jspecify.annotations.Nullable;

/// Who spoke for two sides on a day.
///
/// An office told without a date is shown only where the authority has the person in such an office
/// in that year, and then with the authority's years beside it. An envoy is shown if some claim has
/// him go between the two, as speaking for the one that sent him, whichever of the two the source
/// gives with his office.
final class OfficeHolders {

  private static final int MOST = 48;
  private static final int MOST_ENVOYS = 12;

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
    List<Claim> claims = new ArrayList<>();
    SequencedSet<Key> envoys = new LinkedHashSet<>();
    List<Claim> going = evidence.around(Side.between(a, b), Sort.ENVOY, MOST_ENVOYS);
    for (Claim claim : going) {
      if (claim.subject().kind() == EntityKind.PERSON) {
        envoys.add(Key.of(Same.key(claim.subject())));
      }
    }
    claims.addAll(evidence.holding(List.copyOf(envoys), Sort.OFFICE, MOST));
    claims.addAll(evidence.holding(Evidence.of(a), Sort.OFFICE, MOST));
    claims.addAll(evidence.holding(Evidence.of(b), Sort.OFFICE, MOST));
    Set<String> atA = receivedBy(a, going);
    Set<String> atB = receivedBy(b, going);
    List<Finding<OfficeHolder>> found = new ArrayList<>();
    found.addAll(of(a, true, claims.stream().filter(c -> speaks(c, a, atA, b, atB)).toList()));
    found.addAll(of(b, false, claims.stream().filter(c -> speaks(c, b, atB, a, atA)).toList()));
    return found;
  }

  private Set<String> receivedBy(Side side, List<Claim> going) {
    return going.stream()
        .filter(claim -> claim.act() == Act.ACCREDIT && side.is(claim.object()))
        .map(this::person)
        .collect(Collectors.toSet());
  }

  private String person(Claim claim) {
    return evidence.judged().key(Same.key(claim.subject()));
  }

  /// Whether who holds an office speaks for a side.
  ///
  /// @param at whom the side received
  /// @param atOther whom the other side received
  private boolean speaks(Claim office, Side side, Set<String> at, Side other, Set<String> atOther) {
    boolean envoy = role(office).filter(Role.ENVOY::equals).isPresent();
    if (envoy && other.is(office.object())) {
      return atOther.contains(person(office)) || Role.isOfReceiver(office);
    }
    return side.is(office.object())
        && !(envoy && (at.contains(person(office)) || Role.isOfReceiver(office)));
  }

  private static Optional<Role> role(Claim office) {
    return Role.of(Objects.requireNonNullElse(office.value(), ""));
  }

  private record Term(Role role, String person) {}

  private List<Finding<OfficeHolder>> of(Side side, boolean isA, List<Claim> claims) {
    Map<Term, List<Claim>> terms = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Optional<Role> role = role(claim);
      if (role.isPresent() && claim.stance() == Stance.ASSERTED) {
        Term term = new Term(role.get(), person(claim));
        terms.computeIfAbsent(term, t -> new ArrayList<>()).add(claim);
      }
    }
    List<Finding<OfficeHolder>> found = new ArrayList<>();
    terms.forEach((term, told) -> finding(side, isA, term, told).ifPresent(found::add));
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
    boolean certain =
        dated.stream().anyMatch(c -> Days.holdsOn(c.interval(), day) == Certainty.CERTAIN);
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
