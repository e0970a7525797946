package org.entente.reading.statement.prose;

import java.util.List;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.GivenNames;
import org.entente.reading.mention.Unit;
import org.jspecify.annotations.Nullable;

/// Whom pronouns and possessives point to; nobody where that is not plain.
final class Pronouns {

  private final Referents referents;
  private final Story story;
  private List<Predicate> told = List.of();

  Pronouns(Referents referents, Story story) {
    this.referents = referents;
    this.story = story;
  }

  /// Takes note of what the sentence says.
  void hear(List<Predicate> predicates) {
    this.told = predicates;
  }

  /// Whom "he", "it" or "they" means.
  ///
  /// @param at index of the pronoun
  List<Entity> actor(String word, int at) {
    return switch (word) {
      case "he" -> person(false);
      case "him" -> personsBefore(at) > 1 ? List.of() : person(false);
      case "she" -> person(true);
      case "it", "itself" -> it(at);
      case "they", "them" -> story.several;
      case "both", "all" -> story.sides;
      default -> List.of();
    };
  }

  /// "A left the pact after B accused it": an object in another clause means the one of whom the
  /// sentence speaks.
  private List<Entity> it(int at) {
    if (story.thing != null) {
      return List.of();
    }
    Phrase main = told.isEmpty() ? null : told.getFirst().subject();
    Phrase own = subjectBefore(at);
    if (at > 0
        && !told.isEmpty()
        && told.getFirst().sentence().get(at - 1).is(Unit.Kind.RELATIVE)) {
      List<Entity> near = own == null ? List.of() : referents.actors(own);
      return near.size() == 1 && near.getFirst().kind() != EntityKind.PERSON ? near : body();
    }
    boolean other = main != null && own != null && !main.same(own) && main.to() <= own.from();
    List<Entity> who = other && main != null ? referents.actors(main) : List.of();
    return who.size() == 1 && who.getFirst().kind() != EntityKind.PERSON ? who : body();
  }

  /// Whom "its", "their" and "his" mean: the subject of their own clause, else whom the text told
  /// of.
  ///
  /// @param at index of the possessive
  List<Entity> owner(String word, int at) {
    return switch (word) {
      case "its" -> holder(at, false, body());
      case "their" -> several(at);
      case "his" -> holder(at, true, person(false));
      case "her" -> holder(at, true, person(true));
      default -> List.of();
    };
  }

  private List<Entity> several(int at) {
    Phrase subject = subjectBefore(at);
    List<Entity> who = subject == null ? List.of() : referents.actors(subject);
    return subject != null && Salience.several(subject, who) ? who : story.several;
  }

  /// "After its victory, A did": before the first verb the possessive belongs to the subject that
  /// follows.
  private @Nullable Phrase subjectAfter(int at) {
    Predicate first = told.isEmpty() ? null : told.getFirst();
    Phrase subject = first == null || first.nominal() || first.at() < at ? null : first.subject();
    boolean opened = first != null && first.sentence().getFirst().is(Unit.Kind.PREPOSITION);
    boolean follows =
        subject != null
            && opened
            && subject.from() > at
            && subject.sentence().subList(at, subject.from()).stream()
                .anyMatch(u -> u.is(Unit.Kind.COMMA));
    return follows ? subject : null;
  }

  private List<Entity> holder(int at, boolean person, List<Entity> otherwise) {
    Phrase next = subjectAfter(at);
    Phrase subject = next != null ? next : subjectBefore(at);
    List<Entity> who = subject == null ? List.of() : referents.actors(subject);
    boolean fits = who.size() == 1 && (who.getFirst().kind() == EntityKind.PERSON) == person;
    return fits ? who : otherwise;
  }

  /// How many persons the sentence has named before a unit.
  private long personsBefore(int at) {
    if (told.isEmpty()) {
      return 0;
    }
    return told.getFirst().sentence().subList(0, at).stream()
        .filter(Actors::isPerson)
        .map(u -> u.lower())
        .distinct()
        .count();
  }

  /// The subject of the clause in which a unit follows the verb.
  private @Nullable Phrase subjectBefore(int at) {
    for (int k = told.size() - 1; k >= 0; k--) {
      Predicate p = told.get(k);
      if (!p.nominal() && p.at() < at) {
        Phrase subject = p.subject();
        return subject != null && subject.to() <= at ? subject : null;
      }
    }
    return null;
  }

  private List<Entity> body() {
    Entity last = story.actor;
    return last == null || last.kind() == EntityKind.PERSON ? List.of() : List.of(last);
  }

  /// The person told of last, if that is a woman or a man as the pronoun says.
  private List<Entity> person(boolean woman) {
    Entity last = story.person;
    return last == null || GivenNames.woman(last.name()) != woman ? List.of() : List.of(last);
  }
}
