package org.entente.reading.statement.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.claim.Act;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Who held which office: from titles before names, asides after them, appointments and
/// credentials.
final class OfficeStatements {

  private static final Set<String> APPOINTING =
      WordSet.of(
          "appoint name elect designate become re-appoint reappoint promote accredit "
              + "commission crown proclaim inaugurate install confirm");
  private static final Set<String> ENDING =
      WordSet.of("oust remove dismiss depose resign replace recall retire");
  private static final Set<String> SERVING = Set.of("serve", "hold", "remain", "act");
  private static final Set<String> POST = Set.of("position", "post", "office", "title");

  private final Referents referents;
  private final Story story;
  private final Clause clause;
  private final List<Unit> units;
  private final Sayer.Sink sink;

  OfficeStatements(Referents referents, Story story, Clause clause, Sayer.Sink sink) {
    this.referents = referents;
    this.story = story;
    this.clause = clause;
    this.units = clause.units();
    this.sink = sink;
  }

  /// What the titles of a sentence say.
  void titles() {
    List<Entity> inherited = List.of();
    for (int i = 0; i < units.size(); i++) {
      if (!(units.get(i).name() instanceof Name.Office)) {
        continue;
      }
      Title title = title(i);
      int holder = holderAfter(title.end());
      if (holder < 0) {
        holder = holderBefore(i);
      }
      if (holder < 0) {
        continue;
      }
      Entity person = person(units.get(holder));
      List<Entity> whose = title.whose();
      if (whose.isEmpty() && units.get(Math.max(0, title.start() - 1)).is(Kind.AND)) {
        whose = inherited;
      }
      if (person != null) {
        List<Entity> of = whose.isEmpty() ? home(person) : whose;
        int start = Math.min(units.get(title.start()).start(), units.get(holder).start());
        int end = Math.max(units.get(title.end() - 1).end(), units.get(holder).end());
        hold("title-and-name", person, units.get(i).text(), of, null, 0.9, start, end);
        inherited = of;
      }
    }
    leadership();
  }

  /// An office with those it is of.
  ///
  /// @param start index of its first unit
  /// @param end index after its last unit
  private record Title(int start, int end, List<Entity> whose) {}

  private Title title(int office) {
    List<Entity> whose = new ArrayList<>();
    int start = office;
    while (start > 0 && describes(units.get(start - 1))) {
      start--;
      Unit u = units.get(start);
      Entity e =
          u.is(Kind.NAME) && !Actors.isPerson(u)
              ? referents.entities().of(u, story, referents.year())
              : null;
      if (e != null && serves(e)) {
        whose.addFirst(e);
      }
      if (u.is(Kind.DETERMINER)) {
        if (whose.isEmpty()) {
          whose.addAll(
              referents.possessor(u.lower()).stream().filter(OfficeStatements::serves).toList());
        }
        break;
      }
    }
    int end = office + 1;
    boolean of =
        end + 1 < units.size() && Set.of("of", "for", "to", "in").contains(units.get(end).lower());
    if (of) {
      int after = states(end + 1, whose);
      end = after < 0 ? end : after;
    }
    return new Title(start, end, List.copyOf(whose));
  }

  private static boolean describes(Unit u) {
    return u.is(Kind.WORD)
        || u.is(Kind.NAME) && !(u.name() instanceof Name.Office) && !Actors.isPerson(u)
        || u.is(Kind.GENITIVE)
        || u.is(Kind.DETERMINER);
  }

  /// Adds the names listed from `i` on; the index after them, or -1 where none is there.
  private int states(int i, List<Entity> into) {
    int end = -1;
    List<Entity> named = new ArrayList<>();
    for (int j = i; j < units.size(); j++) {
      Unit u = units.get(j);
      if (u.is(Kind.NAME) && !(u.name() instanceof Name.Office)) {
        if (Actors.isPerson(u) || Entities.adjective(u) && !into.isEmpty()) {
          break;
        }
        Entity e = office(u);
        if (e == null || !serves(e)) {
          break;
        }
        named.add(e);
        end = j + 1;
      } else if (!u.is(Kind.DETERMINER) && !u.is(Kind.AND) && !u.is(Kind.COMMA)) {
        break;
      }
    }
    if (end >= 0) {
      boolean to = units.get(i - 1).is("to");
      if (to || into.isEmpty()) {
        into.clear();
        into.addAll(named);
      }
    }
    return end;
  }

  private @Nullable Entity office(Unit u) {
    return Entities.placeName(u)
        ? referents.entities().stateOf(u, referents.year())
        : referents.entities().of(u, story, referents.year());
  }

  private static boolean serves(Entity e) {
    return e.kind() == EntityKind.STATE
        || e.kind() == EntityKind.ORGANISATION
        || e.kind() == EntityKind.PARTY;
  }

  private int holderAfter(int i) {
    if (i < units.size() && units.get(i).is(Kind.NAME) && Actors.isPerson(units.get(i))) {
      return i;
    }
    boolean aside =
        clause.is(i, Kind.COMMA)
            && clause.is(i + 1, Kind.NAME)
            && Actors.isPerson(units.get(i + 1))
            && (i + 2 >= units.size()
                || units.get(i + 2).is(Kind.COMMA)
                || units.get(i + 2).is(Kind.STOP));
    return aside ? i + 1 : -1;
  }

  /// "Georgy Malenkov, the Soviet leader": the name before the comma.
  private int holderBefore(int office) {
    int i = office;
    while (i > 0
        && (describes(units.get(i - 1))
            || units.get(i - 1).is("then")
            || units.get(i - 1).is(Kind.ADVERB))) {
      i--;
    }
    boolean aside =
        i >= 2
            && units.get(i - 1).is(Kind.COMMA)
            && units.get(i - 2).is(Kind.NAME)
            && Actors.isPerson(units.get(i - 2));
    Title title = title(office);
    boolean closed =
        title.end() >= units.size()
            || units.get(title.end()).is(Kind.COMMA)
            || units.get(title.end()).is(Kind.STOP)
            || units.get(title.end()).is(Kind.CLOSE);
    return aside && closed ? i - 2 : -1;
  }

  private @Nullable Entity person(Unit u) {
    Entity e = referents.entities().of(u, story, referents.year());
    return e != null && e.kind() == EntityKind.PERSON ? e : null;
  }

  private List<Entity> home(Entity person) {
    Entity state = referents.entities().stateOf(person, referents.year());
    return state == null ? List.of() : List.of(state);
  }

  /// "under the leadership of Georgy Malenkov".
  private void leadership() {
    for (int i = 0; i + 2 < units.size(); i++) {
      boolean of =
          units.get(i).is("leadership")
              && units.get(i + 1).is("of")
              && Actors.isPerson(units.get(i + 2));
      Entity person = of ? person(units.get(i + 2)) : null;
      if (person != null) {
        hold(
            "leadership-of",
            person,
            "leader",
            home(person),
            null,
            0.75,
            units.get(i).start(),
            units.get(i + 2).end());
      }
    }
  }

  /// What a verb says of offices.
  void predicate(Predicate p) {
    if (p.nominal() || p.stance() == Stance.CONDITIONAL) {
      return;
    }
    appointments(p);
    credentials(p);
    ends(p);
    succession(p);
    service(p);
  }

  private void appointments(Predicate p) {
    boolean appoints = APPOINTING.contains(p.lemma());
    boolean is = p.lemma().equals("be");
    if (!appoints && !is && !p.lemma().equals("serve") || p.stance() != Stance.ASSERTED) {
      return;
    }
    Entity person = subjectPerson(p);
    int office = officeAfter(p);
    if (person == null || office < 0) {
      if (is) {
        inverted(p);
      }
      return;
    }
    if (appoints && !p.passive() && !p.lemma().equals("become") && !p.lemma().equals("proclaim")) {
      return;
    }
    Title title = title(office);
    HistoricalDate when = p.date() == null ? null : Bounds.since(date(p));
    List<Entity> whose = title.whose().isEmpty() ? postOf(person) : title.whose();
    say(
        is ? "is-office" : "appointed-office",
        p,
        person,
        units.get(office).text(),
        whose,
        when,
        title);
    story.posts.put(person, new Post(units.get(office).text(), whose, when));
    story.lastPost = person;
  }

  /// "The first Ruritanian envoy in Borduria was Anton Vogel".
  private void inverted(Predicate p) {
    Phrase subject = p.subject();
    Phrase object = p.object();
    if (subject == null
        || object == null
        || !(subject.headUnit().name() instanceof Name.Office)
        || !Actors.isPerson(object.headUnit())) {
      return;
    }
    Entity person = person(object.headUnit());
    if (person == null) {
      return;
    }
    Title title = title(subject.head());
    say("is-office", p, person, subject.headUnit().text(), title.whose(), null, title);
    story.posts.put(person, new Post(subject.headUnit().text(), title.whose(), null));
    story.lastPost = person;
    story.person = person;
  }

  private void say(
      String rule,
      Predicate p,
      Entity person,
      String office,
      List<Entity> whose,
      @Nullable HistoricalDate when,
      Title title) {
    int start = Math.min(units.get(p.at()).start(), units.get(title.start()).start());
    int end = Math.max(units.get(p.at()).end(), units.get(title.end() - 1).end());
    if (p.subject() != null) {
      start = Math.min(start, p.subject().start());
    }
    if (p.date() != null) {
      start = Math.min(start, p.date().start());
      end = Math.max(end, p.date().end());
    }
    hold(rule, person, office, whose, when, 0.85, start, end);
  }

  /// The office among what follows the verb, its object or what stands after "as" and "to".
  private int officeAfter(Predicate p) {
    Phrase object = p.object();
    if (object != null && object.headUnit().name() instanceof Name.Office) {
      return object.head();
    }
    for (String prep : List.of("as", "to")) {
      Phrase as = p.after(Set.of(prep)).orElse(null);
      Phrase one = as == null ? null : as.members().getFirst();
      if (one != null && one.headUnit().name() instanceof Name.Office) {
        return one.head();
      }
    }
    for (int i = p.at() + 1; i < Math.min(units.size(), p.at() + 5); i++) {
      if (units.get(i).name() instanceof Name.Office) {
        return i;
      }
      if (!units.get(i).is(Kind.DETERMINER)
          && !units.get(i).is(Kind.WORD)
          && !units.get(i).is(Kind.ADVERB)
          && !units.get(i).is(Kind.NAME)
          && !units.get(i).is(Kind.GENITIVE)
          && !units.get(i).is("himself")) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Entity subjectPerson(Predicate p) {
    if (p.subject() == null) {
      return null;
    }
    List<Entity> who = referents.actors(p.subject());
    return who.size() == 1 && who.getFirst().kind() == EntityKind.PERSON ? who.getFirst() : null;
  }

  private List<Entity> postOf(Entity person) {
    Post post = story.posts.get(person);
    return post != null ? post.whose() : home(person);
  }

  /// "presented his credentials to the government of Ruritania on 4 May 1922".
  private void credentials(Predicate p) {
    Phrase object = p.object();
    boolean presents =
        Set.of("present", "submit", "deliver").contains(p.lemma())
            && object != null
            && (object.headWord().equals("credentials") || object.headWord().equals("credential"));
    Entity person = presents ? subjectPerson(p) : null;
    if (person == null || p.stance() != Stance.ASSERTED) {
      return;
    }
    Entity host = host(p, person);
    HistoricalDate when = p.date() == null ? null : date(p);
    int start =
        p.subject() != null
            ? Math.min(p.subject().start(), units.get(p.at()).start())
            : units.get(p.at()).start();
    int end = Math.max(units.get(p.end() - 1).end(), units.get(p.at()).end());
    if (p.date() != null) {
      start = Math.min(start, p.date().start());
    }
    if (host != null) {
      sink.take(
          new ClaimDraft(person, Property.EVENT, "credentials")
              .act(Act.ACCREDIT)
              .object(host)
              .time(when)
              .confidence(0.92),
          start,
          end);
    }
    Phrase as = p.after(Set.of("as")).orElse(null);
    if (as != null && as.headUnit().name() instanceof Name.Office) {
      Title title = title(as.head());
      List<Entity> whose = title.whose().isEmpty() ? home(person) : title.whose();
      if (whose.isEmpty() && host != null) {
        whose = List.of(host);
      }
      HistoricalDate since = when == null ? null : Bounds.since(when);
      hold(
          "credentials-as",
          person,
          as.headUnit().text(),
          whose,
          since,
          0.85,
          start,
          Math.max(end, units.get(title.end() - 1).end()));
      story.posts.put(person, new Post(as.headUnit().text(), whose, since));
      story.lastPost = person;
    }
    story.person = person;
  }

  private @Nullable Entity host(Predicate p, Entity person) {
    for (String prep : List.of("to", "in", "at")) {
      for (var arg : p.args()) {
        if (!arg.preposition().equals(prep)) {
          continue;
        }
        Unit head = arg.phrase().headUnit();
        Entity place =
            head.name() instanceof Name.Known
                ? referents.entities().stateOf(head, referents.year())
                : null;
        if (place != null && place.kind() == EntityKind.STATE && !Actors.isPerson(head)) {
          return place;
        }
        List<Entity> who = referents.states(referents.actors(arg.phrase()));
        if (!who.isEmpty()) {
          return who.getFirst();
        }
      }
    }
    Post post = story.posts.get(person);
    if (post != null && !post.whose().isEmpty() && story.dyad.contains(post.whose().getFirst())) {
      Entity known = referents.entities().stateOf(person, referents.year());
      Entity whose = post.whose().getFirst();
      return whose.equals(known) ? otherOf(whose) : whose;
    }
    Entity own = referents.entities().stateOf(person, referents.year());
    return own == null
        ? post == null || post.whose().isEmpty() ? null : post.whose().getFirst()
        : otherOf(own);
  }

  private @Nullable Entity otherOf(Entity own) {
    List<Entity> dyad = story.dyad;
    return dyad.size() == 2 && dyad.contains(own)
        ? dyad.get(dyad.get(0).equals(own) ? 1 : 0)
        : null;
  }

  /// "was ousted as the head of the party in 1968".
  private void ends(Predicate p) {
    Entity person = ENDING.contains(p.lemma()) ? subjectPerson(p) : null;
    Phrase as = person == null ? null : p.after(Set.of("as", "from")).orElse(null);
    if (person == null
        || as == null
        || p.date() == null
        || !(as.headUnit().name() instanceof Name.Office)
        || p.stance() != Stance.ASSERTED) {
      return;
    }
    Title title = title(as.head());
    HistoricalDate until = Bounds.until(date(p));
    List<Entity> whose = title.whose().isEmpty() ? home(person) : title.whose();
    say("left-office", p, person, as.headUnit().text(), whose, until, title);
    story.posts.put(person, new Post(as.headUnit().text(), whose, until));
    story.lastPost = person;
  }

  /// "he was replaced by Alexander Dubcek".
  private void succession(Predicate p) {
    boolean replaced = (p.lemma().equals("replace") || p.lemma().equals("succeed")) && p.passive();
    Entity before = replaced ? subjectPerson(p) : null;
    Phrase by = before == null ? null : p.after(Set.of("by")).orElse(null);
    Post post = before == null ? null : story.posts.get(before);
    if (by == null || post == null || !Actors.isPerson(by.headUnit())) {
      return;
    }
    Entity person = person(by.headUnit());
    HistoricalDate end = p.date() != null ? date(p) : post.when();
    if (person != null && end != null) {
      hold(
          "succeeded-in-office",
          person,
          post.office(),
          post.whose(),
          Bounds.turn(end),
          0.8,
          units.get(Math.max(0, clause.groupStart(p.at()) - 1)).start(),
          by.end());
      story.person = person;
    }
  }

  /// "He served until 1925", "He held the position until 30 June 1903".
  private void service(Predicate p) {
    boolean serves = SERVING.contains(p.lemma()) && (p.object() == null || p.object().headIn(POST));
    Entity person = serves ? subjectPerson(p) : null;
    Post post = person == null ? null : story.posts.get(person);
    Unit date = p.date();
    if (person == null
        || post == null
        || date == null
        || !date(p).edtf().toString().startsWith("../")) {
      return;
    }
    HistoricalDate span = Bounds.span(post.when(), date(p));
    int start = p.subject() != null ? p.subject().start() : units.get(p.at()).start();
    hold("served-until", person, post.office(), post.whose(), span, 0.85, start, date.end());
  }

  private static HistoricalDate date(Predicate p) {
    return Objects.requireNonNull(Objects.requireNonNull(p.date()).date());
  }

  private void hold(
      String rule,
      Entity person,
      String office,
      List<Entity> whose,
      @Nullable HistoricalDate when,
      double sure,
      int start,
      int end) {
    for (Entity of : whose) {
      sink.take(
          new ClaimDraft(person, Property.HOLDS_OFFICE, rule)
              .object(of)
              .value(office)
              .time(when)
              .confidence(sure),
          start,
          end);
    }
  }
}
