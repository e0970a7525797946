package org.entente.query.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.authority.NameUse;
import org.entente.authority.Reading;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.query.profile.Profile.Name;
import org.entente.query.profile.Profile.Tie;
import org.entente.query.standing.Standings;
import org.entente.reconcile.Conflict;
import org.entente.reconcile.same.Same;
import org.entente.reconcile.same.Sameness;
import org.jspecify.annotations.Nullable;

/// Lays together what the authority and the record have of an actor.
///
/// @param authority what is known before a word is read
/// @param sameness under which keys the record knows whom and what it tells of
public record Profiles(Authority authority, Sameness sameness) {

  private static final int MOST_TIES = 60;
  private static final Comparator<Tie> MOST_FIRST =
      Comparator.comparingInt((Tie tie) -> -tie.claims()).thenComparing(Tie::key);

  /// Names with an apostrophe are known with both; one of them is enough to show.
  private static final char TYPEWRITER = '\'';

  /// The names of an authority by the actors that bear them.
  private record Borne(Map<String, List<Name>> names) {

    static Borne of(Authority authority) {
      Map<String, List<Name>> names = new LinkedHashMap<>();
      authority
          .readings()
          .forEach(
              (name, readings) -> {
                for (Reading r : readings) {
                  names
                      .computeIfAbsent(r.actor().id(), id -> new ArrayList<>())
                      .add(new Name(name, r.use(), null, r.since(), r.until()));
                }
              });
      return new Borne(names);
    }
  }

  /// Who an actor is.
  ///
  /// @param claims all that are about it
  /// @param conflicts those among its claims
  public Profile of(Meant meant, List<Claim> claims, List<Conflict> conflicts) {
    Actor actor = meant.actor();
    String id = actor == null ? "" : actor.id();
    return new Profile(
        meant,
        authority.sourceOf(id).orElse(null),
        home(actor),
        names(meant, claims),
        actor == null ? List.of() : line(actor),
        authority.predecessors(id),
        authority.successors(id),
        authority.memberships(id),
        actor == null ? List.of() : authority.offices(id),
        claims.size(),
        counts(claims, claim -> claim.property().word()),
        counts(claims, Profiles::act),
        partners(meant, claims),
        ties(meant, claims, entity -> entity.kind() == EntityKind.INSTRUMENT),
        ties(meant, memberships(meant, claims), entity -> true),
        conflicts);
  }

  private @Nullable Actor home(@Nullable Actor actor) {
    return actor == null || actor.kind() == ActorKind.STATE
        ? null
        : authority.homeState(actor, null).orElse(null);
  }

  private List<Actor> line(Actor actor) {
    List<Actor> line = Standings.line(actor, authority);
    return line.size() > 1 ? line : List.of();
  }

  /// The authority's names, then those that only sources use.
  private List<Name> names(Meant meant, List<Claim> claims) {
    Actor actor = meant.actor();
    List<Name> names = new ArrayList<>();
    if (actor != null) {
      authority.derived(Borne.class, Borne::of).names.getOrDefault(actor.id(), List.of()).stream()
          .filter(name -> name.name().indexOf(TYPEWRITER) < 0)
          .forEach(names::add);
      names.sort(
          Comparator.comparing((Name name) -> name.use() != NameUse.NAME)
              .thenComparing(name -> !name.name().equals(actor.name())));
    }
    Set<String> known = new HashSet<>(names.stream().map(Name::name).toList());
    for (Entity spelt : Meant.spelt(claims, meant.key(), sameness)) {
      if (known.add(spelt.name())) {
        names.add(new Name(spelt.name(), null, null, null, null));
      }
    }
    for (Claim claim : claims) {
      String value = claim.value();
      if (claim.property() == Property.ALSO_KNOWN_AS && value != null && known.add(value)) {
        names.add(new Name(value, null, claim.language(), null, null));
      }
    }
    return List.copyOf(names);
  }

  private static @Nullable String act(Claim claim) {
    Act act = claim.act();
    return act == null ? null : act.word();
  }

  private static boolean isActor(Entity entity) {
    return switch (entity.kind()) {
      case STATE, ORGANISATION, PARTY, PERSON, GROUP -> true;
      case INSTRUMENT, EVENT, PLACE -> false;
    };
  }

  /// What has an actor belong to something: not what denies it, nor what has others belong to it.
  private List<Claim> memberships(Meant meant, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.property() == Property.MEMBER_OF && Same.isAsserted(claim))
        .filter(claim -> sameness.key(claim.subject()).equals(meant.key()))
        .toList();
  }

  private static SortedMap<String, Integer> counts(
      List<Claim> claims, Function<Claim, @Nullable String> word) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Claim claim : claims) {
      String counted = word.apply(claim);
      if (counted != null) {
        counts.merge(counted, 1, Integer::sum);
      }
    }
    return counts;
  }

  /// Bodies and persons each by themselves: a state has more envoys than partners.
  private List<Tie> partners(Meant meant, List<Claim> claims) {
    List<Tie> partners =
        new ArrayList<>(
            ties(meant, claims, other -> isActor(other) && other.kind() != EntityKind.PERSON));
    partners.addAll(ties(meant, claims, other -> other.kind() == EntityKind.PERSON));
    partners.sort(MOST_FIRST);
    return List.copyOf(partners);
  }

  private List<Tie> ties(Meant meant, List<Claim> claims, Predicate<Entity> wanted) {
    Map<String, Tie> ties = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Entity other = Meant.other(claim, meant.key(), sameness);
      if (other != null && wanted.test(other)) {
        String key = key(claim, other);
        ties.merge(key, new Tie(key, other, authority.actor(key).orElse(null), 1), Profiles::and);
      }
    }
    return ties.values().stream().sorted(MOST_FIRST).limit(MOST_TIES).toList();
  }

  private String key(Claim claim, Entity other) {
    return other.kind() == EntityKind.INSTRUMENT && other.equals(claim.subject())
        ? sameness.instrument(claim).orElseGet(() -> sameness.key(other))
        : sameness.key(other);
  }

  private static Tie and(Tie one, Tie other) {
    return new Tie(one.key(), one.entity(), one.actor(), one.claims() + other.claims());
  }
}
