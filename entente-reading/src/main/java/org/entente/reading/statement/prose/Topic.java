package org.entente.reading.statement.prose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.reading.mention.InstrumentShapes;
import org.entente.reading.mention.Marker;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Tokenizer;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// What a document and its sections are about, from their titles.
final class Topic {

  private static final Pattern HOME =
      Pattern.compile("(?i)foreign (relations|policy) of (the )?(.+)");

  private final Entities entities;
  private final Marker marker;
  private final Story story;
  private @Nullable Entity home;

  Topic(Entities entities, Marker marker, Story story) {
    this.entities = entities;
    this.marker = marker;
    this.story = story;
  }

  /// Reads the document's title.
  void read(String title) {
    List<Unit> units = marker.units(Tokenizer.tokens(title), List.of(), word -> false);
    var page = HOME.matcher(title.strip());
    for (Unit u : units) {
      if (u.name() instanceof Name.Pair pair) {
        story.dyad = Entities.sides(pair);
        paired(units, units.indexOf(u));
        return;
      }
      Entity e = u.is(Kind.NAME) ? entities.of(u, story, null) : null;
      if (e == null) {
        continue;
      }
      boolean subject =
          e.kind() == EntityKind.INSTRUMENT
              || e.kind() == EntityKind.ORGANISATION
              || u.name() instanceof Name.Meeting;
      if (subject && story.topic == null) {
        story.topic = e;
        story.instrument = e.kind() == EntityKind.INSTRUMENT ? e : null;
        story.meeting = u.name() instanceof Name.Meeting ? e : null;
        story.meetingTopic = story.meeting != null;
      }
      if (page.matches() && e.kind() == EntityKind.STATE) {
        home = e;
      }
    }
    between(units);
  }

  /// "The Ruritanian–Bordurian agreement": an instrument named by its sides.
  private void paired(List<Unit> units, int pair) {
    for (int i = pair + 1; i < units.size() && units.get(i).is(Kind.WORD); i++) {
      if (InstrumentShapes.type(units.get(i).lower()) != null) {
        String name =
            units.subList(pair, i + 1).stream().map(Unit::text).collect(Collectors.joining(" "));
        story.topic = story.instrument(name);
        story.instrument = story.topic;
        return;
      }
    }
  }

  /// Takes what the fields call an instrument for one, though its name alone might be a body's: an
  /// alliance that somebody signed.
  void known(List<Claim> said) {
    Entity named = story.topic;
    for (Claim c : named == null ? List.<Claim>of() : said) {
      boolean signed = c.property() == Property.SIGNED || c.property() == Property.SIGNATORY;
      if (named != null && signed && c.subject().name().equals(named.name())) {
        story.topic = c.subject();
        story.instrument = c.subject();
        story.alias(named.name(), c.subject());
        return;
      }
    }
  }

  /// "Relations between A and B".
  private void between(List<Unit> units) {
    List<Entity> states =
        units.stream()
            .filter(u -> u.is(Kind.NAME))
            .map(u -> entities.of(u, story, null))
            .filter(e -> e != null && e.kind() == EntityKind.STATE)
            .map(java.util.Objects::requireNonNull)
            .distinct()
            .toList();
    boolean relations = units.stream().anyMatch(u -> u.is("relations"));
    if (states.size() == 2 && relations && story.dyad.isEmpty()) {
      story.dyad = states;
    }
  }

  /// A heading that is just a partner's name makes the section one about the two.
  void section(String heading, int level) {
    if (home == null) {
      return;
    }
    List<Unit> units = marker.units(Tokenizer.tokens(heading), List.of(), word -> false);
    Entity partner =
        units.size() == 1 && units.getFirst().is(Kind.NAME)
            ? entities.of(units.getFirst(), story, null)
            : null;
    story.dyad =
        partner != null && partner.kind() == EntityKind.STATE && !partner.equals(home)
            ? List.of(home, partner)
            : List.of();
  }

  /// The day on which the instrument was signed, if a claim gives it to the day or nearly.
  static @Nullable Edtf signed(List<Claim> claims) {
    for (Claim c : claims) {
      if (c.property() == Property.SIGNED && c.time() != null) {
        return c.time().edtf();
      }
    }
    return null;
  }
}
