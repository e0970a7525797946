package org.entente.query.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.asof.AsOf;
import org.entente.asof.Bounds;
import org.entente.asof.Key;
import org.entente.asof.Row;
import org.entente.asof.Sort;
import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.authority.Membership;
import org.entente.claim.Claim;
import org.entente.claim.Stance;
import org.entente.problem.ProblemException;
import org.entente.query.standing.Network.Edge;
import org.entente.remark.Judged;
import org.jspecify.annotations.Nullable;

/// Answers who was tied to whom, over all of a record.
public final class Networks {

  private static final Set<Relations.State> TIES =
      EnumSet.of(
          Relations.State.ESTABLISHED,
          Relations.State.RECOGNISED,
          Relations.State.INTERRUPTED,
          Relations.State.SEVERED);
  private static final Set<Sort> ACTS = EnumSet.of(Sort.RELATIONS, Sort.ENVOY, Sort.ACT);

  private final Authority authority;
  private final AsOf rows;
  private final Judged judged;

  /// Ready to be asked about a record.
  public Networks(Authority authority, AsOf rows, Judged judged) {
    this.authority = authority;
    this.rows = rows;
    this.judged = judged;
  }

  /// The diplomatic relations of all states on a day of which the record tells: in force, broken
  /// off, or recognition alone. States are those that were states in the year.
  ///
  /// @throws ProblemException if the record fails
  public Network relations(LocalDate day) throws ProblemException {
    Standings standings = new Standings(authority, rows, judged);
    Map<String, Side> byKey = sides(day);
    Map<Key, Edge> edges = new LinkedHashMap<>();
    Map<Key, Boolean> asked = new HashMap<>();
    for (Side side : byKey.values().stream().distinct().toList()) {
      for (String key : side.keys()) {
        for (String with : rows.others(key)) {
          Side other = byKey.get(with);
          if (other != null && !other.equals(side)) {
            Key two = Key.of(id(side), id(other));
            if (asked.put(two, true) == null) {
              edge(two, standings.relations(side, other, day), edges);
            }
          }
        }
      }
    }
    return Network.of(edges.values(), actors(byKey));
  }

  private static void edge(Key two, Finding<Relations> found, Map<Key, Edge> edges) {
    Relations.State state = found.what().state();
    if (TIES.contains(state)) {
      edges.put(
          two,
          new Edge(
              two.one(),
              two.other(),
              state.word(),
              found.sureness(),
              found.claims().size(),
              found.claims(),
              null));
    }
  }

  /// The states of a year, each under all keys of its line.
  private Map<String, Side> sides(LocalDate day) {
    Map<String, Side> byKey = new TreeMap<>();
    for (Actor actor : authority.actors()) {
      if (actor.kind() == ActorKind.STATE
          && lives(actor, day.getYear())
          && authority.stateOf(actor, null).isEmpty()) {
        Side side = Side.of(actor, day, authority, judged);
        side.keys().forEach(key -> byKey.putIfAbsent(key, side));
      }
    }
    return byKey;
  }

  private static boolean lives(Actor actor, int year) {
    Integer since = actor.since();
    Integer until = actor.until();
    return (since == null || since <= year) && (until == null || year <= until);
  }

  private static String id(Side side) {
    Actor actor = side.actor();
    return actor == null ? side.typed() : actor.id();
  }

  private static Map<String, Actor> actors(Map<String, Side> sides) {
    Map<String, Actor> actors = new TreeMap<>();
    for (Side side : sides.values()) {
      Actor actor = side.actor();
      if (actor != null) {
        actors.put(actor.id(), actor);
      }
    }
    return actors;
  }

  /// Who belonged to which organisation or alliance that the authority knows on a day: by the
  /// record, and by the authority, which knows years alone.
  ///
  /// @throws ProblemException if the record fails
  public Network alliances(LocalDate day) throws ProblemException {
    Map<String, Side> byKey = sides(day);
    Map<String, Actor> actors = actors(byKey);
    Map<Key, Edge> edges = new LinkedHashMap<>();
    Memberships memberships = new Memberships(new Evidence(rows, judged, Bounds.day(day)), day);
    for (Side side : byKey.values().stream().distinct().toList()) {
      for (Map.Entry<String, Finding<Belonging>> found : memberships.of(side).entrySet()) {
        authority.actor(found.getKey()).ifPresent(body -> actors.put(body.id(), body));
        Finding<Belonging> told = found.getValue();
        put(edges, member(side, found.getKey(), told, known(side, found.getKey(), day)));
      }
      for (Membership known : known(side)) {
        if (known.heldIn(day.getYear())) {
          actors.put(known.organisation().id(), known.organisation());
          put(edges, member(side, known, day));
        }
      }
    }
    return Network.of(edges.values(), actors);
  }

  private static void put(Map<Key, Edge> edges, Edge edge) {
    edges.putIfAbsent(Key.of(edge.a(), edge.b()), edge);
  }

  private List<Membership> known(Side side) {
    Actor actor = side.actor();
    return actor == null
        ? List.of()
        : authority.memberships(actor.id()).stream()
            .filter(membership -> membership.member().id().equals(actor.id()))
            .toList();
  }

  private @Nullable String known(Side side, String organisation, LocalDate day) {
    return known(side).stream()
        .filter(membership -> membership.organisation().id().equals(organisation))
        .filter(membership -> membership.heldIn(day.getYear()))
        .map(Networks::source)
        .findFirst()
        .orElse(null);
  }

  private static Edge member(
      Side side, String organisation, Finding<Belonging> told, @Nullable String source) {
    return new Edge(
        id(side),
        organisation,
        told.what().as(),
        told.sureness(),
        told.claims().size(),
        told.claims(),
        source);
  }

  /// The authority knows years: in the first and the last of them it may not have been on the day.
  private static Edge member(Side side, Membership known, LocalDate day) {
    Integer since = known.since();
    Integer until = known.until();
    int year = day.getYear();
    boolean within = since != null && since < year && (until == null || year < until);
    return new Edge(
        id(side),
        known.organisation().id(),
        known.standing().name().toLowerCase(Locale.ROOT),
        within ? Sureness.CERTAIN : Sureness.POSSIBLE,
        0,
        List.of(),
        source(known));
  }

  private static String source(Membership known) {
    String since = known.since() == null ? "" : known.since().toString();
    String until = known.until() == null ? "" : known.until().toString();
    return since + "–" + until + " (" + known.source() + ")";
  }

  /// What states and organisations did with each other in a stretch of time. Certain is what falls
  /// wholly into it.
  ///
  /// @param all the rows of the record
  public Network acts(LocalDate from, LocalDate to, List<Row> all) {
    Map<String, Actor> actors = new TreeMap<>();
    for (Actor actor : authority.actors()) {
      if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANISATION) {
        actors.put(actor.id(), actor);
      }
    }
    Map<Key, List<Row>> between = new LinkedHashMap<>();
    for (Row row : all) {
      if (isIn(row, from, to)) {
        String one = judged.key(row.key().one());
        String other = judged.key(row.key().other());
        if (!one.equals(other) && actors.containsKey(one) && actors.containsKey(other)) {
          between.computeIfAbsent(Key.of(one, other), key -> new ArrayList<>()).add(row);
        }
      }
    }
    List<Edge> edges = new ArrayList<>();
    between.forEach((two, done) -> edges.add(acts(two, done, from, to)));
    return Network.of(edges, actors);
  }

  private boolean isIn(Row row, LocalDate from, LocalDate to) {
    Bounds bounds = row.bounds();
    return row.key().isDyad()
        && ACTS.contains(row.sort())
        && bounds.startEarliest() != Bounds.EVER_BEFORE
        && bounds.endLatest() != Bounds.EVER_AFTER
        && bounds.startEarliest() <= Bounds.day(to)
        && Bounds.day(from) <= bounds.endLatest()
        && row.claim().stance() == Stance.ASSERTED
        && !judged.isRejected(row.claim().id());
  }

  private static Edge acts(Key two, List<Row> done, LocalDate from, LocalDate to) {
    boolean certain =
        done.stream()
            .map(Row::bounds)
            .anyMatch(
                bounds ->
                    Bounds.day(from) <= bounds.startEarliest()
                        && bounds.endLatest() <= Bounds.day(to));
    List<Claim> claims = done.stream().map(Row::claim).distinct().toList();
    return new Edge(
        two.one(),
        two.other(),
        "acts",
        certain ? Sureness.CERTAIN : Sureness.POSSIBLE,
        claims.size(),
        claims,
        null);
  }
}
