package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.claim.Entity;
import org.entente.claim.InstrumentType;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.mention.InstrumentShapes;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// Names for instruments that a text dates and does not name.
final class Unnamed {

  private static final Set<String> KINDS =
      WordSet.of(
          "peace joint trade commercial friendship border boundary defense defence mutual "
              + "nonaggression non-aggression neutrality extradition consular maritime fisheries "
              + "economic military cultural preliminary fishing navigation armistice cooperation "
              + "aid security");

  private Unnamed() {}

  /// "Peace treaty": the head with the words that tell its kind.
  static String name(Phrase p) {
    String words =
        p.modifiers().stream()
            .filter(u -> u.is(Kind.WORD) && KINDS.contains(u.lower()))
            .map(Unit::lower)
            .collect(Collectors.joining(" "));
    String name = words.isEmpty() ? p.headWord() : words + " " + p.headWord();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /// The type its head tells.
  static @Nullable InstrumentType type(String name) {
    String head = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return InstrumentShapes.type(head);
  }

  /// "Peace treaty (Ruritania, Borduria)".
  static String full(String name, List<Entity> sides) {
    return "%s (%s)"
        .formatted(name, sides.stream().map(Entity::name).collect(Collectors.joining(", ")));
  }
}
