package org.entente.reconcile.same;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.authority.Actor;
import org.entente.authority.Authority;
import org.entente.authority.Reading;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.remark.Link;
import org.entente.remark.Merges;

/// Which actors, instruments and facts are one across the documents of a record.
///
/// Names are one where their keys are equal, where a person judged so, or where a rule is sure
/// enough and nobody judged otherwise; what a rule only supposes is a [Proposal]. Made by
/// [SamenessBuilder].
public final class Sameness {

  private final Map<String, InstrumentKeys> instruments;
  private final List<String> instrumentKeys;
  private final Merges merges;
  private final List<Proposal> proposals;
  private final Lineage lineage;
  private final Authority authority;
  private final Map<Entity, String> states = new ConcurrentHashMap<>();

  /// That two keys may be one.
  ///
  /// @param sort what would be linked
  /// @param one the smaller of the two keys
  /// @param other the greater
  /// @param score from 0 to 1, how alike they are
  /// @param rule by what they are alike
  public record Proposal(Link.Sort sort, String one, String other, double score, String rule) {}

  Sameness(
      Map<String, InstrumentKeys> instruments,
      Collection<String> instrumentKeys,
      Merges merges,
      List<Proposal> proposals,
      Lineage lineage,
      Authority authority) {
    this.instruments = new HashMap<>(instruments);
    this.instrumentKeys = List.copyOf(instrumentKeys);
    this.merges = merges;
    this.proposals = List.copyOf(proposals);
    this.lineage = lineage;
    this.authority = authority;
  }

  /// The key of an actor or a thing, the same wherever it is the same.
  public String key(Entity entity) {
    return merges.key(Same.key(entity));
  }

  /// The key under which what had a key goes.
  public String key(String key) {
    return merges.key(key);
  }

  /// The key of the instrument of which a claim tells; empty where its name may mean several.
  public Optional<String> instrument(Claim claim) {
    InstrumentKeys ofDocument = instruments.get(claim.source().document());
    return ofDocument == null ? Optional.empty() : ofDocument.key(claim).map(merges::key);
  }

  /// The key of a state's lineage: of one state through its names and constitutions. Empty where
  /// neither the authority nor a person has it be one that is known.
  public Optional<String> lineage(Entity state) {
    return Optional.of(key(state))
        .filter(key -> state.kind() == EntityKind.STATE && Merges.isId(key))
        .map(lineage::of)
        .map(merges::key);
  }

  /// The key of the fact of which a claim speaks: what is said, without who says it where and
  /// without when. Empty where it cannot be trusted to be the same in other documents.
  public Optional<String> fact(Claim claim) {
    boolean ofInstrument = claim.subject().kind() == EntityKind.INSTRUMENT;
    Optional<String> subject =
        ofInstrument ? instrument(claim) : Optional.of(undated(claim.subject()));
    return subject.map(key -> merges.key(fact(claim, key)));
  }

  private String fact(Claim claim, String subject) {
    Entity other = claim.object();
    String object = other == null ? "" : undated(other);
    boolean turned = isMutual(claim) && object.compareTo(subject) < 0;
    return Stream.of(
            what(claim),
            turned ? object : subject,
            turned ? subject : object,
            claim.value() == null ? "" : Same.fold(claim.value()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  /// A state by what its name means at no particular time: a fact is without a date, and where its
  /// date is in dispute it must not decide whether Italy is the kingdom or the republic.
  private String undated(Entity entity) {
    return entity.kind() == EntityKind.STATE
        ? states.computeIfAbsent(entity, this::state)
        : key(entity);
  }

  private String state(Entity entity) {
    String key = key(entity);
    Optional<Actor> known = authority.actor(key);
    boolean merged = !key.equals(Same.key(entity));
    String said = merged ? known.map(Actor::name).orElse(entity.name()) : entity.name();
    String name =
        known
            .filter(actor -> actor.until() == null)
            .or(() -> authority.read(said, null).map(Reading::actor))
            .or(() -> known)
            .map(Actor::name)
            .orElse(said);
    return merges.key(Same.key(Entity.of(name, EntityKind.STATE)));
  }

  private static String what(Claim claim) {
    Act act = claim.act();
    String code = act == null ? claim.code() : act.word();
    return code == null ? claim.property().word() : claim.property().word() + " " + code;
  }

  private static boolean isMutual(Claim claim) {
    return claim.reciprocal() || claim.property() == Property.RELATIONS;
  }

  /// The keys of all instruments before any were merged, in their natural order.
  public List<String> instruments() {
    return instrumentKeys;
  }

  /// What rules suppose to be one and nobody has judged, likeliest first, then by their keys.
  public List<Proposal> proposals() {
    return proposals;
  }
}
