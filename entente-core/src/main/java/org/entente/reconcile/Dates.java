package org.entente.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.reconcile.same.Instruments;
import org.entente.reconcile.same.Same;
import org.entente.time.Certainty;
import org.entente.time.UncertainInterval;

/// Two dates of one fact that cannot both be true.
final class Dates {

  private static final double SURE_ENOUGH = 0.7;

  /// Relations can begin twice, but hardly within so many years without a word of their end.
  private static final int SPELL_YEARS = 5;

  /// What happens once.
  private static final Set<Property> ONCE =
      EnumSet.of(Property.SIGNED, Property.BORN, Property.DIED, Property.RATIFIED, Property.HELD);

  private Dates() {}

  static List<Conflict> conflicts(List<Claim> claims) {
    Map<String, List<Claim>> facts = new LinkedHashMap<>();
    Set<String> broken = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.act() == Act.SEVER_RELATIONS || claim.act() == Act.RESUME_RELATIONS) {
        broken.add(pair(claim));
      }
      if (claim.time() != null && Same.isAsserted(claim) && claim.confidence() >= SURE_ENOUGH) {
        if (ONCE.contains(claim.property()) || isBeginning(claim)) {
          facts.computeIfAbsent(fact(claim), key -> new ArrayList<>()).add(claim);
        }
      }
    }
    List<Conflict> found = new ArrayList<>();
    for (List<Claim> ofOne : facts.values()) {
      ofOne.sort(Telling::inText);
      if (!isBeginning(ofOne.getFirst())
          || !broken.contains(pair(ofOne.getFirst())) && !areToldTogether(ofOne)) {
        first(ofDifferentDates(ofOne), found);
      }
    }
    return found;
  }

  /// The first claim of each date and name.
  private static List<Claim> ofDifferentDates(List<Claim> ofOne) {
    Map<String, Claim> first = new LinkedHashMap<>();
    ofOne.forEach(c -> first.putIfAbsent(Telling.date(c) + " " + c.subject().name(), c));
    return List.copyOf(first.values());
  }

  /// The first two claims of a fact that cannot have a day in common.
  private static void first(List<Claim> ofOne, List<Conflict> found) {
    List<UncertainInterval> when = ofOne.stream().map(Claim::interval).toList();
    for (int i = 0; i < ofOne.size(); i++) {
      for (int j = i + 1; j < ofOne.size(); j++) {
        Claim one = ofOne.get(i);
        Claim other = ofOne.get(j);
        if (when.get(i).sharesDayWith(when.get(j)) == Certainty.IMPOSSIBLE
            && areOne(one, other)
            && !isUnnamed(one)
            && !areFarSpells(one, other)) {
          found.add(conflict(one, other));
          return;
        }
      }
    }
  }

  private static Conflict conflict(Claim one, Claim other) {
    String explanation =
        "%s gives two dates for %s: %s in %s, but %s in %s."
            .formatted(
                Telling.source(one),
                thing(one),
                Telling.when(one),
                Telling.quote(one),
                Telling.when(other),
                Telling.quote(other));
    return Conflict.of(
        Conflict.Kind.DATE,
        Conflict.Severity.DISAGREEMENT,
        Conflict.Fact.of(one),
        List.of(one, other),
        explanation,
        Telling.dates(List.of(one, other)));
  }

  private static String thing(Claim claim) {
    String subject = claim.subject().name();
    Entity object = claim.object();
    String other = object == null ? "" : object.name();
    return switch (claim.property()) {
      case SIGNED -> "the signing of " + subject;
      case BORN -> "the birth of " + subject;
      case DIED -> "the death of " + subject;
      case RATIFIED -> "the ratification of %s by %s".formatted(subject, other);
      case EVENT -> "the beginning of relations between %s and %s".formatted(subject, other);
      default -> subject;
    };
  }

  private static boolean isBeginning(Claim claim) {
    return claim.act() == Act.ESTABLISH_RELATIONS && claim.rule().startsWith("table:");
  }

  /// Whether the beginnings of relations lie so far apart that they may be two.
  private static boolean areFarSpells(Claim one, Claim other) {
    return isBeginning(one) && Math.abs(year(one) - year(other)) > SPELL_YEARS;
  }

  /// Whether the same words give two beginnings of the same relations; claims stand in the order of
  /// their words.
  private static boolean areToldTogether(List<Claim> ofOne) {
    int end = -1;
    for (Claim claim : ofOne) {
      if (claim.source().start() < end) {
        return true;
      }
      end = Math.max(end, claim.source().end());
    }
    return false;
  }

  /// Whether two dated claims of one name can be trusted to mean one instrument.
  private static boolean areOne(Claim one, Claim other) {
    if (one.subject().kind() != EntityKind.INSTRUMENT || Instruments.isTitle(one)) {
      return true;
    }
    LocalDate first = one.interval().start().earliest();
    LocalDate second = other.interval().start().earliest();
    boolean near =
        first != null && second != null && Math.abs(first.getYear() - second.getYear()) <= 1;
    return near && !Instruments.isGeneric(Same.fold(one.subject().name()));
  }

  /// Whether an instrument has no name but that of its sort and its parties, as other ones may.
  private static boolean isUnnamed(Claim claim) {
    return claim.subject().kind() == EntityKind.INSTRUMENT && claim.subject().name().endsWith(")");
  }

  private static int year(Claim claim) {
    LocalDate first = claim.interval().start().earliest();
    return first == null ? 0 : first.getYear();
  }

  private static String fact(Claim claim) {
    if (claim.property() == Property.EVENT) {
      return "relations " + pair(claim);
    }
    Entity object = claim.object();
    return claim.property().word()
        + " "
        + Same.key(claim.subject())
        + " "
        + (object == null ? "" : Same.key(object));
  }

  private static String pair(Claim claim) {
    Entity object = claim.object();
    String one = Same.fold(claim.subject().name());
    String other = object == null ? "" : Same.fold(object.name());
    return one.compareTo(other) <= 0 ? one + "|" + other : other + "|" + one;
  }
}
