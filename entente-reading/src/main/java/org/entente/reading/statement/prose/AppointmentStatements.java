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

/// Who was made or was said to be what.
final class AppointmentStatements {

  private static final Set<String> APPOINTING =
      WordSet.of(
          "appoint name elect designate become re-appoint reappoint promote accredit "
              + "commission crown proclaim inaugurate install confirm");

  private final Story story;
  private final List<Unit> units;
  private final Titles titles;
  private final OfficeClaims claims;

  AppointmentStatements(Story story, List<Unit> units, Titles titles, OfficeClaims claims) {
    this.story = story;
    this.units = units;
    this.titles = titles;
    this.claims = claims;
  }

  /// What a verb says of them.
  void predicate(Predicate p) {
    boolean appoints = APPOINTING.contains(p.lemma());
    boolean is = p.lemma().equals("be");
    if (!appoints && !is && !p.lemma().equals("serve") || p.stance() != Stance.ASSERTED) {
      return;
    }
    Entity person = titles.subjectPerson(p);
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
    Titles.Title title = titles.title(office);
    HistoricalDate told = p.date() == null ? null : Bounds.of(p);
    HistoricalDate when = told == null || !appoints ? told : Bounds.since(told);
    List<Entity> whose = title.whose().isEmpty() ? postOf(person) : title.whose();
    claims.say(
        is ? "is-office" : "appointed-office",
        p,
        person,
        units.get(office).text(),
        whose,
        when,
        title);
    claims.remember(person, new Post(units.get(office).text(), whose, when));
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
    claims.say("is-office", p, person, subject.headUnit().text(), title.whose(), null, title);
    claims.remember(person, new Post(subject.headUnit().text(), title.whose(), null));
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

  private List<Entity> postOf(Entity person) {
    Post post = story.posts.get(person);
    return post != null ? post.whose() : titles.home(person);
  }
}
