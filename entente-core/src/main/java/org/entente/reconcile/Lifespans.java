package org.entente.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.jspecify.annotations.Nullable;

/// Persons who act after their death or before their birth.
final class Lifespans {

  private static final double SURE_ENOUGH = 0.7;

  private Lifespans() {}

  static List<Conflict> conflicts(List<Claim> claims, Function<Entity, Life> lives) {
    List<Conflict> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    Map<String, List<Claim>> ends = ends(claims);
    for (Claim act : claims) {
      Entity person = actor(act);
      if (person == null
          || act.time() == null
          || !Same.isAsserted(act)
          || told.contains(Same.key(person))) {
        continue;
      }
      Optional<Conflict> conflict =
          byDocument(act, person, ends.getOrDefault(Same.key(person), List.of()))
              .or(() -> byKnownLife(act, person, lives.apply(person)));
      conflict.ifPresent(
          c -> {
            told.add(Same.key(person));
            found.add(c);
          });
    }
    return found;
  }

  /// The person who must have been alive for a claim to be true; null where there is none.
  private static @Nullable Entity actor(Claim claim) {
    boolean acts =
        claim.confidence() >= SURE_ENOUGH
            && isNamed(claim)
            && (claim.property() == Property.EVENT || claim.property() == Property.HOLDS_OFFICE);
    return acts && claim.subject().kind() == EntityKind.PERSON ? claim.subject() : null;
  }

  /// Whether the words have the person's full name: a pronoun, a title or half a name may mean
  /// someone else.
  private static boolean isNamed(Claim claim) {
    String words = " " + Same.fold(claim.source().quote()) + " ";
    return words.contains(" " + Same.fold(claim.subject().name()) + " ");
  }

  /// The births and deaths that a document tells, by whose they are.
  private static Map<String, List<Claim>> ends(List<Claim> claims) {
    Map<String, List<Claim>> ends = new HashMap<>();
    for (Claim claim : claims) {
      boolean isEnd = claim.property() == Property.BORN || claim.property() == Property.DIED;
      if (isEnd && Same.isAsserted(claim)) {
        ends.computeIfAbsent(Same.key(claim.subject()), k -> new ArrayList<>()).add(claim);
      }
    }
    return ends;
  }

  /// What the document itself says of the person's birth and death.
  private static Optional<Conflict> byDocument(Claim act, Entity person, List<Claim> ends) {
    for (Claim end : ends) {
      boolean dead = end.property() == Property.DIED && When.of(act).startsAfterEndOf(When.of(end));
      boolean unborn =
          end.property() == Property.BORN && When.of(end).startsAfterEndOf(When.of(act));
      if (dead || unborn) {
        return Optional.of(impossible(act, end, person, dead));
      }
    }
    return Optional.empty();
  }

  private static Conflict impossible(Claim act, Claim end, Entity person, boolean dead) {
    String explanation =
        "By %s, %s acted %s: %s, but %s."
            .formatted(
                Telling.source(act),
                person.name(),
                dead ? "after death" : "before birth",
                Telling.quote(act),
                Telling.quote(end));
    return Conflict.of(
        Conflict.Kind.LIFESPAN,
        Conflict.Severity.IMPOSSIBLE,
        Conflict.Fact.of(act),
        List.of(act, end),
        explanation,
        Telling.dates(List.of(act, end)));
  }

  private static Optional<Conflict> byKnownLife(Claim act, Entity person, Life life) {
    When when = When.of(act);
    Integer born = life.born();
    Integer died = life.died();
    boolean dead = died != null && when.first() != null && when.first().getYear() > died;
    boolean unborn = born != null && when.last() != null && when.last().getYear() < born;
    if (!dead && !unborn) {
      return Optional.empty();
    }
    String explanation =
        "%s has %s act, dated %s, in %s, but %s."
            .formatted(
                Telling.source(act),
                person.name(),
                Telling.when(act),
                Telling.quote(act),
                dead ? "the known life ends in " + died : "the known life begins in " + born);
    List<String> bounds =
        List.of(
            Telling.date(act),
            (born == null ? ".." : year(born)) + "/" + (died == null ? ".." : year(died)));
    return Optional.of(
        Conflict.of(
            Conflict.Kind.LIFESPAN,
            Conflict.Severity.ANOMALY,
            Conflict.Fact.of(act),
            List.of(act),
            explanation,
            bounds));
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
