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

  boolean matches(@Nullable Entity entity) {
    return entity != null && answers.computeIfAbsent(entity, this::means);
  }

  private boolean means(Entity entity) {
    String ref = entity.ref();
    if (ref != null && refs.contains(ref)) {
      return true;
    }
    String folded = Folding.fold(entity.name());
    return names.contains(folded) || (foundByPart(entity.kind()) && hasPart(folded));
  }

  /// Whether a claim is about it, on either side or as the place.
  boolean matches(Claim claim) {
    var place = claim.place();
    return matches(claim.subject())
        || matches(claim.object())
        || (place != null && names.contains(Folding.fold(place.name())));
  }

  private static boolean foundByPart(EntityKind kind) {
    return kind == EntityKind.PERSON || kind == EntityKind.INSTRUMENT || kind == EntityKind.EVENT;
  }

  private boolean hasPart(String folded) {
    return !name.isEmpty() && (" " + folded + " ").contains(" " + name + " ");
  }
}
