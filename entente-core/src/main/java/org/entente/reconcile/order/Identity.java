package org.entente.reconcile.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.reconcile.same.Instruments;
import org.entente.reconcile.same.Same;
import org.entente.time.DayRange;

/// What the entities of one document can be trusted to be, in it and in other documents.
///
/// Whom the authority knows is the same everywhere, where the words have the full name. Others are
/// known by their names in their own document only. An instrument is one where it has a name of its
/// own and one year of signature, or is that of the title; it is known elsewhere by both.
final class Identity {

  private static final String NONE = "";

  private final String document;
  private final Map<String, String> instruments = new HashMap<>();

  /// @param claims what a document says, as far as it can be trusted
  Identity(List<Claim> claims) {
    this.document = claims.isEmpty() ? "" : claims.getFirst().source().document();
    Map<String, TreeSet<Integer>> years = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.property() == Property.SIGNED) {
        year(claim)
            .ifPresent(
                year ->
                    years
                        .computeIfAbsent(Instruments.name(claim.subject()), n -> new TreeSet<>())
                        .add(year));
      }
    }
    for (Claim claim : claims) {
      Entity subject = claim.subject();
      if (subject.kind() == EntityKind.INSTRUMENT) {
        String name = Instruments.name(subject);
        TreeSet<Integer> ofName = years.getOrDefault(name, new TreeSet<>());
        instruments.merge(name, key(claim, name, ofName), (one, other) -> one);
      }
    }
  }

  private String key(Claim claim, String name, Set<Integer> years) {
    boolean ownName = !Instruments.isGeneric(name) && !claim.subject().name().endsWith(")");
    if (ownName && years.size() == 1) {
      return "instrument " + name + " " + years.iterator().next();
    }
    return Instruments.isTitle(claim) ? "instrument " + document + "#" + name : NONE;
  }

  /// The key of an instrument that can be trusted to be one.
  Optional<String> instrument(Entity entity) {
    String key = instruments.getOrDefault(Instruments.name(entity), NONE);
    return key.equals(NONE) ? Optional.empty() : Optional.of(key);
  }

  /// The same, where the words do not go on with the name: "the Vienna Convention on Diplomatic
  /// Relations" is no other's Vienna Convention.
  Optional<String> instrument(Entity entity, String words) {
    return Instruments.goesOn(entity, words) ? Optional.empty() : instrument(entity);
  }

  /// The key of a person or a body whom words have by the full name, of two words or more: one word
  /// ("Allies", "League") may mean another.
  Optional<String> named(Entity entity, String words) {
    boolean full = Same.fold(entity.name()).indexOf(' ') > 0 && Same.isNamed(entity, words);
    return full ? key(entity) : Optional.empty();
  }

  /// The key of a person or a body: one that the authority knows, or one with a full name.
  Optional<String> key(Entity entity) {
    String kind = entity.kind().word() + " ";
    String known = entity.ref();
    if (known != null) {
      return Optional.of(kind + known);
    }
    String name = Same.fold(entity.name());
    return name.indexOf(' ') > 0 ? Optional.of(kind + document + "#" + name) : Optional.empty();
  }

  private static OptionalInt year(Claim claim) {
    DayRange days = Allowed.of(claim).start();
    var first = days.earliest();
    var last = days.latest();
    return first == null || last == null || first.getYear() != last.getYear()
        ? OptionalInt.empty()
        : OptionalInt.of(first.getYear());
  }
}
