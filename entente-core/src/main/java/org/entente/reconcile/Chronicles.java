package org.entente.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.entente.reconcile.order.Chronicle;
import org.entente.reconcile.order.Contradiction;
import org.entente.reconcile.order.Life;
import org.entente.reconcile.order.Reason;
import org.entente.reconcile.order.Reason.Dated;
import org.entente.reconcile.order.Reason.Known;
import org.entente.reconcile.order.Reason.Told;
import org.entente.reconcile.order.Rule;
import org.entente.reconcile.same.Same;
import org.jspecify.annotations.Nullable;

/// What does not fit together in a chronology, as conflicts: each contradiction once, however often
/// its facts are said.
final class Chronicles {

  private Chronicles() {}

  /// What one document's chronology shows.
  static List<Conflict> within(Chronicle chronicle) {
    return conflicts(chronicle.contradictions());
  }

  /// What only several documents together show.
  static List<Conflict> across(Chronicle chronicle) {
    return conflicts(
        chronicle.contradictions().stream()
            .filter(c -> c.claims().stream().map(Chronicles::document).distinct().count() > 1)
            .toList());
  }

  private static String document(Claim claim) {
    return claim.source().document();
  }

  private static List<Conflict> conflicts(List<Contradiction> contradictions) {
    List<Conflict> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Contradiction contradiction : contradictions) {
      if (told.add(about(contradiction))) {
        found.add(conflict(contradiction));
      }
    }
    return found;
  }

  /// Contradictions of which one is enough: of the same life, or of the same facts.
  private static String about(Contradiction contradiction) {
    List<Claim> claims = contradiction.claims();
    Stream<String> documents = claims.stream().map(Chronicles::document).distinct().sorted();
    Stream<String> facts =
        life(contradiction)
            ? claims.stream().map(claim -> person(claim, contradiction)).distinct().limit(1)
            : claims.stream().map(Chronicles::fact).distinct().sorted();
    return String.join("|", Stream.concat(documents, facts).toList());
  }

  private static String person(Claim claim, Contradiction contradiction) {
    return Same.key(OrderTelling.person(claim, contradiction));
  }

  private static String fact(Claim claim) {
    return "%s %s %s %s %s"
        .formatted(
            Same.key(claim.subject()),
            claim.property(),
            claim.object() == null ? "" : Same.key(claim.object()),
            claim.act(),
            claim.property() == Property.EVENT ? Telling.date(claim) : "");
  }

  private static Conflict.Kind kind(Contradiction contradiction) {
    if (life(contradiction)) {
      return Conflict.Kind.LIFESPAN;
    }
    return breaks(contradiction, Chronicles::isOfTerms)
        ? Conflict.Kind.OFFICE
        : Conflict.Kind.ORDER;
  }

  private static boolean life(Contradiction contradiction) {
    return breaks(contradiction, Chronicles::isOfLives);
  }

  private static boolean breaks(Contradiction contradiction, Predicate<@Nullable Rule> which) {
    return contradiction.cycle().stream().map(Chronicles::rule).anyMatch(which);
  }

  private static boolean isOfTerms(@Nullable Rule rule) {
    return rule == Rule.TERM_BEGINS_BEFORE_HOLDING || rule == Rule.HOLDING_BEFORE_TERM_ENDS;
  }

  private static boolean isOfLives(@Nullable Rule rule) {
    return rule != null
        && switch (rule) {
          case BORN_BEFORE_ACTING, ACTING_BEFORE_DEATH, BORN_BEFORE_DEATH, LONGEST_LIFE -> true;
          default -> false;
        };
  }

  static @Nullable Rule rule(Reason reason) {
    return switch (reason) {
      case Reason.Ruled ruled -> ruled.rule();
      case Known known -> known.rule();
      case Dated dated -> null;
      case Told told -> null;
    };
  }

  private static Conflict conflict(Contradiction contradiction) {
    List<Claim> claims = contradiction.claims();
    return Conflict.of(
        kind(contradiction),
        contradiction.firm() ? Conflict.Severity.IMPOSSIBLE : Conflict.Severity.ANOMALY,
        Conflict.Fact.of(
            claims.stream().filter(c -> !isEnd(c)).findFirst().orElse(claims.getFirst())),
        claims,
        OrderTelling.of(contradiction),
        bounds(contradiction));
  }

  private static boolean isEnd(Claim claim) {
    return switch (claim.property()) {
      case BORN, DIED, FOUNDED, DISSOLVED -> true;
      default -> false;
    };
  }

  /// What each date of the cycle allows.
  private static List<String> bounds(Contradiction contradiction) {
    List<String> bounds = new ArrayList<>();
    for (Reason reason : contradiction.cycle()) {
      switch (reason) {
        case Dated dated -> bounds.add(Telling.date(dated.claim()));
        case Known known -> bounds.add(years(known.life()));
        case Told told -> {}
        case Reason.Ruled ruled -> {}
      }
    }
    return bounds;
  }

  private static String years(Life life) {
    return year(life.born()) + "/" + year(life.died());
  }

  private static String year(@Nullable Integer year) {
    return year == null ? ".." : String.format(Locale.ROOT, "%04d", year);
  }
}
