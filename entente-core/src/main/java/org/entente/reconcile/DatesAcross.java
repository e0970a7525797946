package org.entente.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.reconcile.same.Sameness;
import org.entente.time.Certainty;
import org.entente.time.DayRange;

/// Dates of one fact, by several documents, that have no day in common.
///
/// Of relations a document's word is what its register says first: a list of all relations goes
/// before the tables that follow it, and any table before the prose. Else every date counts.
final class DatesAcross {

  /// Relations can begin twice, but hardly within so many years without a word of their end.
  private static final int SPELL_YEARS = 5;

  private final Hearing hearing;
  private final Map<String, List<Claim>> facts = new LinkedHashMap<>();
  private final Map<String, List<Claim>> breaks = new HashMap<>();

  DatesAcross(Hearing hearing) {
    this.hearing = hearing;
    Sameness sameness = hearing.sameness();
    for (Witness witness : hearing.witnesses()) {
      for (Claim claim : witness.claims()) {
        if (Once.dates(claim)) {
          Once.key(claim, sameness)
              .ifPresent(key -> facts.computeIfAbsent(key, k -> new ArrayList<>()).add(claim));
        }
        if (claim.act() == Act.SEVER_RELATIONS || claim.act() == Act.RESUME_RELATIONS) {
          breaks.computeIfAbsent(pair(claim), k -> new ArrayList<>()).add(claim);
        }
      }
    }
  }

  /// What the documents' dates show, in the order of the documents.
  List<Conflict> conflicts() {
    return facts.values().stream().flatMap(ofOne -> conflict(ofOne).stream()).toList();
  }

  /// Whether several documents date the fact of a claim: what they say together decides.
  boolean isDatedBySeveral(Claim claim) {
    return Once.key(claim, hearing.sameness())
        .map(key -> facts.getOrDefault(key, List.of()))
        .filter(ofOne -> documents(ofOne) > 1)
        .isPresent();
  }

  private static long documents(List<Claim> claims) {
    return claims.stream().map(claim -> claim.source().document()).distinct().count();
  }

  private Optional<Conflict> conflict(List<Claim> ofOne) {
    if (documents(ofOne) < 2) {
      return Optional.empty();
    }
    List<Claim> words = Once.isBeginning(ofOne.getFirst()) ? registers(ofOne) : ofOne;
    if (words.stream().noneMatch(one -> words.stream().anyMatch(other -> exclude(one, other)))) {
      return Optional.empty();
    }
    List<Side> sides = new ArrayList<>();
    for (List<Claim> ofSide : sides(ofOne)) {
      Claim narrowest = ofSide.getFirst();
      DayRange event = narrowest.interval().someDay().possibleDays();
      sides.add(hearing.weighing().side(Telling.date(narrowest), ofSide, event));
    }
    return Optional.of(between(hearing.weighing().ordered(sides)));
  }

  /// What each document's register says first, or its prose where it has none.
  private static List<Claim> registers(List<Claim> ofOne) {
    Map<String, Claim> words = new LinkedHashMap<>();
    for (Claim claim : ofOne) {
      words.merge(
          claim.source().document(),
          claim,
          (one, other) ->
              isInTable(one) == isInTable(other)
                  ? (Telling.inText(one, other) <= 0 ? one : other)
                  : (isInTable(one) ? one : other));
    }
    return List.copyOf(words.values());
  }

  private static boolean isInTable(Claim claim) {
    return claim.rule().startsWith("table:");
  }

  private boolean exclude(Claim one, Claim other) {
    return cannotMeet(one, other) && !(Once.isBeginning(one) && areTwoSpells(one, other));
  }

  private static boolean cannotMeet(Claim one, Claim other) {
    return one.interval().someDay().sharesDayWith(other.interval().someDay())
        == Certainty.IMPOSSIBLE;
  }

  /// Whether relations are told to have been broken between two beginnings, or resumed at the
  /// second.
  private boolean areTwoSpells(Claim one, Claim other) {
    boolean inOrder = one.interval().before(other.interval()) == Certainty.CERTAIN;
    Claim first = inOrder ? one : other;
    Claim second = inOrder ? other : one;
    return breaks.getOrDefault(pair(one), List.of()).stream()
        .anyMatch(
            told -> {
              if (told.time() == null) {
                return yearsApart(first, second) > SPELL_YEARS;
              }
              return told.act() == Act.RESUME_RELATIONS
                  ? !cannotMeet(told, second)
                  : told.interval().before(first.interval()) != Certainty.CERTAIN
                      && told.interval().after(second.interval()) != Certainty.CERTAIN;
            });
  }

  /// Claims that can be true together, the narrowest date of each group first. A date that fits
  /// several groups stands with none.
  private static List<List<Claim>> sides(List<Claim> ofOne) {
    List<Claim> narrowFirst =
        ofOne.stream()
            .sorted(
                Comparator.<Claim>comparingLong(DatesAcross::width)
                    .thenComparing(Telling::date)
                    .thenComparing(claim -> claim.source().document())
                    .thenComparing(Telling::inText))
            .toList();
    List<List<Claim>> sides = new ArrayList<>();
    for (Claim claim : narrowFirst) {
      sides.stream()
          .filter(side -> fits(claim, side))
          .findFirst()
          .ifPresentOrElse(
              side -> side.add(claim), () -> sides.add(new ArrayList<>(List.of(claim))));
    }
    while (sides.stream().anyMatch(side -> side.removeIf(c -> fitsAnother(c, sides)))) {
      sides.removeIf(List::isEmpty);
    }
    return sides;
  }

  private static boolean fits(Claim claim, List<Claim> side) {
    return side.stream().noneMatch(other -> cannotMeet(claim, other));
  }

  private static boolean fitsAnother(Claim claim, List<List<Claim>> sides) {
    return sides.stream()
        .anyMatch(side -> !side.isEmpty() && !side.contains(claim) && fits(claim, side));
  }

  private static long width(Claim claim) {
    DayRange days = claim.interval().someDay().possibleDays();
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    return first == null || last == null ? Long.MAX_VALUE : last.toEpochDay() - first.toEpochDay();
  }

  private static Conflict between(List<Side> sides) {
    List<Claim> shown = sides.stream().map(side -> side.claims().getFirst()).toList();
    Claim first = shown.getFirst();
    boolean far =
        Once.isBeginning(first)
            && shown.stream().skip(1).allMatch(c -> yearsApart(first, c) > SPELL_YEARS);
    return Conflict.of(
            Conflict.Kind.DATE,
            far ? Conflict.Severity.ANOMALY : Conflict.Severity.DISAGREEMENT,
            Conflict.Fact.of(first),
            shown,
            SidesTelling.dates(sides, far),
            Telling.dates(shown))
        .with(sides);
  }

  private static int yearsApart(Claim one, Claim other) {
    LocalDate first = one.interval().start().earliest();
    LocalDate second = other.interval().start().earliest();
    return first == null || second == null ? 0 : Math.abs(first.getYear() - second.getYear());
  }

  /// The two sides of relations, whatever each was called when something is told of them: the
  /// republic takes up what the kingdom broke off.
  private String pair(Claim claim) {
    Entity other = claim.object();
    return Stream.of(claim.subject(), other == null ? claim.subject() : other)
        .map(side -> hearing.sameness().lineage(side).orElse(hearing.sameness().key(side)))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" | "));
  }
}
