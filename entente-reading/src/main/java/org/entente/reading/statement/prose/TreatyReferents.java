package org.entente.reading.statement.prose;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.mention.InstrumentShapes;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// Which instrument the phrases of a sentence mean; where that is not plain, none.
final class TreatyReferents {

  private static final Set<String> TREATIES = WordSet.of("treaty agreement pact accord");

  /// Words beside "the treaty" that still mean the one told of.
  private static final Set<String> POINTING =
      WordSet.of(
          "same said final amended revised finished completed new resulting original joint whole"
              + " entire above-mentioned peace present actual signed landmark historic"
              + " controversial famous");

  /// Words after "the treaty" that describe one anew.
  private static final Set<String> ANEW = WordSet.of("with on between concerning regarding about");

  private static final Set<String> DOCUMENTS =
      WordSet.of("document instrument text accords agreements deal settlement");

  private final Referents referents;
  private final Story story;
  private final List<Unit> units;

  /// The instrument that the sentence named last.
  private @Nullable Entity spoken;

  TreatyReferents(Referents referents, Story story, List<Unit> units) {
    this.referents = referents;
    this.story = story;
    this.units = units;
  }

  /// The instrument to which "its" points; null where it is not plain which.
  @Nullable Entity instrumentOf(String determiner) {
    return determiner.equals("its") ? story.thing : null;
  }

  /// Takes note of an object, which "it" may mean later in the sentence.
  void hear(Phrase object) {
    instrument(object);
  }

  /// The instrument a phrase names or points back to; null where it is not plain which.
  @Nullable Entity instrument(Phrase p) {
    Unit head = p.headUnit();
    if (head.is(Kind.PRONOUN)) {
      return !head.is("it") ? null : story.thing != null || p.from() == 0 ? story.thing : spoken;
    }
    Entity meant = described(p, head);
    spoken = meant == null ? spoken : meant;
    return meant;
  }

  private @Nullable Entity described(Phrase p, Unit head) {
    if (head.name() instanceof Name.Instrument i) {
      return story.instrument(i.name());
    }
    if (head.name() instanceof Name.Known && instrumental(head)) {
      return referents.entities().of(head, story, referents.year());
    }
    Entity named = head.is(Kind.NAME) ? story.aliased(head.text()) : null;
    if (named != null && named.kind() == EntityKind.INSTRUMENT) {
      return named;
    }
    boolean points = p.definite() || p.determiner().equals("both");
    if (!points || plain(p)) {
      return null;
    }
    String word = head.lower();
    boolean instrumental =
        InstrumentShapes.type(word) != null
            || DOCUMENTS.contains(word)
            || word.equals("peace")
            || titled(word);
    if (!instrumental || word.equals("peace") || word.equals("text") && p.complement() != null) {
      return null;
    }
    return pointed(p);
  }

  /// Whether the document is about an instrument called so: "the purchase" in one about the Alaska
  /// Purchase.
  private boolean titled(String word) {
    Entity topic = story.topic;
    return topic != null
        && topic.kind() == EntityKind.INSTRUMENT
        && lower(topic).endsWith(" " + word);
  }

  /// An alliance that bears the name of its treaty: "the Warsaw Pact".
  private static boolean instrumental(Unit u) {
    String last = u.lower().substring(u.lower().lastIndexOf(' ') + 1);
    return InstrumentShapes.type(last) != null;
  }

  /// "the treaty of 1955 between A and B" or "the Ruritanian agreement" describes anew and does not
  /// point back.
  private boolean plain(Phrase p) {
    int next = p.to();
    boolean anew =
        next + 1 < units.size()
            && (units.get(next).is(Kind.RELATIVE)
                || units.get(next).is("between") && Actors.isActor(units.get(next + 1))
                || units.get(next).is("for") && units.get(next + 1).is(Kind.WORD));
    Set<Entity> sides = new LinkedHashSet<>(referents.before(p));
    if (p.complement() != null) {
      sides.addAll(referents.actors(p.complement()));
    }
    boolean same = story.topic != null && names(sides).equals(names(story.dyad));
    return anew || !sides.isEmpty() && !same;
  }

  /// The instrument that the document is about or the one named last, if the words can mean it.
  private @Nullable Entity pointed(Phrase p) {
    Entity about =
        story.topic != null && story.topic.kind() == EntityKind.INSTRUMENT ? story.topic : null;
    String word = singular(p.headWord());
    Entity recent = before(p);
    for (Entity e : Arrays.asList(about, recent)) {
      if (e != null && called(e, word) && fits(p, e)) {
        return e;
      }
    }
    Entity last = about == null ? recent : about;
    boolean general = DOCUMENTS.contains(p.headWord()) || TREATIES.contains(word);
    return last != null && general && fits(p, last) ? last : null;
  }

  /// The instrument named last before a phrase: one named later in the sentence is another.
  private @Nullable Entity before(Phrase p) {
    List<Unit> named = p.sentence();
    boolean later = false;
    for (int i = named.size() - 1; i >= 0; i--) {
      if (named.get(i).name() instanceof Name.Instrument told) {
        if (i < p.from()) {
          return story.instrument(told.name());
        }
        later = true;
      }
    }
    return later ? story.earlier : story.instrument;
  }

  /// "the border agreement" is not the one on trade, nor is "the treaty with Ruritania" the one
  /// just told of.
  private static boolean fits(Phrase p, Entity instrument) {
    String name = lower(instrument);
    for (Unit u : p.modifiers()) {
      if (u.is(Kind.WORD) && !POINTING.contains(u.lower()) && !name.contains(u.lower())) {
        return false;
      }
    }
    List<Unit> units = p.sentence();
    int next = p.to();
    boolean dated = next + 1 < units.size() && units.get(next + 1).is(Kind.DATE);
    return next >= units.size() || dated || !ANEW.contains(units.get(next).lower());
  }

  private static boolean called(Entity e, String word) {
    return (" " + lower(e) + " ").contains(" " + word + " ");
  }

  private static String lower(Entity e) {
    return e.name().toLowerCase(Locale.ROOT);
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static Set<String> names(Collection<Entity> entities) {
    return entities.stream().map(Entity::name).collect(Collectors.toSet());
  }
}
