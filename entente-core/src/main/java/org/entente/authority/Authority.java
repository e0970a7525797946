package org.entente.authority;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// What is known of actors and their names, each fact with its source.
///
/// Immutable. Names are written as in running text, without an article ("Soviet Union", "Hague"); a
/// name with an apostrophe is known with the typewriter's (') and the printer's (’).
public final class Authority {

  private final Map<String, List<Reading>> readings;
  private final Map<String, Actor> actors;
  private final Facts facts;
  private final Map<String, List<Succession>> before;
  private final Map<String, List<Succession>> after;
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  Authority(Map<String, List<Reading>> readings, Map<String, Actor> actors, Facts facts) {
    this.readings = readings;
    this.actors = actors;
    this.facts = facts;
    this.before =
        facts.successions().stream().collect(Collectors.groupingBy(s -> s.successor().id()));
    this.after =
        facts.successions().stream().collect(Collectors.groupingBy(s -> s.predecessor().id()));
  }

  /// What follows from this authority and nothing else, worked out when it is first asked for.
  ///
  /// @param type of what there is one
  /// @param working works it out
  public <T> T derived(Class<T> type, Function<Authority, T> working) {
    return type.cast(derived.computeIfAbsent(type, asked -> working.apply(this)));
  }

  /// The tables that come with Entente.
  public static Authority bundled() {
    return Bundled.AUTHORITY;
  }

  /// This authority and a user's own table, whose readings come before those already known.
  ///
  /// @param table a UTF-8 file of tab-separated columns; its header line says which facts it holds
  /// @throws ProblemException where the file cannot be read or a row cannot be understood; the
  ///   problem names the file, the line and what to do
  public Authority with(Path table) throws ProblemException {
    AuthorityBuilder builder = new AuthorityBuilder(this);
    TableFile.read(table).addTo(builder);
    return builder.build();
  }

  /// Every name with all its readings, likeliest first; a name is written as in running text.
  public Map<String, List<Reading>> readings() {
    return readings;
  }

  /// The readings of one name, likeliest first; empty where it is not known.
  public List<Reading> readings(String name) {
    return readings.getOrDefault(name, List.of());
  }

  /// The likeliest reading of a name in a year; with no year, the likeliest of all.
  public Optional<Reading> read(String name, @Nullable Integer year) {
    return readings(name).stream().filter(r -> r.holdsIn(year)).findFirst();
  }

  /// The place or country that a name means where it says where something happened.
  public Optional<Actor> place(String name, @Nullable Integer year) {
    return readings(name).stream()
        .filter(r -> r.use() == NameUse.NAME && r.holdsIn(year))
        .map(Reading::actor)
        .filter(a -> a.kind() == ActorKind.PLACE || a.kind() == ActorKind.STATE)
        .min(Comparator.comparingInt(a -> a.kind() == ActorKind.PLACE ? 0 : 1));
  }

  /// The actor of an id.
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /// Every actor, in the order of the tables.
  public Iterable<Actor> actors() {
    return actors.values();
  }

  /// The source of an actor's own row: a key of `sources.tsv`, or the user's own words.
  public Optional<String> sourceOf(String id) {
    return Optional.ofNullable(facts.sources().get(id));
  }

  /// Who came before an actor, in the order of the tables.
  public List<Succession> predecessors(String id) {
    return List.copyOf(before.getOrDefault(id, List.of()));
  }

  /// Who came after an actor, in the order of the tables.
  public List<Succession> successors(String id) {
    return List.copyOf(after.getOrDefault(id, List.of()));
  }

  /// Every office of a person, a user's own rows first; two sources may say different things.
  public List<Office> offices(String personId) {
    List<Office> own = facts.offices().getOrDefault(personId, List.of());
    List<Office> bundled = facts.lateOffices().of(personId);
    return own.isEmpty() ? bundled : Stream.concat(own.stream(), bundled.stream()).toList();
  }

  /// The offices that a person held in a year.
  public List<Office> offices(String personId, int year) {
    return offices(personId).stream().filter(o -> o.heldIn(year)).toList();
  }

  /// The organisations to which an actor belonged, and those who belonged to an organisation.
  public List<Membership> memberships(String id) {
    return facts.memberships().stream()
        .filter(m -> m.member().id().equals(id) || m.organisation().id().equals(id))
        .toList();
  }

  /// The state to which a place belonged in a year; with no year, the latest.
  public Optional<Actor> stateOf(Actor place, @Nullable Integer year) {
    List<Facts.Holding> held = facts.holdings().getOrDefault(place.id(), List.of());
    return held.reversed().stream()
        .filter(h -> h.heldIn(year))
        .map(Facts.Holding::state)
        .findFirst();
  }

  /// The state for which an actor stands: a state is its own, a place lies in one, a party or group
  /// has its country, a person the state of the office held in the year, else of the nearest.
  public Optional<Actor> homeState(Actor actor, @Nullable Integer year) {
    return switch (actor.kind()) {
      case STATE -> Optional.of(actor);
      case PLACE, PARTY, GROUP -> stateOf(actor, year);
      case ORGANISATION -> Optional.empty();
      case PERSON -> stateOfPerson(actor, year);
    };
  }

  private Optional<Actor> stateOfPerson(Actor person, @Nullable Integer year) {
    Comparator<Office> nearest =
        Comparator.comparingInt(o -> year == null ? 0 : o.distanceFrom(year));
    return offices(person.id()).stream()
        .filter(o -> o.of() != null && o.of().kind() == ActorKind.STATE)
        .min(nearest)
        .map(Office::of)
        .or(() -> stateOf(person, year));
  }

  Facts facts() {
    return facts;
  }

  Map<String, Actor> actorsById() {
    return actors;
  }
}
