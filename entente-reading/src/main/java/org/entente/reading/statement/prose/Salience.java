package org.entente.reading.statement.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.authority.NameUse;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Keeps what later words may point back to: the subject told last, the last person, the last two
/// sides.
final class Salience {

  private final Story story;
  private final Referents referents;
  private @Nullable Phrase main;
  private @Nullable Predicate first;
  private final @Nullable Mission before;
  private boolean personal;

  Salience(Story story, Referents referents) {
    this.story = story;
    this.referents = referents;
    this.before = story.mission;
    story.main = List.of();
  }

  /// Takes note of a predicate's subject.
  void after(Predicate p) {
    Phrase subject = p.subject();
    if (p.nominal() || subject == null) {
      return;
    }
    if (p.object() != null) {
      referents.treaties().hear(p.object());
    }
    List<Entity> who = referents.actors(subject);
    if (main == null) {
      main = subject;
      first = p;
      story.main = who;
    }
    if (who.size() == 1 && who.getFirst().kind() == EntityKind.PERSON) {
      story.person = who.getFirst();
      personal = true;
    } else if (who.isEmpty() && (stranger(subject) || p.lemma().equals("be"))) {
      story.person = someone(p.object());
    }
    if (who.size() >= 2) {
      story.sides = who;
    }
    if (several(subject, who)) {
      story.several = who;
    } else if (who.isEmpty() && subject.headWord().endsWith("s")) {
      story.several = List.of();
    }
  }

  /// Whether a phrase tells of more than one: a list, or a people as "the Soviets".
  static boolean several(Phrase p, List<Entity> who) {
    boolean people =
        p.headUnit().name() instanceof Name.Known k
            && (k.use() == NameUse.PEOPLE || k.use() == NameUse.ADJECTIVE);
    boolean places = who.stream().anyMatch(e -> e.kind() == EntityKind.PLACE);
    return !places && who.size() >= 2 || !who.isEmpty() && (people || p.headUnit().is("they"));
  }

  /// Whether a subject is somebody or something whose name nobody knows; "he" may then be that one.
  private static boolean stranger(Phrase subject) {
    Unit head = subject.headUnit();
    return head.is(Kind.WORD) && Character.isUpperCase(head.text().charAt(0)) && head.start() > 0;
  }

  /// "The first to come was Smith": the person that a subject is said to be.
  private @Nullable Entity someone(@Nullable Phrase object) {
    List<Entity> who = object == null ? List.of() : referents.actors(object);
    boolean person = who.size() == 1 && who.getFirst().kind() == EntityKind.PERSON;
    return person ? who.getFirst() : null;
  }

  /// Takes note of a whole sentence.
  void end(Clause clause) {
    Phrase subject = main;
    if (subject != null && !subject.headUnit().is(Kind.PRONOUN)) {
      List<Entity> who = referents.actors(subject);
      Entity thing = referents.instrument(subject);
      boolean person = who.stream().anyMatch(e -> e.kind() == EntityKind.PERSON);
      story.thing = person ? story.thing : thing;
      story.actor = who.size() == 1 ? who.getFirst() : who.isEmpty() ? story.actor : null;
      if (who.isEmpty() && thing == null) {
        story.actor = null;
      }
    }
    if (subject != null && first != null && Objects.equals(story.mission, before)) {
      mission(subject, first);
    }
    boolean about = subject != null && Missions.isMission(subject);
    boolean on = subject == null || subject.headUnit().is("it");
    story.missionFresh = story.missionTold || about || story.missionFresh && on;
    story.missionTold = false;
    for (Unit u : clause.units()) {
      boolean asked = story.american == null && u.is(Kind.NAME);
      Entity e = asked ? referents.entities().of(u, story, referents.year()) : null;
      if (e != null && e.name().equals("United States")) {
        story.american = e;
      }
      if (u.name() instanceof Name.Meeting) {
        story.meeting = referents.entities().of(u, story, referents.year());
      }
    }
    persons(clause);
    pair(clause);
  }

  /// A mission that a sentence is about, where no rule told of it.
  private void mission(Phrase subject, Predicate p) {
    if (Missions.isMission(subject)) {
      Mission told = new Missions(referents, story).of(subject, p);
      MissionRank rank = MissionRank.of(p.lemma().equals("be") ? p.object() : null);
      story.mission = told == null ? null : told.ranked(rank);
    }
  }

  /// Where a sentence is about no person, the one it names; of several, none is meant by "he".
  private void persons(Clause clause) {
    List<Entity> named =
        clause.units().stream()
            .filter(Actors::isPerson)
            .map(u -> referents.entities().of(u, story, referents.year()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (!personal && !named.isEmpty() && !named.contains(story.person)) {
      story.person = named.size() == 1 ? named.getFirst() : null;
    }
  }

  /// The two states of a sentence that names just two, or the war between them.
  private void pair(Clause clause) {
    Set<Entity> states = new LinkedHashSet<>();
    for (Unit u : clause.units()) {
      if (u.name() instanceof Name.War war) {
        states.addAll(referents.sidesNamed(war.name()));
      } else if (u.is(Kind.NAME) && !Entities.placeName(u)) {
        Entity e = referents.entities().of(u, story, referents.year());
        if (e != null && e.kind() == EntityKind.STATE) {
          states.add(e);
        }
      }
    }
    if (!states.isEmpty() && !story.opened) {
      story.opened = true;
      story.first = states.size() == 2 ? List.copyOf(states) : List.of();
    }
    if (states.size() == 2) {
      story.sides = List.copyOf(states);
    } else if (!story.sides.containsAll(states)) {
      story.sides = List.of();
    }
  }
}
