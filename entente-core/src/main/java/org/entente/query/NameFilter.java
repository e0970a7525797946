package org.entente.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
public final class NameFilter {

  private final String typed;
  private final String name;
  private final Set<String> spellings = new TreeSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> refs = new TreeSet<>();
  private final Map<Entity, Boolean> answers = new HashMap<>();

  private NameFilter(String typed) {
    this.typed = typed;
    this.name = Folding.fold(typed);
    this.names.add(name);
    this.spellings.add(typed);
  }

  /// Whom a name means.
  ///
  /// @param typed as a person typed it
  public static NameFilter of(String typed, Authority authority) {
    NameFilter filter = new NameFilter(typed);
    Names.readings(typed, authority).forEach(filter::add);
    return filter;
  }

  private void add(Reading reading) {
    if (reading.use() != NameUse.CAPITAL) {
      refs.add(reading.actor().id());
      names.add(Folding.fold(reading.actor().name()));
      spellings.add(reading.actor().name());
    }
  }

  /// The name as it was typed.
  public String typed() {
    return typed;
  }

  /// The typed name, folded: whatever has it as a part of its name is meant, if that is a person,
  /// an instrument or a meeting.
  public String part() {
    return name;
  }

  /// The names, folded, that mean it as a whole.
  public Set<String> names() {
    return new TreeSet<>(names);
  }

  /// The same as they are written.
  public Set<String> spellings() {
    return new TreeSet<>(spellings);
  }

  /// The ids that the authority has for it.
  public Set<String> refs() {
    return new TreeSet<>(refs);
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
  public boolean matches(Claim claim) {
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
