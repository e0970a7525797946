package org.entente.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.reconcile.order.Contradiction;
import org.entente.reconcile.order.Reason;
import org.entente.reconcile.order.Reason.Dated;
import org.entente.reconcile.order.Reason.Known;
import org.entente.reconcile.order.Reason.Ruled;
import org.entente.reconcile.order.Reason.Told;
import org.entente.reconcile.order.Rule;

/// One sentence for a person on what is wrong with an order.
final class OrderTelling {

  private OrderTelling() {}

  static String of(Contradiction contradiction) {
    List<Reason> telling = contradiction.cycle().stream().filter(OrderTelling::tells).toList();
    List<Reason> links = telling.stream().filter(r -> !(r instanceof Dated)).toList();
    Claim first = contradiction.claims().getFirst();
    Claim last = contradiction.claims().getLast();
    if (links.size() != 1) {
      return chain(telling);
    }
    return switch (links.getFirst()) {
      case Known known -> known(first, known);
      case Ruled ruled -> ruled(first, last, ruled.rule());
      case Told told when isBetween(told, first, last) -> told(first, last, told);
      default -> chain(telling);
    };
  }

  /// Whether a reason says more than what lies in the meaning of words.
  private static boolean tells(Reason reason) {
    return !(reason instanceof Ruled ruled)
        || switch (ruled.rule()) {
          case STARTS_BEFORE_END, SAME_FACT, SIGNS_AT_THE_SIGNING -> false;
          default -> true;
        };
  }

  private static boolean isBetween(Told told, Claim first, Claim last) {
    return told.earlier().equals(first) && told.later().equals(last);
  }

  private static String ruled(Claim first, Claim last, Rule rule) {
    String what = "%s %s".formatted(who(first, last, rule), rule.broken());
    return inOne(first, last)
        ? "By %s, %s: %s, but %s.".formatted(Telling.source(first), what, dated(first), dated(last))
        : "%s says %s and %s says %s: if both were right, %s."
            .formatted(
                Telling.source(first), dated(first), Telling.source(last), dated(last), what);
  }

  private static String known(Claim claim, Known known) {
    Integer born = known.life().born();
    Integer died = known.life().died();
    String end =
        switch (known.rule()) {
          case BORN_BEFORE_ACTING -> "the known life begins in " + born;
          case ACTING_BEFORE_DEATH -> "the known life ends in " + died;
          case FOUNDED_BEFORE_JOINED, FOUNDED_BEFORE_ACTING -> "it is known to begin in " + born;
          default -> "it is known to end in " + died;
        };
    String deed = claim.property() == Property.MEMBER_OF ? "have a member" : "act";
    return "%s has %s %s, dated %s, in %s, but %s."
        .formatted(
            Telling.source(claim),
            known.name(),
            deed,
            Telling.when(claim),
            Telling.quote(claim),
            end);
  }

  private static String told(Claim first, Claim last, Told told) {
    Claim telling = told.telling();
    if (telling != null) {
      return "%s tells %s before %s, but dates it %s, after %s was signed (%s)."
          .formatted(
              Telling.source(first),
              Telling.quote(first),
              Telling.quote(telling),
              Telling.when(first),
              Telling.instrument(last.subject()),
              Telling.when(last));
    }
    return "%s puts %s before %s (%s), but dates the first %s and the second %s."
        .formatted(
            Telling.source(first),
            Telling.quote(first),
            Telling.quote(last),
            Telling.quote(told.words().quote()),
            Telling.when(first),
            Telling.when(last));
  }

  /// A cycle of more links, link by link.
  private static String chain(List<Reason> telling) {
    List<String> links = new ArrayList<>();
    for (Reason reason : telling) {
      links.add(
          switch (reason) {
            case Dated dated ->
                "%s says %s".formatted(Telling.source(dated.claim()), dated(dated.claim()));
            case Told told ->
                "%s puts %s before %s (%s)"
                    .formatted(
                        Telling.source(told.earlier()),
                        Telling.quote(told.earlier()),
                        Telling.quote(told.later()),
                        Telling.quote(told.words().quote()));
            case Ruled ruled -> ruled.rule().says();
            case Known known -> known.rule().says();
          });
    }
    return "This cannot all be: " + String.join("; ", links) + ".";
  }

  /// A claim's words, with its date where they do not have it.
  private static String dated(Claim claim) {
    String when = Telling.when(claim);
    boolean told = when.isEmpty() || claim.source().quote().replaceAll("\\s+", " ").contains(when);
    return Telling.quote(claim) + (told ? "" : " (" + when + ")");
  }

  private static boolean inOne(Claim one, Claim other) {
    return one.source().document().equals(other.source().document());
  }

  /// Who or what broke a rule.
  private static String who(Claim first, Claim last, Rule rule) {
    return switch (rule) {
      case FOUNDED_BEFORE_JOINED -> last.object() == null ? "it" : last.object().name();
      case JOINED_BEFORE_DISSOLVED -> last.subject().name();
      case BORN_BEFORE_ACTING, BORN_BEFORE_DEATH -> first.subject().name();
      default -> last.subject().name();
    };
  }

  /// The person whose life a claim of a contradiction touches.
  static Entity person(Claim claim, Contradiction contradiction) {
    Optional<Entity> dead =
        contradiction.claims().stream()
            .filter(c -> c.property() == Property.BORN || c.property() == Property.DIED)
            .map(Claim::subject)
            .findFirst();
    return dead.orElseGet(
        () ->
            claim.subject().kind() == EntityKind.PERSON
                ? claim.subject()
                : Objects.requireNonNullElse(claim.object(), claim.subject()));
  }
}
