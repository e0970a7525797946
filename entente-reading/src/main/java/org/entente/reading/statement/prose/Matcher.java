package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Place;
import org.entente.reading.grammar.Arg;
import org.entente.reading.grammar.Pattern;
import org.entente.reading.grammar.Pattern.ArgSlot;
import org.entente.reading.grammar.Pattern.Slot;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.InstrumentShapes;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// Fits patterns to predicates.
final class Matcher {

  /// Words that are written like names of places and name bodies or offices.
  private static final Set<String> NO_PLACES =
      WordSet.of(
          "league union council conference congress senate cabinet parliament assembly organization"
              + " organisation alliance community commonwealth court commission committee reichstag"
              + " duma bundestag party war government treaties entente bloc axis allies army navy");

  private static final Set<String> GIVING =
      WordSet.of(
          "give grant award offer leave assign accord allow allot promise guarantee deny cost");

  private final Referents referents;
  private final Missions missions;
  private final Story story;
  private final RelationSides relations;

  Matcher(Referents referents, Story story) {
    this.referents = referents;
    this.missions = new Missions(referents, story);
    this.story = story;
    this.relations = new RelationSides(referents, story);
  }

  /// The roles filled; null where the pattern does not fit.
  @Nullable Binding match(Pattern pattern, Predicate p) {
    if (!pattern.about(p)) {
      return null;
    }
    Binding b = new Binding(p);
    boolean fits = pattern.nominal() ? nominal(pattern, p, b) : verbal(pattern, p, b);
    if (!fits || !args(pattern, p, b)) {
      return null;
    }
    b.place = place(p);
    return b;
  }

  private boolean verbal(Pattern pattern, Predicate p, Binding b) {
    Slot object = pattern.object();
    if (p.passive()) {
      if (object == null) {
        return false;
      }
      Phrase agent = p.after(Set.of("by")).orElse(null);
      boolean done = p.subject() != null && object.role() != 'V' && fill(object, p.subject(), b);
      return done && (agent == null || fill(pattern.subject(), agent, b));
    }
    if (object != null && object.role() == 'V') {
      return subject(pattern, p, b) && words(p, b);
    }
    if (object != null && p.object() == null) {
      return object.optional() && subject(pattern, p, b);
    }
    return (object == null || p.object() != null && fill(object, p.object(), b))
        && subject(pattern, p, b);
  }

  private boolean subject(Pattern pattern, Predicate p, Binding b) {
    if (pattern.subject().role() == '-' && pattern.subject().heads().isEmpty()) {
      return true;
    }
    if (p.subject() == null) {
      return pattern.subject().optional();
    }
    return fill(pattern.subject(), p.subject(), b) || pattern.subject().optional();
  }

  private boolean nominal(Pattern pattern, Predicate p, Binding b) {
    Phrase own = p.subject();
    if (own == null) {
      return false;
    }
    if (pattern.subject().role() == 'T') {
      return fill(pattern.subject(), own, b);
    }
    b.cover(own.start(), own.end());
    char role = pattern.subject().role();
    if (role == '-') {
      return true;
    }
    List<Entity> who = referents.before(own);
    if (who.isEmpty()) {
      who = referents.possessor(own);
    }
    Phrase agent = p.after(Set.of("by")).orElse(null);
    if (who.isEmpty() && agent != null) {
      who = referents.actors(agent);
      b.cover(agent.start(), agent.end());
    }
    Phrase carrying = p.carrier() == null ? null : p.carrier().subject();
    if (who.isEmpty() && carrying != null) {
      who = referents.actors(carrying);
      b.cover(carrying.start(), carrying.end());
    }
    who = acting(who);
    if (role == 'P') {
      who = who.stream().filter(e -> e.kind() == EntityKind.PERSON).toList();
    }
    if (who.isEmpty()) {
      return pattern.subject().optional();
    }
    b.fill(role, who, own);
    return true;
  }

  private boolean args(Pattern pattern, Predicate p, Binding b) {
    Arg last = null;
    for (ArgSlot slot : pattern.args()) {
      Arg filled = filled(slot, of(last), b);
      last = filled == null ? filled(slot, around(p), b) : filled;
      if (last == null && !slot.slot().optional()) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Arg filled(ArgSlot slot, List<Arg> args, Binding b) {
    for (Arg arg : args) {
      if (slot.prepositions().contains(arg.preposition()) && fill(slot.slot(), arg.phrase(), b)) {
        return arg;
      }
    }
    return null;
  }

  /// "with the help of Ruritania": what stands after "of" in the phrase just found.
  private static List<Arg> of(@Nullable Arg arg) {
    Phrase complement = arg == null ? null : arg.phrase().complement();
    return complement == null ? List.of() : List.of(new Arg("of", complement));
  }

  /// What stands after prepositions, the complement of the object first.
  private static List<Arg> around(Predicate p) {
    Phrase object = p.nominal() ? null : p.object();
    if (object == null || object.complement() == null) {
      return p.args();
    }
    List<Arg> all = new java.util.ArrayList<>(List.of(new Arg("of", object.complement())));
    all.addAll(p.args());
    return all;
  }

  private boolean fill(Slot slot, Phrase phrase, Binding b) {
    if (!slot.heads().isEmpty()
        && !phrase.members().stream().anyMatch(m -> m.headIn(slot.heads()))) {
      return false;
    }
    if (slot.role() == '-') {
      cover(phrase, b);
      return true;
    }
    if (slot.role() == 'K') {
      b.mission = missions.of(phrase, b.predicate);
      cover(phrase, b);
      return b.mission != null;
    }
    List<Entity> who = who(slot, phrase, b);
    if (who.isEmpty()) {
      return false;
    }
    b.fill(slot.role(), who, phrase);
    return true;
  }

  private List<Entity> who(Slot slot, Phrase phrase, Binding b) {
    return switch (slot.role()) {
      case 'P' -> persons(phrase);
      case 'C' -> places(phrase, b);
      case 'L' -> sites(phrase);
      case 'I', 'J' -> listOf(referents.instrument(phrase));
      case 'M' -> organisations(phrase);
      case 'W' -> listOf(referents.meeting(phrase));
      case 'X' -> anything(phrase);
      case 'R' -> relations.sides(phrase, b);
      case 'U' -> unnamed(phrase);
      case 'G' -> owners(phrase);
      case 'T' -> topic(phrase);
      default -> acting(slot.heads().isEmpty() ? referents.actors(phrase) : described(phrase));
    };
  }

  /// Treaties and events do nothing themselves.
  private static List<Entity> acting(List<Entity> who) {
    return who.stream()
        .filter(e -> e.kind() != EntityKind.INSTRUMENT && e.kind() != EntityKind.EVENT)
        .toList();
  }

  /// The places themselves, known or not: "Adowa", "Port Arthur"; states where they are named.
  private List<Entity> sites(Phrase phrase) {
    List<Entity> out = new java.util.ArrayList<>();
    for (Phrase m : phrase.members()) {
      Unit head = m.headUnit();
      Entity e = head.is(Kind.NAME) ? referents.entities().of(head, story, referents.year()) : null;
      if (e == null && unknown(m)) {
        e = Entity.of(referents.text(bare(m), m.core()), EntityKind.PLACE);
      }
      boolean site = e != null && (e.kind() == EntityKind.PLACE || e.kind() == EntityKind.STATE);
      if (e != null && site && !Entities.adjective(head)) {
        out.add(e);
      }
    }
    return out;
  }

  private static int bare(Phrase p) {
    return p.determiner().isEmpty() ? p.from() : p.from() + 1;
  }

  /// A name of capitals alone that nothing else explains.
  private static boolean unknown(Phrase p) {
    if (p.complement() != null
        || p.from() == 0
        || NO_PLACES.contains(p.headWord())
        || InstrumentShapes.type(p.headWord()) != null) {
      return false;
    }
    return p.sentence().subList(bare(p), p.core()).stream()
        .allMatch(
            u ->
                u.is(Kind.WORD)
                    && u.text().length() > 2
                    && Character.isUpperCase(u.text().charAt(0)));
  }

  private List<Entity> described(Phrase phrase) {
    List<Entity> owners =
        phrase.headUnit().name() instanceof Name.Office
            ? referents.modifying(phrase)
            : List.<Entity>of();
    List<Entity> who = owners.isEmpty() ? referents.actors(phrase) : owners;
    return who.isEmpty() ? referents.modifying(phrase) : who;
  }

  private static void cover(Phrase phrase, Binding b) {
    b.cover(phrase.start(), phrase.end());
  }

  private List<Entity> persons(Phrase phrase) {
    return referents.actors(phrase).stream().filter(e -> e.kind() == EntityKind.PERSON).toList();
  }

  private List<Entity> organisations(Phrase phrase) {
    return phrase.members().stream()
        .map(referents::organisation)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private List<Entity> places(Phrase phrase, Binding b) {
    Unit head = phrase.headUnit();
    if (head.is("capital")) {
      return referents.before(phrase).stream().filter(e -> e.kind() == EntityKind.STATE).toList();
    }
    if (!(head.name() instanceof Name.Known) || Entities.adjective(head)) {
      return List.of();
    }
    Entity state = referents.entities().stateOf(head, referents.year());
    if (Entities.placeName(head)) {
      b.place = new Place(head.text(), null);
    }
    return listOf(state != null ? state : alone(head));
  }

  /// A town or region that no state of the time is known to hold.
  private @Nullable Entity alone(Unit head) {
    Entity place = referents.entities().of(head, story, referents.year());
    return place != null && place.kind() == EntityKind.PLACE ? place : null;
  }

  private List<Entity> anything(Phrase phrase) {
    Entity one = referents.organisation(phrase);
    if (one == null) {
      one = referents.instrument(phrase);
    }
    if (one == null) {
      one = referents.meeting(phrase);
    }
    return one == null ? referents.actors(phrase) : List.of(one);
  }

  /// Actors, or those to whom what is named belongs: "Ruritanian ships", "goods of Ruritania".
  private List<Entity> owners(Phrase phrase) {
    List<Entity> out = new java.util.ArrayList<>();
    for (Phrase m : phrase.members()) {
      out.addAll(described(m));
    }
    return out;
  }

  /// The instrument that the document is about, from "the negotiations" about it.
  private List<Entity> topic(Phrase phrase) {
    Entity topic =
        story.topic != null && story.topic.kind() == EntityKind.INSTRUMENT ? story.topic : null;
    boolean plain =
        referents.before(phrase).isEmpty() && (phrase.definite() || phrase.determiner().isEmpty());
    Phrase of = phrase.complement();
    boolean foreign = of != null && referents.instrument(of) == null;
    return plain && !foreign ? listOf(topic) : List.of();
  }

  /// An instrument that the text does not name: "a peace treaty".
  private List<Entity> unnamed(Phrase phrase) {
    if (phrase.headUnit().name() instanceof Name.Instrument
        || referents.instrument(phrase) != null) {
      return List.of();
    }
    return List.of(Entity.of(Unnamed.name(phrase), EntityKind.INSTRUMENT));
  }

  private static List<Entity> listOf(@Nullable Entity e) {
    return e == null ? List.of() : List.of(e);
  }

  /// The words from after the verb to the end of its clause.
  private boolean words(Predicate p, Binding b) {
    List<Unit> units = p.sentence();
    int from = p.at() + 1;
    boolean particle = !p.particle().isEmpty();
    while (from < units.size()
        && (units.get(from).is(Kind.ADVERB)
            || units.get(from).is("forth")
            || particle && units.get(from).is(p.particle()))) {
      from++;
    }
    int to = ClauseEnd.after(units, from);
    if (to <= from || p.object() != null && p.object().headUnit().is(Kind.PRONOUN)) {
      return false;
    }
    Phrase receiver = receiver(p, to);
    b.words =
        Provisions.split(units, receiver == null ? from : receiver.to(), to).stream()
            .map(w -> new Binding.Words(units.get(w[0]).start(), units.get(w[1] - 1).end()))
            .toList();
    b.cover(units.get(from).start(), units.get(to - 1).end());
    return true;
  }

  /// "gave Ruritania the right": to whom something is given, where what is given follows.
  private @Nullable Phrase receiver(Predicate p, int to) {
    for (Arg arg : p.args()) {
      if (arg.phrase().from() > p.at() && p.object() != null) {
        boolean first = arg.phrase().to() == p.object().from();
        return first ? arg.phrase() : null;
      }
    }
    Phrase object = p.object();
    boolean more =
        object != null
            && GIVING.contains(p.lemma())
            && object.to() < to
            && (p.sentence().get(object.to()).is(Kind.DETERMINER)
                || p.sentence().get(object.to()).is(Kind.WORD)
                || p.sentence().get(object.to()).is(Kind.QUOTE));
    return object != null && more && !referents.actors(object).isEmpty() ? object : null;
  }

  private @Nullable Place place(Predicate p) {
    for (Arg arg : p.args()) {
      Unit head = arg.phrase().headUnit();
      boolean at = arg.preposition().equals("in") || arg.preposition().equals("at");
      if (at && Entities.placeName(head)) {
        return new Place(head.text(), null);
      }
    }
    return null;
  }
}
