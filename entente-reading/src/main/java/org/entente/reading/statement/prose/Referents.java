package org.entente.reading.statement.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.authority.ActorKind;
import org.entente.authority.NameUse;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Collectives;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Marker;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// Whom and what the phrases of a sentence mean; where that is not plain, nobody.
final class Referents {

  private static final Set<String> BODIES =
      WordSet.of("organization organisation alliance pact league union bloc");
  private static final Set<String> MAKING_KNOWN = Set.of("proclaim", "announce", "publish");
  private static final Set<String> PAIRS =
      WordSet.of(
          "countries states nations sides governments parties republics powers neighbors "
              + "neighbours leaders men");

  /// The allies of a state are not that state.
  private static final Set<String> OTHERS =
      WordSet.of(
          "ally allies satellite satellites neighbor neighbors neighbour neighbours enemy enemies"
              + " partner partners rival rivals opponent opponents colony colonies dependency"
              + " dependencies protectorate protectorates");

  /// Members of an organisation are not the organisation.
  private static final Set<String> MEMBERS = WordSet.of("member members one two some most");

  private final Entities entities;
  private final Story story;
  private final @Nullable Integer year;
  private final Marker marker;
  private final List<Unit> units;

  private final Pronouns pronouns;
  private final TreatyReferents treaties;

  Referents(
      Entities entities, Story story, @Nullable Integer year, Marker marker, List<Unit> units) {
    this.entities = entities;
    this.story = story;
    this.year = year;
    this.marker = marker;
    this.units = units;
    this.pronouns = new Pronouns(this, story);
    this.treaties = new TreatyReferents(this, story, units);
  }

  /// Takes note of what the sentence says, by which its possessives are understood.
  void hear(List<Predicate> told) {
    pronouns.hear(told);
  }

  /// Whom the possessive of a phrase points to; empty where it has none or that is not plain.
  List<Entity> possessor(Phrase p) {
    return pronouns.owner(p.determiner(), p.from());
  }

  /// Whom a possessive at a unit points to.
  List<Entity> possessor(String possessive, int at) {
    return pronouns.owner(possessive, at);
  }

  Entities entities() {
    return entities;
  }

  @Nullable Integer year() {
    return year;
  }

  /// The words of the units from one to before another.
  String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && units.get(i).start() > units.get(i - 1).end()) {
        out.append(' ');
      }
      out.append(units.get(i).text());
    }
    return out.toString();
  }

  /// The states that a compound name lists: "Anglo-Japanese", "Ruritania, Borduria and Syldavia".
  List<Entity> sidesNamed(String name) {
    Set<Entity> out = new LinkedHashSet<>();
    for (Unit u : marker.parts(name)) {
      if (u.name() instanceof Name.Pair pair) {
        Entities.sides(pair).stream().filter(Referents::contracts).forEach(out::add);
      } else if (u.name() instanceof Name.Known && !Entities.placeName(u)) {
        Entity e = entities.of(u, story, year);
        if (e != null && e.kind() == EntityKind.STATE) {
          out.add(e);
        }
      }
    }
    return List.copyOf(out);
  }

  private static boolean contracts(Entity e) {
    return e.kind() == EntityKind.STATE || e.kind() == EntityKind.ORGANISATION;
  }

  /// Those whom the sentence is about.
  List<Entity> main() {
    return story.main;
  }

  /// The instrument of a name, which becomes the one that "the treaty" points back to.
  Entity name(String instrument) {
    Entity named = story.instrument(instrument);
    story.instrument = named;
    return named;
  }

  /// The actors that a phrase names; empty where it names none.
  List<Entity> actors(Phrase p) {
    Set<Entity> out = new LinkedHashSet<>();
    for (Phrase m : p.members()) {
      out.addAll(single(m));
      if (p.list() && shared(m, p)) {
        Entity e = entities.of(m.headUnit(), story, year);
        out.addAll(e == null ? List.of() : List.of(e));
      }
    }
    return List.copyOf(out);
  }

  /// "Ruritanian and Bordurian troops": the first adjective describes the same noun as the second.
  private static boolean shared(Phrase member, Phrase list) {
    Phrase last = list.conjuncts().getLast();
    boolean adjective =
        member.headUnit().name() instanceof Name.Known k
            && k.use() == NameUse.ADJECTIVE
            && member.to() == member.head() + 1;
    return adjective && !member.same(last) && Collectives.contains(last.headWord());
  }

  private List<Entity> single(Phrase p) {
    Unit head = p.headUnit();
    if (head.is(Kind.PRONOUN)) {
      return pronouns.actor(head.lower(), p.head());
    }
    if (!head.is(Kind.NAME) && p.headIn(PAIRS) && dual(p)) {
      return sides(p);
    }
    if (head.name() instanceof Name.Office) {
      Unit beside = besideOffice(p);
      Entity person = beside == null ? null : entities.of(beside, story, year);
      boolean servant = p.determiner().equals("his") || p.determiner().equals("her");
      return person != null ? List.of(person) : servant ? List.of() : modifying(p);
    }
    if (head.name() instanceof Name.Instrument
        || head.name() instanceof Name.Meeting
        || head.name() instanceof Name.War) {
      return List.of();
    }
    if (head.is(Kind.NAME)) {
      return named(p, head);
    }
    if (head.is("country") && p.determiner().equals("the") && p.head() == p.from() + 1) {
      return theCountry(p);
    }
    if (head.is("congress") && p.from() == p.head() && head.text().equals("Congress")
        || head.text().equals("Senate") && p.head() == p.from() + 1 && story.american != null) {
      return story.american == null ? List.of() : List.of(story.american);
    }
    return Collectives.contains(head.lower()) ? modifying(p) : List.of();
  }

  /// The one state that the sentence named before, beside its subject.
  private List<Entity> theCountry(Phrase p) {
    Set<Entity> states = new LinkedHashSet<>();
    for (Unit u : units.subList(0, p.from())) {
      Entity e = u.is(Kind.NAME) ? entities.of(u, story, year) : null;
      if (e != null && e.kind() == EntityKind.STATE) {
        states.add(e);
      }
    }
    return states.size() == 1 ? List.copyOf(states) : List.of();
  }

  /// "the Ruritanian minister, Rudolf Rassendyll,": the person whose office it is.
  private @Nullable Unit besideOffice(Phrase p) {
    int i = p.to() + 1;
    if (i >= units.size() || !units.get(p.to()).is(Kind.COMMA)) {
      return null;
    }
    while (i + 1 < units.size() && title(units.get(i))) {
      i++;
    }
    if (!Actors.isPerson(units.get(i))) {
      return null;
    }
    Unit after = i + 1 < units.size() ? units.get(i + 1) : null;
    boolean closed =
        after == null || after.is(Kind.COMMA) || after.is(Kind.STOP) || after.is(Kind.CLOSE);
    return closed ? units.get(i) : null;
  }

  private static boolean title(Unit u) {
    boolean capital = Character.isUpperCase(u.text().charAt(0));
    return capital && (u.is(Kind.WORD) || u.name() instanceof Name.Office);
  }

  private List<Entity> named(Phrase p, Unit head) {
    if (head.name() instanceof Name.Pair pair) {
      return Entities.sides(pair);
    }
    if (head.name() instanceof Name.Known k
        && k.use() == NameUse.ADJECTIVE
        && !p.determiner().equals("the")
        && p.head() == p.from()) {
      return List.of();
    }
    if (p.head() > p.from() && mission(p)) {
      return List.of();
    }
    Entity e = entities.of(head, story, year);
    return e == null || e.kind() == EntityKind.EVENT ? List.of() : List.of(capital(head, e));
  }

  private static boolean mission(Phrase p) {
    return p.modifiers().stream().anyMatch(u -> Missions.NOUNS.contains(u.lower()));
  }

  /// A capital as an actor is the state it stands for.
  private Entity capital(Unit head, Entity e) {
    boolean capital = head.name() instanceof Name.Known k && k.use() == NameUse.CAPITAL;
    if (!capital) {
      return e;
    }
    Entity state = entities.stateOf(head, year);
    return state == null ? e : state;
  }

  /// The actors by which a noun is described: "the Ruritanian government", "leaders of A and B",
  /// "leaders in A".
  List<Entity> modifying(Phrase p) {
    if (p.headIn(OTHERS)) {
      return List.of();
    }
    Set<Entity> out = new LinkedHashSet<>(before(p));
    if (out.isEmpty() && p.complement() != null) {
      out.addAll(actors(p.complement()));
      if (MEMBERS.contains(p.headWord())) {
        out.removeIf(e -> e.kind() == EntityKind.ORGANISATION);
      }
    }
    if (out.isEmpty()) {
      out.addAll(within(p));
    }
    if (out.isEmpty()) {
      out.addAll(possessor(p));
    }
    return List.copyOf(out);
  }

  /// The actors named before the head.
  List<Entity> before(Phrase p) {
    Set<Entity> out = new LinkedHashSet<>();
    for (Unit u : p.modifiers()) {
      if (!u.is(Kind.NAME)) {
        continue;
      }
      if (u.name() instanceof Name.Pair pair) {
        out.addAll(Entities.sides(pair));
      } else if (Actors.isActor(u)) {
        Entity e = entities.of(u, story, year);
        boolean members = e != null && e.kind() == EntityKind.ORGANISATION && members(p);
        if (e != null && !placeOnly(u) && !members) {
          out.add(capital(u, e));
        }
      }
    }
    return List.copyOf(out);
  }

  private static boolean members(Phrase p) {
    return MEMBERS.contains(p.headWord()) || p.modifiers().stream().anyMatch(u -> u.is("member"));
  }

  private static boolean placeOnly(Unit u) {
    return u.name() instanceof Name.Known k
        && k.readings().getFirst().actor().kind() == ActorKind.PLACE;
  }

  /// "the leadership in Ruritania and Borduria".
  private List<Entity> within(Phrase p) {
    List<Unit> units = p.sentence();
    int i = p.to();
    if (i >= units.size() || !(units.get(i).is("in") || units.get(i).is("from"))) {
      return List.of();
    }
    List<Entity> out = new ArrayList<>();
    for (int j = i + 1; j < units.size(); j++) {
      Unit u = units.get(j);
      if (u.is(Kind.NAME)) {
        Entity state = entities.stateOf(u, year);
        if (state == null) {
          break;
        }
        out.add(state);
      } else if (!u.is(Kind.AND) && !u.is(Kind.DETERMINER) && !u.is(Kind.COMMA)) {
        break;
      }
    }
    return out;
  }

  private boolean dual(Phrase p) {
    for (Unit u : p.modifiers()) {
      if (u.is("two") || u.is("both") || u.is("three")) {
        return before(p).isEmpty() && p.complement() == null;
      }
    }
    boolean bare = p.definite() && p.head() == p.from() + 1 && p.complement() == null;
    return bare
        && (p.headWord().equals("countries")
            || p.headWord().equals("sides")
            || p.headWord().equals("nations"));
  }

  private List<Entity> sides(Phrase p) {
    boolean three = p.modifiers().stream().anyMatch(u -> u.is("three"));
    if (three) {
      return story.sides.size() == 3 ? story.sides : List.of();
    }
    if (p.headWord().equals("leaders") || p.headWord().equals("men")) {
      boolean persons =
          story.sides.size() == 2
              && story.sides.stream().allMatch(e -> e.kind() == EntityKind.PERSON);
      return persons ? story.sides : List.of();
    }
    return pair();
  }

  /// The two sides of which the text speaks here; empty where that is not plain.
  List<Entity> pair() {
    if (story.dyad.size() == 2) {
      return story.dyad;
    }
    boolean lead = story.sides.isEmpty() && story.topic != null && !othersNamed();
    List<Entity> sides = lead ? story.first : story.sides;
    return sides.size() == 2 ? states(sides) : List.of();
  }

  /// Whether the sentence names a state besides the two with which the document began.
  private boolean othersNamed() {
    return units.stream()
        .filter(u -> u.is(Kind.NAME) && !Entities.placeName(u))
        .map(u -> entities.of(u, story, year))
        .anyMatch(e -> e != null && e.kind() == EntityKind.STATE && !story.first.contains(e));
  }

  /// Each actor, or the state for which a person acts.
  List<Entity> states(List<Entity> actors) {
    Set<Entity> out = new LinkedHashSet<>();
    for (Entity e : actors) {
      Entity state = e.kind() == EntityKind.PERSON ? entities.stateOf(e, year) : e;
      if (state != null) {
        out.add(state);
      } else {
        out.addAll(told(e));
      }
    }
    return List.copyOf(out);
  }

  /// The state for which the text has said that a person acts, where it is one.
  private List<Entity> told(Entity person) {
    Post post = story.posts.get(person);
    List<Entity> whose =
        post == null ? List.of() : post.senders().isEmpty() ? post.whose() : post.senders();
    List<Entity> states = whose.stream().filter(e -> e.kind() == EntityKind.STATE).toList();
    return states.size() == 1 ? states : List.of();
  }

  /// The states and bodies for which those named by a phrase act: a person's title says whose, or
  /// else the authority does.
  List<Entity> acting(Phrase p) {
    Set<Entity> out = new LinkedHashSet<>();
    for (Phrase m : p.members()) {
      List<Entity> who = actors(m);
      boolean person = !who.isEmpty() && who.getFirst().kind() == EntityKind.PERSON;
      List<Entity> titled =
          person
              ? modifying(m).stream().filter(e -> e.kind() == EntityKind.STATE).toList()
              : List.of();
      out.addAll(titled.isEmpty() ? states(who) : titled);
    }
    return List.copyOf(out);
  }

  /// Whether a verb tells how an instrument came to be: one told as signed is only made known when
  /// it is proclaimed.
  boolean comesToBe(Entity instrument, Predicate p) {
    boolean known = MAKING_KNOWN.contains(p.lemma()) && story.hasDated(instrument);
    if (p.date() != null) {
      story.dates(instrument);
    }
    return !known;
  }

  /// The instruments of the sentence.
  TreatyReferents treaties() {
    return treaties;
  }

  /// The instrument a phrase names or points back to; null where it is not plain which.
  @Nullable Entity instrument(Phrase p) {
    return treaties.instrument(p);
  }

  /// The organisation or alliance a phrase names or points back to.
  @Nullable Entity organisation(Phrase p) {
    Unit head = p.headUnit();
    if (head.is(Kind.NAME)) {
      Entity e = entities.of(head, story, year);
      boolean body =
          e != null && (e.kind() == EntityKind.ORGANISATION || e.kind() == EntityKind.PARTY);
      return body ? e : null;
    }
    boolean points = p.definite() && before(p).isEmpty() && p.complement() == null;
    Entity topic = story.topic;
    boolean named = BODIES.contains(head.lower());
    return points && named && topic != null && topic.kind() == EntityKind.ORGANISATION
        ? topic
        : null;
  }

  /// The meeting a phrase names or points back to.
  @Nullable Entity meeting(Phrase p) {
    Unit head = p.headUnit();
    if (head.is(Kind.PRONOUN)) {
      return head.is("it") && story.meetingTopic && story.thing == null ? story.topic : null;
    }
    if (head.name() instanceof Name.Meeting || head.name() instanceof Name.Known) {
      Entity e = entities.of(head, story, year);
      boolean meets =
          head.name() instanceof Name.Meeting
              || e != null && e.equals(story.topic) && e.kind() == EntityKind.EVENT;
      return meets ? e : null;
    }
    boolean points =
        p.definite()
            && Set.of("conference", "summit", "meeting", "congress").contains(head.lower());
    Entity last = story.meeting;
    boolean same =
        last != null
            && (head.is("meeting")
                || last.name().toLowerCase(Locale.ROOT).contains(head.lower())
                || last.equals(story.topic));
    return points && same && before(p).isEmpty() ? last : null;
  }
}
