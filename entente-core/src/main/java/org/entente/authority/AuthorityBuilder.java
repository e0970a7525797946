package org.entente.authority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.authority.Row.Years;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Gathers the rows of tables into an authority.
final class AuthorityBuilder {

  /// How old a person is before a name in a text may mean them.
  private static final int GROWN = 20;

  private static final Comparator<Ranked> LIKELIEST =
      Comparator.comparingInt(Ranked::rank)
          .thenComparing(r -> r.reading().since(), Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(r -> r.reading().actor().id())
          .thenComparing(r -> r.reading().use());

  private final Map<String, List<Reading>> known;
  private final Map<String, Actor> actors;
  private final Map<String, List<Ranked>> added = new LinkedHashMap<>(1 << 15);

  /// Actors whose own name stands for them at all times, unless a table of names dates it.
  private final List<Actor> unnamed = new ArrayList<>();

  private final Map<String, String> sources;
  private final Map<String, List<Facts.Holding>> holdings;
  private final Map<String, List<Office>> offices;
  private OfficeBook lateOffices;
  private final List<Membership> memberships;
  private final List<Succession> successions;

  /// States named before their own rows are read; looked up in the end.
  private final List<Claimed> claimed = new ArrayList<>();

  private record Claimed(Row row, Actor actor, String stateId, Years years) {}

  private record Ranked(Reading reading, int rank) {}

  /// Starts with nothing.
  AuthorityBuilder() {
    this(new Authority(Map.of(), Map.of(), Facts.NONE));
  }

  /// Starts with all that an authority knows.
  AuthorityBuilder(Authority base) {
    Facts facts = base.facts();
    known = base.readings();
    actors = new LinkedHashMap<>(base.actorsById());
    sources = new LinkedHashMap<>(facts.sources());
    holdings = deepCopy(facts.holdings());
    offices = deepCopy(facts.offices());
    lateOffices = facts.lateOffices();
    memberships = new ArrayList<>(facts.memberships());
    successions = new ArrayList<>(facts.successions());
  }

  /// The authority with all rows.
  ///
  /// @throws ProblemException where a row speaks of a state that no row defines
  Authority build() throws ProblemException {
    for (Claimed c : claimed) {
      Actor state = actors.get(c.stateId());
      if (state == null) {
        throw unknown(c.row(), c.stateId());
      }
      append(
          holdings, c.actor().id(), new Facts.Holding(state, c.years().since(), c.years().until()));
    }
    for (Actor actor : unnamed) {
      List<Ranked> own = added.getOrDefault(actor.name(), List.of());
      if (own.stream().noneMatch(r -> names(r.reading(), actor))) {
        name(actor.name(), new Reading(actor, NameUse.NAME, null, null), 1);
      }
    }
    Map<String, List<Reading>> readings =
        LinkedHashMap.newLinkedHashMap(known.size() + added.size());
    readings.putAll(known);
    added.forEach((name, list) -> readings.put(name, merge(list, known.get(name))));
    return new Authority(
        Collections.unmodifiableMap(readings),
        Collections.unmodifiableMap(actors),
        new Facts(sources, holdings, lateOffices, offices, memberships, successions));
  }

  /// Takes a table of offices that is to be read on first use.
  void lateOffices(TableFile table) {
    lateOffices = new OfficeBook(table, actors);
  }

  /// The offices of the rows added so far.
  Map<String, List<Office>> officesSoFar() {
    return offices;
  }

  void actor(Row row) throws ProblemException {
    String kind = row.required("kind");
    boolean territory = kind.equalsIgnoreCase("territory");
    ActorKind actorKind = territory ? ActorKind.STATE : row.constant(ActorKind.class, "kind", kind);
    Years years = row.years("since", "until");
    Actor actor =
        new Actor(
            row.required("id"), row.required("name"), actorKind, years.since(), years.until());
    define(row, actor);
    String under = row.cell("under");
    if (!under.isEmpty()) {
      hold(row, actor, under, years);
    }
    unnamed.add(actor);
  }

  void person(Row row) throws ProblemException {
    Years life = row.years("birth", "death");
    Actor person =
        new Actor(
            row.required("id"), row.required("name"), ActorKind.PERSON, life.since(), life.until());
    define(row, person);
    if (!row.cell("state").isEmpty()) {
      hold(row, person, row.cell("state"), new Years(null, null));
    }
    Reading reading = new Reading(person, NameUse.NAME, grown(person), null);
    name(person.name(), reading, 2);
    Ranked shorter = new Ranked(reading, 4);
    boolean plain = Spelling.isPlain(person.name());
    for (String form : PersonName.shorterForms(person.name())) {
      if (plain) {
        name(form, shorter);
      } else {
        name(form, reading, 4);
      }
    }
  }

  void place(Row row) throws ProblemException {
    String id = row.required("id");
    Actor place = actors.get(id);
    if (place == null) {
      place = new Actor(id, row.required("name"), ActorKind.PLACE, null, null);
      define(row, place);
      name(place.name(), new Reading(place, NameUse.NAME, null, null), 3);
    }
    if (!row.cell("state").isEmpty()) {
      hold(row, place, row.cell("state"), row.years("since", "until"));
    }
  }

  void name(Row row) throws ProblemException {
    row.required("source");
    String name = row.required("name");
    NameUse use = row.constant(NameUse.class, "use", "NAME");
    Years years = row.years("since", "until");
    Actor actor = actors.get(row.required("actor"));
    if (actor == null) {
      ActorKind kind = row.cell("kind").isEmpty() ? null : kind(row);
      if (kind == null) {
        throw unknown(row, row.cell("actor"));
      }
      actor = new Actor(row.cell("actor"), name, kind, years.since(), years.until());
      define(row, actor);
    }
    Integer since = years.since();
    if (since == null && actor.kind() == ActorKind.PERSON) {
      since = grown(actor);
    }
    Integer rank = row.year("rank");
    name(name, new Reading(actor, use, since, years.until()), rank == null ? 1 : rank);
  }

  void office(Row row) throws ProblemException {
    Actor person = known(row, "person");
    Actor of = row.cell("of").isEmpty() ? null : known(row, "of");
    Years years = row.years("since", "until");
    Office office =
        new Office(
            person,
            row.required("title"),
            of,
            years.since(),
            years.until(),
            row.required("source"));
    append(offices, person.id(), office);
  }

  void membership(Row row) throws ProblemException {
    Years years = row.years("since", "until");
    memberships.add(
        new Membership(
            known(row, "member"),
            known(row, "organisation"),
            row.constant(Membership.Standing.class, "standing", "MEMBER"),
            years.since(),
            years.until(),
            row.required("source")));
  }

  void succession(Row row) throws ProblemException {
    successions.add(
        new Succession(
            known(row, "predecessor"),
            known(row, "successor"),
            row.year("year"),
            row.constant(Succession.Manner.class, "manner", "CONTINUED"),
            row.required("source")));
  }

  private void define(Row row, Actor actor) throws ProblemException {
    String source = row.required("source");
    if (actors.putIfAbsent(actor.id(), actor) != null) {
      throw row.problem(
          "actor-known",
          "The id \"%s\" is already taken.".formatted(actor.id()),
          "Choose another id, or add names to the known actor with a table of names.");
    }
    sources.put(actor.id(), source);
  }

  private void hold(Row row, Actor actor, String stateId, Years years) {
    claimed.add(new Claimed(row, actor, stateId, years));
  }

  private void name(String name, Reading reading, int rank) {
    Ranked ranked = new Ranked(reading, rank);
    for (String form : Spelling.of(name)) {
      name(form, ranked);
    }
  }

  private void name(String form, Ranked ranked) {
    List<Ranked> list = added.get(form);
    if (list == null) {
      list = new ArrayList<>(1);
      added.put(form, list);
    }
    if (!holds(list, ranked.reading())) {
      list.add(ranked);
    }
  }

  /// Whether the reading takes the spelling for the actor's own name; that it is also spelt like
  /// its adjective ("New Zealand troops") takes nothing away from the name.
  private static boolean names(Reading reading, Actor actor) {
    return reading.use() == NameUse.NAME && reading.actor().equals(actor);
  }

  private static boolean holds(List<Ranked> list, Reading reading) {
    for (Ranked ranked : list) {
      if (ranked.reading().equals(reading)) {
        return true;
      }
    }
    return false;
  }

  private static List<Reading> merge(List<Ranked> added, @Nullable List<Reading> known) {
    if (added.size() == 1 && known == null) {
      return List.of(added.getFirst().reading());
    }
    added.sort(LIKELIEST);
    List<Reading> merged = new ArrayList<>(added.size());
    for (Ranked ranked : added) {
      merged.add(ranked.reading());
    }
    if (known != null) {
      known.stream().filter(r -> !merged.contains(r)).forEach(merged::add);
    }
    return List.copyOf(merged);
  }

  private static ActorKind kind(Row row) throws ProblemException {
    return row.constant(ActorKind.class, "kind", "STATE");
  }

  private Actor known(Row row, String column) throws ProblemException {
    Actor actor = actors.get(row.required(column));
    if (actor == null) {
      throw unknown(row, row.cell(column));
    }
    return actor;
  }

  private static ProblemException unknown(Row row, String id) {
    return row.problem(
        "actor-unknown",
        "No actor has the id \"%s\".".formatted(id),
        "Check the id, or add the actor first (in a table of names, by filling in \"kind\").");
  }

  private static @Nullable Integer grown(Actor person) {
    return person.since() == null ? null : person.since() + GROWN;
  }

  private static <T> Map<String, List<T>> deepCopy(Map<String, List<T>> lists) {
    Map<String, List<T>> copy = new LinkedHashMap<>();
    lists.forEach((key, list) -> copy.put(key, new ArrayList<>(list)));
    return copy;
  }

  private static <T> void append(Map<String, List<T>> lists, String key, T value) {
    lists.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
  }
}
