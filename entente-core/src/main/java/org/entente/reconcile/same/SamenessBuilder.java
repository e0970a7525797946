package org.entente.reconcile.same;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.remark.Judged;
import org.entente.remark.Merges;
import org.jspecify.annotations.Nullable;

/// Finds what is one across documents that are handed to it one at a time.
public final class SamenessBuilder {

  private final Authority authority;
  private final Judged judged;
  private final Lineage lineage;
  private final Naming naming;
  private final Map<String, InstrumentKeys> keys = new HashMap<>();
  private final SortedMap<String, InstrumentProfile> instruments = new TreeMap<>();
  private final SortedMap<String, PersonProfile> persons = new TreeMap<>();

  /// @param authority who is known
  /// @param judged what persons decided to be one, and not one
  public SamenessBuilder(Authority authority, Judged judged) {
    this.authority = authority;
    this.judged = judged;
    this.lineage = authority.derived(Lineage.class, Lineage::new);
    this.naming = authority.derived(Naming.class, Naming::new);
  }

  /// Takes all that one document says; what persons found to be wrong tells nothing.
  public SamenessBuilder add(List<Claim> said) {
    List<Claim> claims = said.stream().filter(claim -> !judged.isRejected(claim.id())).toList();
    if (claims.isEmpty()) {
      return this;
    }
    InstrumentKeys ofDocument = new InstrumentKeys(claims, naming);
    keys.put(claims.getFirst().source().document(), ofDocument);
    for (Claim claim : claims) {
      ofDocument.key(claim).ifPresent(key -> instrument(key, claim));
      person(claim.subject(), claim);
      person(claim.object(), claim);
    }
    return this;
  }

  private void instrument(String key, Claim claim) {
    if (claim.property() != Property.SIGNED || Same.isAsserted(claim)) {
      instruments.computeIfAbsent(key, InstrumentProfile::new).add(claim, naming, lineage);
    }
  }

  private void person(@Nullable Entity entity, Claim claim) {
    if (entity == null || entity.kind() != EntityKind.PERSON) {
      return;
    }
    boolean known = entity.ref() != null;
    PersonProfile profile =
        persons.computeIfAbsent(
            Same.key(entity), key -> known ? known(key) : new PersonProfile(key, false));
    profile.name(entity.name());
    if (!known) {
      profile.acted(claim.interval().possibleDays());
    }
    Entity of = claim.object();
    String state = of == null ? null : of.ref();
    if (claim.property() == Property.HOLDS_OFFICE && state != null) {
      profile.state(lineage.of(state));
    }
  }

  private PersonProfile known(String id) {
    PersonProfile profile = new PersonProfile(id, true);
    authority
        .actor(id)
        .ifPresent(
            actor -> {
              profile.name(actor.name());
              profile.years(actor.since(), actor.until());
            });
    authority.offices(id).stream()
        .map(office -> office.of())
        .filter(of -> of != null && of.kind() == ActorKind.STATE)
        .forEach(of -> profile.state(lineage.of(of.id())));
    return profile;
  }

  /// What is one in all documents taken so far.
  public Sameness build() {
    Merges merges = judged.merges();
    Links links = new Links(merges);
    links.instruments(instruments.values());
    links.persons(persons.values());
    return new Sameness(keys, instruments.keySet(), merges, links.proposals(), lineage, authority);
  }
}
