package org.entente.asof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.reconcile.same.Instruments;
import org.entente.reconcile.same.Same;
import org.jspecify.annotations.Nullable;

/// Files the claims of one document: a pure function of them, so that every store holds the same
/// rows.
///
/// - An event goes under the two who took part. A person stands also for each state or body whose
///   office the document gives that person: what an envoy or a minister did, the state did. An
///   envoy does not stand for the state to which he was sent, though the document call him by it
///   ("ambassador to Ruritania"); he stands for the state that the same words have appoint to where
///   he was received. Those accredited to a state go under that state alone where the document does
///   not give theirs.
/// - What tells of an instrument goes under the instrument, unless its name is one that many bear;
///   under each two of its parties where these are few; and the claim that binds a party under that
///   party.
/// - The office of one who speaks for a state towards all goes under that state, an envoy's under
///   the envoy; other offices are not filed. A membership goes under both sides.
/// - What founds, ends, annexes or contains an actor goes under that actor.
public final class Rows {

  /// An instrument of more parties is not filed under each two of them.
  private static final int FEW_PARTIES = 8;

  private final Map<String, SortedSet<String>> states = new HashMap<>();
  private final Map<String, SortedSet<String>> parties = new HashMap<>();

  private Rows(List<Claim> claims) {
    Envoys envoys = new Envoys(claims);
    for (Claim claim : claims) {
      Entity object = claim.object();
      if (object == null) {
        continue;
      }
      if (claim.property() == Property.HOLDS_OFFICE && !envoys.isSentTo(claim, object)) {
        add(states, claim.subject(), object);
      } else if (claim.property() == Property.PARTY) {
        add(parties, claim.subject(), object);
      } else if (claim.act() == Act.ACCREDIT) {
        envoys.senders(claim, object).forEach(sender -> add(states, claim.subject(), sender));
      }
    }
  }

  private static void add(Map<String, SortedSet<String>> sets, Entity of, Entity member) {
    sets.computeIfAbsent(Same.key(of), key -> new TreeSet<>()).add(Same.key(member));
  }

  /// The rows of the claims of one document, in the order of its claims.
  public static List<Row> of(List<Claim> claims) {
    Rows filing = new Rows(claims);
    SequencedSet<Filed> seen = new LinkedHashSet<>();
    List<Row> rows = new ArrayList<>();
    for (Claim claim : claims) {
      Bounds bounds = Bounds.of(claim.interval());
      filing.file(
          claim,
          (key, sort) -> {
            if (seen.add(new Filed(key, sort, claim.id()))) {
              rows.add(new Row(key, sort, bounds, claim));
            }
          });
    }
    return List.copyOf(rows);
  }

  private record Filed(Key key, Sort sort, String claim) {}

  private interface Sink {
    void file(Key key, Sort sort);
  }

  private void file(Claim claim, Sink sink) {
    Entity object = claim.object();
    Sort.of(claim)
        .ifPresent(
            sort -> {
              switch (sort) {
                case RELATIONS, ENVOY, ACT, PHASE -> between(claim, sort, sink);
                case INSTRUMENT -> instrument(claim, sink);
                case MEMBERSHIP -> {
                  sink.file(Key.of(Same.key(claim.subject())), sort);
                  alone(object, sort, sink);
                }
                case OFFICE -> office(claim, sink);
                case LIFE -> alone(claim.subject(), sort, sink);
              }
            });
  }

  private static void alone(@Nullable Entity entity, Sort sort, Sink sink) {
    if (entity != null) {
      sink.file(Key.of(Same.key(entity)), sort);
    }
  }

  private static void office(Claim claim, Sink sink) {
    Role.of(Objects.requireNonNullElse(claim.value(), ""))
        .ifPresent(
            role ->
                alone(role.isTowardsAll() ? claim.object() : claim.subject(), Sort.OFFICE, sink));
  }

  private void between(Claim claim, Sort sort, Sink sink) {
    Entity object = claim.object();
    if (object != null) {
      for (String one : sides(claim.subject())) {
        for (String other : sides(object)) {
          if (!one.equals(other)) {
            sink.file(Key.of(one, other), sort);
          }
        }
      }
    }
    if (sort == Sort.ENVOY && !hasState(claim.subject(), object)) {
      alone(object, sort, sink);
    }
    if (Sort.beginsSubject(claim)) {
      alone(claim.subject(), Sort.LIFE, sink);
    }
    if (Sort.endsObject(claim)) {
      alone(object, Sort.LIFE, sink);
    }
  }

  /// Whether the document gives a person an office of a state other than that one.
  private boolean hasState(Entity subject, @Nullable Entity object) {
    String receiver = object == null ? "" : Same.key(object);
    return subject.kind() != EntityKind.PERSON
        || sides(subject).stream()
            .anyMatch(key -> !key.equals(receiver) && !key.equals(Same.key(subject)));
  }

  private SortedSet<String> sides(Entity entity) {
    SortedSet<String> sides = new TreeSet<>();
    sides.add(Same.key(entity));
    if (entity.kind() == EntityKind.PERSON) {
      sides.addAll(states.getOrDefault(Same.key(entity), new TreeSet<>()));
    }
    return sides;
  }

  private void instrument(Claim claim, Sink sink) {
    String instrument = Same.key(claim.subject());
    if (!Instruments.isGeneric(Same.fold(claim.subject().name()))) {
      sink.file(Key.of(instrument), Sort.INSTRUMENT);
    }
    if (claim.property() == Property.PARTY) {
      alone(claim.object(), Sort.INSTRUMENT, sink);
    }
    List<String> bound = List.copyOf(parties.getOrDefault(instrument, new TreeSet<>()));
    if (bound.size() <= FEW_PARTIES) {
      for (int i = 0; i < bound.size(); i++) {
        for (int j = i + 1; j < bound.size(); j++) {
          sink.file(Key.of(bound.get(i), bound.get(j)), Sort.INSTRUMENT);
        }
      }
    }
  }
}
