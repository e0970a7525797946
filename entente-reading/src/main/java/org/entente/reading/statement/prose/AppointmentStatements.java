package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.claim.Entity;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Who was made or was said to be what.
final class AppointmentStatements {

  private static final Set<String> APPOINTING =
      WordSet.of(
          "appoint name elect designate become re-appoint reappoint promote accredit "
              + "commission crown proclaim inaugurate install confirm");

  private static final Set<String> SELF = Set.of("become", "proclaim");

  private static final int LONGEST = 8;

  private final Story story;
  private final Missions missions;
  private final List<Unit> units;
  private final Titles titles;
  private final OfficeClaims claims;

  AppointmentStatements(
      Referents referents, Story story, List<Unit> units, Titles titles, OfficeClaims claims) {
    this.story = story;
    this.missions = new Missions(referents, story);
    this.units = units;
    this.titles = titles;
    this.claims = claims;
  }

  /// What a verb says of them.
  void predicate(Predicate p) {
    staffed(p);
    boolean appoints = APPOINTING.contains(p.lemma());
    boolean is = p.lemma().equals("be");
    if (!appoints && !is && !p.lemma().equals("serve") || p.stance() != Stance.ASSERTED) {
      return;
    }
    boolean given = appoints && !p.passive() && !SELF.contains(p.lemma());
    Entity person = given ? appointed(p) : titles.subjectPerson(p);
    int office = person == null ? -1 : officeAfter(p);
    if (office < 0 && !given && appoints && p.subject() != null && titles.aside(p.subject()) > 0) {
      office = p.subject().head();
    }
    if (person == null || office < 0 || units.get(office).text().equals("resident")) {
      if (is) {
        inverted(p);
      }
      return;
    }
    Titles.Title title = titles.title(office);
    if (among(title.end()) || ofDelegation(p.object())) {
      return;
    }
    HistoricalDate told = p.date() == null ? null : Bounds.of(p);
    HistoricalDate when = told == null || !appoints ? told : told.since();
    List<Entity> whose = title.whose().isEmpty() ? postOf(person) : title.whose();
    String name = units.get(office).text();
    claims.say(is ? "is-office" : "appointed-office", p, person, name, whose, when, title);
    claims.remember(person, Post.of(name, whose, title, story.posts.get(person), when));
    story.person = person;
  }

  /// "The embassy was opened on 4 May, with Anton Vogel as chargé d'affaires": who headed a mission
  /// from then on.
  private void staffed(Predicate p) {
    Phrase mission = p.passive() || p.object() == null ? p.subject() : p.object();
    Phrase with = p.after(Set.of("with")).orElse(null);
    Phrase as = p.after(Set.of("as")).orElse(null);
    if (mission == null || with == null || as == null || p.stance() != Stance.ASSERTED) {
      return;
    }
    boolean headed =
        as.from() == with.to() + 1
            && with.head() == with.from()
            && as.headUnit().name() instanceof Name.Office
            && Missions.isMission(mission);
    Entity person = headed ? titles.one(with) : null;
    Mission told = person == null ? null : missions.of(mission, p);
    if (person == null || told == null || told.owner() == null) {
      return;
    }
    Titles.Title title = titles.title(as.head());
    List<Entity> whose = title.whose().isEmpty() ? List.of(told.owner()) : title.whose();
    HistoricalDate since = p.date() == null ? null : Bounds.of(p).since();
    claims.say("mission-head", p, person, as.headUnit().text(), whose, since, title);
    story.person = person;
  }

  /// "France appointed Jean Duval as its first envoy": whom an active verb makes something.
  private @Nullable Entity appointed(Predicate p) {
    return p.object() == null ? null : titles.one(p.object());
  }

  /// "the head of the Ruritanian delegation" is not the head of Ruritania.
  private static boolean ofDelegation(@Nullable Phrase office) {
    Phrase body = office == null ? null : office.complement();
    return body != null && body.headIn(Set.of("delegation", "mission", "team", "side"));
  }

  /// "became the first president to visit": somebody already in office is told apart from others.
  private boolean among(int end) {
    return end + 1 < units.size() && units.get(end).is(Kind.TO) && units.get(end + 1).is(Kind.VERB);
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
    Entity person = titles.person(object.headUnit());
    if (person == null) {
      return;
    }
    Titles.Title title = titles.title(subject.head());
    String name = subject.headUnit().text();
    claims.say("is-office", p, person, name, title.whose(), null, title);
    claims.remember(person, Post.of(name, title.whose(), title, null, null));
    story.person = person;
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
    if (object != null && Actors.isPerson(object.headUnit())) {
      return afterName(object.to());
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

  /// "named Anton Vogel, as its envoy", "promoted Anton Vogel to be ambassador", "appointed Anton
  /// Vogel consul".
  private int afterName(int from) {
    for (int i = from; i < Math.min(units.size(), from + LONGEST); i++) {
      Unit u = units.get(i);
      if (u.name() instanceof Name.Office) {
        return i;
      }
      if (u.is(Kind.PREPOSITION) && !u.is("as")
          || u.is(Kind.RELATIVE)
          || u.is(Kind.VERB)
          || u.is(Kind.STOP)
          || u.is(Kind.DATE)
          || Actors.isPerson(u)) {
        return -1;
      }
    }
    return -1;
  }

  private List<Entity> postOf(Entity person) {
    Post post = story.posts.get(person);
    return post != null ? post.whose() : titles.home(person);
  }
}
