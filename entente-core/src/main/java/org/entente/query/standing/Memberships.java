package org.entente.query.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.entente.asof.Sort;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Stance;
import org.entente.problem.ProblemException;
import org.entente.reconcile.same.Same;
import org.entente.time.Certainty;
import org.jspecify.annotations.Nullable;

/// To what two sides belonged on a day, both or one of them.
///
/// Who joined belongs until the record says otherwise, possibly; certainly only within an interval
/// that the words give.
final class Memberships {

  private static final int MOST = 48;
  private static final String FORMER = "former";

  private final Evidence evidence;
  private final LocalDate day;

  Memberships(Evidence evidence, LocalDate day) {
    this.evidence = evidence;
    this.day = day;
  }

  /// Common ones first, then those of one side only.
  List<Finding<Belonging>> of(Side a, Side b) throws ProblemException {
    Map<String, Held> ofA = held(a);
    Map<String, Held> ofB = held(b);
    SequencedSet<String> organisations = new LinkedHashSet<>(ofA.keySet());
    organisations.addAll(ofB.keySet());
    List<Finding<Belonging>> found = new ArrayList<>();
    for (String organisation : organisations) {
      found.add(finding(ofA.get(organisation), ofB.get(organisation)));
    }
    found.sort(
        Comparator.comparing((Finding<Belonging> f) -> !f.what().isCommon())
            .thenComparing(f -> !f.what().a())
            .thenComparing(f -> f.what().organisation()));
    return found;
  }

  /// To what one side belonged, by the organisations' keys.
  Map<String, Finding<Belonging>> of(Side side) throws ProblemException {
    Map<String, Finding<Belonging>> found = new TreeMap<>();
    held(side).forEach((organisation, held) -> found.put(organisation, finding(held, null)));
    return found;
  }

  private record Held(
      String name, String as, Sureness sureness, List<Claim> claims, List<Claim> against) {}

  private Finding<Belonging> finding(@Nullable Held a, @Nullable Held b) {
    Held one = Objects.requireNonNull(a == null ? b : a);
    List<Claim> claims = new ArrayList<>(one.claims);
    List<Claim> against = new ArrayList<>(one.against);
    Sureness sureness = one.sureness;
    if (a != null && b != null) {
      claims.addAll(b.claims);
      against.addAll(b.against);
      sureness = sureness.compareTo(b.sureness) < 0 ? b.sureness : sureness;
    }
    Belonging what = new Belonging(one.name, a != null, b != null, one.as);
    return Finding.of(what, sureness, claims, against, evidence.judged());
  }

  private Map<String, Held> held(Side side) throws ProblemException {
    List<Claim> claims =
        new ArrayList<>(evidence.holding(Evidence.of(side), Sort.MEMBERSHIP, MOST));
    claims.addAll(evidence.before(Evidence.of(side), Sort.MEMBERSHIP, MOST));
    Map<String, List<Claim>> byOrganisation = new TreeMap<>();
    for (Claim claim : claims) {
      Entity organisation = claim.object();
      if (organisation != null && side.is(claim.subject()) && claim.time() != null) {
        String key = evidence.judged().key(Same.key(organisation));
        byOrganisation.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      }
    }
    Map<String, Held> held = new TreeMap<>();
    byOrganisation.forEach(
        (key, told) -> {
          Held now = now(told);
          if (now != null) {
            held.put(key, now);
          }
        });
    return held;
  }

  /// What claims of one membership leave of the day; null where it had ended, or none says that it
  /// had begun.
  private @Nullable Held now(List<Claim> told) {
    List<Claim> joined =
        told.stream()
            .filter(claim -> claim.stance() == Stance.ASSERTED && !FORMER.equals(claim.value()))
            .toList();
    List<Claim> left =
        told.stream()
            .filter(claim -> claim.stance() == Stance.ASSERTED && FORMER.equals(claim.value()))
            .filter(claim -> Days.isBy(claim.interval().start(), day) == Certainty.CERTAIN)
            .filter(gone -> joined.stream().noneMatch(back -> isReturn(back, gone)))
            .toList();
    List<Claim> denied =
        told.stream()
            .filter(claim -> claim.stance() == Stance.DENIED)
            .filter(claim -> Days.holdsOn(claim.interval(), day) != Certainty.IMPOSSIBLE)
            .toList();
    if (joined.isEmpty() || !left.isEmpty() || joined.stream().allMatch(this::isOver)) {
      return null;
    }
    Claim first = joined.getFirst();
    Sureness sureness =
        !denied.isEmpty()
            ? Sureness.DISPUTED
            : joined.stream().anyMatch(c -> Days.holdsOn(c.interval(), day) == Certainty.CERTAIN)
                ? Sureness.CERTAIN
                : Sureness.POSSIBLE;
    String as = Objects.requireNonNullElse(first.value(), "member");
    String name = Objects.requireNonNull(first.object()).name();
    return new Held(name, as, sureness, joined, denied);
  }

  /// Whether who had left joined again.
  private static boolean isReturn(Claim back, Claim gone) {
    return Days.orFirst(back.interval().start().earliest())
        .isAfter(Days.orLast(gone.interval().start().latest()));
  }

  /// Whether the words give an end, and the day lies after it.
  private boolean isOver(Claim claim) {
    boolean hasEnd = !claim.interval().start().equals(claim.interval().end());
    return hasEnd && Days.isBy(claim.interval().end(), day.minusDays(1)) == Certainty.CERTAIN;
  }
}
