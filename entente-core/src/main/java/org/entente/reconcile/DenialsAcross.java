package org.entente.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reconcile.same.Same;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.entente.time.EndKind;
import org.entente.time.HistoricalDate;

/// What some documents assert and others deny: that someone is party to an instrument or has
/// ratified it, and that someone was a member at the same time.
///
/// A membership is held only against a denial whose days are told: who left may have come back. Who
/// had not ratified by a date may have ratified later.
final class DenialsAcross {

  private static final double SURE_ENOUGH = 0.7;

  private final Hearing hearing;

  DenialsAcross(Hearing hearing) {
    this.hearing = hearing;
  }

  /// What is said for and against one fact.
  private record Debate(List<Claim> asserted, List<Claim> denied) {
    Debate() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /// What the documents' denials show, in the order of the documents.
  List<Conflict> conflicts() {
    Map<String, Debate> debates = new LinkedHashMap<>();
    for (Witness witness : hearing.witnesses()) {
      for (Claim claim : witness.claims()) {
        if (isDebatable(claim)) {
          key(claim)
              .ifPresent(
                  key -> {
                    Debate debate = debates.computeIfAbsent(key, k -> new Debate());
                    (isDenial(claim) ? debate.denied : debate.asserted).add(claim);
                  });
        }
      }
    }
    return debates.values().stream().flatMap(debate -> conflict(debate).stream()).toList();
  }

  private static boolean isDebatable(Claim claim) {
    return switch (claim.property()) {
      case PARTY, RATIFIED, MEMBER_OF ->
          claim.confidence() >= SURE_ENOUGH
              && (Same.isAsserted(claim) || claim.stance() == Stance.DENIED);
      default -> false;
    };
  }

  private Optional<String> key(Claim claim) {
    if (claim.property() != Property.MEMBER_OF) {
      return hearing.sameness().fact(claim);
    }
    boolean full = isFormer(claim) || claim.value() == null || "member".equals(claim.value());
    return full
        ? hearing.sameness().fact(claim).map(key -> key.replaceFirst(" \\| (?:former|member)$", ""))
        : Optional.empty();
  }

  private static boolean isFormer(Claim claim) {
    return "former".equals(claim.value());
  }

  private static boolean isDenial(Claim claim) {
    return (claim.stance() == Stance.DENIED) != isFormer(claim);
  }

  private Optional<Conflict> conflict(Debate debate) {
    List<Claim> asserted = against(debate.asserted, debate.denied);
    List<Claim> denied = against(debate.denied, debate.asserted);
    if (asserted.isEmpty() || denied.isEmpty()) {
      return Optional.empty();
    }
    Property property = asserted.getFirst().property();
    String role =
        switch (property) {
          case PARTY -> "party";
          case RATIFIED -> "ratified";
          default -> "member";
        };
    List<Side> sides = List.of(side(role, asserted), side("not " + role, denied));
    List<Claim> shown = sides.stream().map(side -> side.claims().getFirst()).toList();
    Conflict.Kind kind =
        property == Property.MEMBER_OF ? Conflict.Kind.MEMBERSHIP : Conflict.Kind.PARTY;
    return Optional.of(
        Conflict.of(
                kind,
                Conflict.Severity.DISAGREEMENT,
                Conflict.Fact.of(shown.getFirst()),
                shown,
                SidesTelling.denial(sides),
                Telling.dates(shown))
            .with(sides));
  }

  /// The claims that some claim of the other side, in another document, cannot be true with.
  private static List<Claim> against(List<Claim> claims, List<Claim> others) {
    return claims.stream()
        .filter(claim -> others.stream().anyMatch(other -> exclude(claim, other)))
        .toList();
  }

  private static boolean exclude(Claim one, Claim other) {
    if (one.source().document().equals(other.source().document())) {
      return false;
    }
    if (one.property() != Property.MEMBER_OF) {
      return (isDenial(one) ? one : other).time() == null;
    }
    return daysAreTold(one)
        && daysAreTold(other)
        && days(one).flatMap(days -> days(other).flatMap(days::intersection)).isPresent();
  }

  /// Whether a claim tells days at which it held; that someone left on a day tells nothing of it.
  private static boolean daysAreTold(Claim claim) {
    HistoricalDate time = claim.time();
    return time != null
        && (!isFormer(claim)
            || (time.edtf().form() == Edtf.Form.INTERVAL
                && time.edtf().startKind() == EndKind.TOLD
                && time.edtf().endKind() == EndKind.TOLD));
  }

  private static Optional<DayRange> days(Claim claim) {
    return claim.interval().certainDays();
  }

  private Side side(String stands, List<Claim> claims) {
    DayRange event = claims.getFirst().interval().possibleDays();
    return hearing.weighing().side(stands, claims, event);
  }
}
