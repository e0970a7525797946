package org.entente.reading.statement.prose;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.authority.Authority;
import org.entente.claim.Entity;
import org.entente.problem.ProblemException;
import org.entente.reading.document.Documents;
import org.entente.reading.mention.Marker;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Names;
import org.entente.reading.mention.Tokenizer;
import org.entente.reading.mention.Unit;
import org.entente.time.expression.DateContext;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.DateTagger;
import org.jspecify.annotations.Nullable;

/// Where a sentence first names each actor, in any of its forms.
record Whereabouts(Map<String, Integer> offsets) {

  private static final Authority AUTHORITY = Authority.bundled();
  private static final Marker MARKER = new Marker(new Names(AUTHORITY));

  static Whereabouts in(String sentence) {
    Entities entities = new Entities(AUTHORITY);
    Story story = story();
    Map<String, Integer> offsets = new HashMap<>();
    List<DateMention> dates = new DateTagger().tag(sentence, DateContext.NONE).mentions();
    List<Unit> units = MARKER.units(Tokenizer.tokens(sentence), dates, word -> false);
    Integer year = Years.of(units);
    for (Unit u : units) {
      if (u.name() instanceof Name.Known k) {
        k.readings().forEach(r -> offsets.putIfAbsent(r.actor().name(), u.start()));
      }
      put(offsets, entities.of(u, story, year), u);
      put(offsets, entities.stateOf(u, year), u);
    }
    return new Whereabouts(Map.copyOf(offsets));
  }

  /// The offset of an actor's first name in the sentence.
  int of(Entity e) {
    Integer offset = offsets.get(e.name());
    if (offset == null) {
      throw new AssertionError("%s is not named among %s".formatted(e.name(), offsets.keySet()));
    }
    return offset;
  }

  private static void put(Map<String, Integer> offsets, @Nullable Entity e, Unit u) {
    if (e != null) {
      offsets.putIfAbsent(e.name(), u.start());
    }
  }

  private static Story story() {
    try {
      return new Story(Documents.parse("x.txt", "Words.".getBytes(StandardCharsets.UTF_8)));
    } catch (ProblemException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
