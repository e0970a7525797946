package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reading.grammar.Arg;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;

/// Between whom the relations are that a phrase speaks of.
final class RelationSides {

  private static final Set<String> RELATIONS =
      Set.of("relations", "ties", "relationship", "relationships", "contacts", "relation");

  private final Referents referents;
  private final Story story;

  RelationSides(Referents referents, Story story) {
    this.referents = referents;
    this.story = story;
  }

  /// The sides of diplomatic relations: named in the phrase, after "between" and "with", or those
  /// of the text.
  List<Entity> sides(Phrase phrase, Binding b) {
    Predicate p = b.predicate;
    if (!RELATIONS.contains(phrase.headWord())) {
      return List.of();
    }
    List<Entity> partners = partners(phrase, p);
    if (partners.size() > 1) {
      return across(phrase, partners, b);
    }
    List<Entity> sides = new java.util.ArrayList<>(referents.before(phrase));
    for (Arg arg : p.args()) {
      if (Set.of("between", "with", "among", "to").contains(arg.preposition())) {
        referents.actors(arg.phrase()).stream()
            .filter(e -> e.kind() != EntityKind.PERSON && !sides.contains(e))
            .forEach(sides::add);
        b.cover(arg.phrase().start(), arg.phrase().end());
      }
    }
    if (sides.size() < 2 && partners.isEmpty()) {
      beside(phrase).stream().filter(e -> !sides.contains(e)).forEach(sides::add);
    }
    List<Entity> doers = doers(phrase, p);
    if (sides.size() < 2) {
      doers.stream().filter(e -> !sides.contains(e)).forEach(sides::add);
    }
    if (doers.size() > 1 && partners.size() == 1 && !doers.contains(partners.getFirst())) {
      b.apart = partners;
    }
    List<Entity> all = sides.size() >= 2 ? sides : completed(sides);
    return doers.size() == 1 && all.contains(doers.getFirst()) ? first(doers.getFirst(), all) : all;
  }

  /// Those with whom relations are.
  private List<Entity> partners(Phrase phrase, Predicate p) {
    List<Entity> own =
        p.args().stream()
            .filter(a -> a.preposition().equals("with"))
            .flatMap(a -> referents.actors(a.phrase()).stream())
            .filter(e -> e.kind() != EntityKind.PERSON)
            .distinct()
            .toList();
    boolean beside =
        phrase.to() < phrase.sentence().size() && phrase.sentence().get(phrase.to()).is("with");
    return own.isEmpty() && beside ? beside(phrase) : own;
  }

  /// "A established relations with B and C": A with each of them, and not they with one another.
  private List<Entity> across(Phrase phrase, List<Entity> partners, Binding b) {
    List<Entity> own = referents.before(phrase);
    own = own.isEmpty() ? doers(phrase, b.predicate) : own;
    own = own.isEmpty() ? referents.states(b.actors('A')) : own;
    if (own.isEmpty() || own.stream().anyMatch(partners::contains)) {
      return List.of();
    }
    b.predicate.args().stream()
        .filter(a -> a.preposition().equals("with"))
        .forEach(a -> b.cover(a.phrase().start(), a.phrase().end()));
    b.apart = partners;
    List<Entity> all = new java.util.ArrayList<>(own);
    all.addAll(partners);
    return all;
  }

  /// Those who establish or break relations, where the words say that someone did.
  private List<Entity> doers(Phrase relations, Predicate p) {
    Phrase subject = p.nominal() || p.passive() ? null : p.subject();
    return subject == null || relations.same(subject)
        ? List.of()
        : referents.states(referents.actors(subject));
  }

  private static List<Entity> first(Entity doer, List<Entity> all) {
    List<Entity> out = new java.util.ArrayList<>(List.of(doer));
    all.stream().filter(e -> !e.equals(doer)).forEach(out::add);
    return out;
  }

  /// "relations between A and B", where these words are not the verb's own.
  private List<Entity> beside(Phrase phrase) {
    List<Unit> units = phrase.sentence();
    int i = phrase.to();
    if (i >= units.size() || !(units.get(i).is("between") || units.get(i).is("with"))) {
      return List.of();
    }
    List<Entity> out = new java.util.ArrayList<>();
    for (int j = i + 1; j < units.size() && out.size() < 3; j++) {
      Unit u = units.get(j);
      Entity e = u.is(Kind.NAME) ? referents.entities().of(u, story, referents.year()) : null;
      if (e != null) {
        out.add(e);
      } else if (!u.is(Kind.DETERMINER) && !u.is(Kind.AND) && !u.is(Kind.COMMA)) {
        break;
      }
    }
    return out;
  }

  private List<Entity> completed(List<Entity> sides) {
    if (sides.isEmpty()) {
      return referents.pair();
    }
    if (story.dyad.contains(sides.getFirst())) {
      return story.dyad;
    }
    Entity other = referents.entities().other(story.dyad, sides.getFirst());
    return other == null ? List.of() : List.of(sides.getFirst(), other);
  }
}
