package org.entente.reading.mention;

import java.util.List;
import org.entente.authority.NameUse;
import org.entente.authority.Reading;
import org.entente.claim.EntityKind;
import org.entente.claim.InstrumentType;
import org.jspecify.annotations.Nullable;

/// What a name in the text may name.
public sealed interface Name {

  /// A name the authority knows, with all its readings, likeliest first.
  record Known(List<Reading> readings) implements Name {

    /// How the likeliest reading stands for its actor.
    public NameUse use() {
      return readings.getFirst().use();
    }
  }

  /// Two or more adjectives in one: "Soviet-Yugoslav", "Russo-Japanese".
  record Pair(List<Reading> sides) implements Name {}

  /// A person by shape: given names, initials, a title before.
  record Person(String name) implements Name {}

  /// Something else known only by the shape of its name.
  record Shaped(String name, EntityKind kind) implements Name {}

  /// An instrument with a name of its own.
  record Instrument(String name, InstrumentType type) implements Name {}

  /// A conference, congress, summit or other meeting with a name of its own.
  record Meeting(String name) implements Name {}

  /// A war with a name.
  record War(String name) implements Name {}

  /// An office or title.
  ///
  /// @param title the words of the office itself
  /// @param body what follows it of the office's own name, as "Foreign Affairs"; null where nothing
  ///   does
  record Office(String title, @Nullable String body) implements Name {}
}
