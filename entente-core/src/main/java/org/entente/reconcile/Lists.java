package org.entente.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.reconcile.same.Same;

/// Signatories and parties whom the prose names and the infobox does not.
final class Lists {

  /// An infobox that names more than this many is taken for a register, of which prose tells other
  /// parts.
  private static final int LONGEST = 8;

  private static final double SURE_ENOUGH = 0.6;

  private Lists() {}

  static List<Conflict> conflicts(List<Claim> claims) {
    List<Conflict> found = new ArrayList<>();
    for (Property property : List.of(Property.SIGNATORY, Property.PARTY)) {
      Map<String, List<Claim>> subjects = new LinkedHashMap<>();
      for (Claim claim : claims) {
        if (claim.property() == property && Same.isAsserted(claim)) {
          subjects.computeIfAbsent(Same.key(claim.subject()), k -> new ArrayList<>()).add(claim);
        }
      }
      subjects.values().forEach(said -> found.addAll(compare(property, said)));
    }
    return found;
  }

  private static List<Conflict> compare(Property property, List<Claim> said) {
    List<Claim> listed = said.stream().filter(Lists::isField).toList();
    if (listed.isEmpty() || listed.size() > LONGEST) {
      return List.of();
    }
    List<Conflict> found = new ArrayList<>();
    List<Entity> told = new ArrayList<>();
    for (Claim claim : said) {
      Entity object = claim.object();
      if (object == null || isField(claim) || claim.confidence() < SURE_ENOUGH) {
        continue;
      }
      if (isMissing(object, listed) && told.stream().noneMatch(t -> Same.may(t, object))) {
        told.add(object);
        found.add(conflict(property, listed, claim, object));
      }
    }
    return found;
  }

  /// Whether a list of the same sort of names, all of them known, has no form of this one.
  private static boolean isMissing(Entity object, List<Claim> listed) {
    List<Entity> names =
        listed.stream().map(Claim::object).flatMap(o -> Optional.ofNullable(o).stream()).toList();
    boolean comparable =
        names.stream().allMatch(n -> n.kind() == object.kind())
            && (object.kind() == EntityKind.PERSON
                || (object.ref() != null && names.stream().allMatch(n -> n.ref() != null)));
    return comparable && names.stream().noneMatch(n -> Same.may(n, object));
  }

  private static Conflict conflict(
      Property property, List<Claim> listed, Claim claim, Entity missing) {
    String role = property == Property.PARTY ? "party" : "signatory";
    String names =
        String.join(
            ", ",
            listed.stream()
                .map(Claim::object)
                .flatMap(o -> Optional.ofNullable(o).stream())
                .map(Entity::name)
                .toList());
    String explanation =
        "The infobox of %s names %s as %s, but its prose also names %s: %s."
            .formatted(
                Telling.source(claim),
                names,
                role,
                missing.name(),
                Telling.quote(claim, missing.name()));
    List<Claim> shown = new ArrayList<>(listed);
    shown.add(claim);
    return Conflict.of(
        property == Property.PARTY ? Conflict.Kind.PARTY : Conflict.Kind.SIGNATORY,
        Conflict.Severity.DISAGREEMENT,
        Conflict.Fact.of(claim),
        shown,
        explanation,
        List.of());
  }

  private static boolean isField(Claim claim) {
    return claim.rule().startsWith("field:");
  }
}
