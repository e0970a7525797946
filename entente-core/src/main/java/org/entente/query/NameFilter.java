package org.entente.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.authority.Authority;
import org.entente.authority.NameUse;
import org.entente.authority.Reading;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Place;
import org.jspecify.annotations.Nullable;

/// Whom a person means by a name: the actors that the authority knows by it at any time, and
/// whatever bears the name itself. A person or an instrument is also found by part of its name.
final class NameFilter {

  private final String name;
  private final Set<String> names = new HashSet<>();
  private final Set<String> refs = new HashSet<>();
  private final Map<Entity, Boolean> answers = new HashMap<>();

  private NameFilter(String name) {
    this.name = name;
    this.names.add(name);
  }

  static NameFilter of(String typed, Authority authority) {
    NameFilter filter = new NameFilter(Folding.fold(typed));
    Names.readings(typed, authority).forEach(filter::add);
    return filter;
  }

  private void add(Reading reading) {
    if (reading.use() != NameUse.CAPITAL) {
      refs.add(reading.actor().id());
      names.add(Folding.fold(reading.actor().name()));
    }
  }

  /// Whether an entity is meant; a person also by part of its name.
  boolean matches(@Nullable Entity entity) {
    return entity != null && answers.computeIfAbsent(entity, this::means);
  }

  private boolean means(Entity entity) {
    String ref = entity.ref();
    if (ref != null && refs.contains(ref)) {
      return true;
    }
    String folded = Folding.fold(entity.name());
    return names.contains(folded) || (entity.kind() == EntityKind.PERSON && hasPart(folded));
  }

  /// Whether a claim is about it: on either side, as the place, or by part of the name of an
  /// instrument or a meeting.
  boolean matches(Claim claim) {
    Place place = claim.place();
    return matches(claim.subject())
        || matches(claim.object())
        || isPartOf(claim.subject())
        || (place != null && names.contains(Folding.fold(place.name())));
  }

  private boolean isPartOf(Entity entity) {
    return (entity.kind() == EntityKind.INSTRUMENT || entity.kind() == EntityKind.EVENT)
        && hasPart(Folding.fold(entity.name()));
  }

  private boolean hasPart(String folded) {
    return !name.isEmpty() && (" " + folded + " ").contains(" " + name + " ");
  }
}
