package org.entente.store;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.entente.claim.Act;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.source.SourceKind;
import org.entente.time.Basis;
import org.entente.time.CalendarSystem;

/// Constants by the words under which they are kept.
///
/// @param <E> the constants
final class Words<E extends Enum<E>> {

  static final Words<Property> PROPERTY = new Words<>(Property.class, Property::word);
  static final Words<Act> ACT = new Words<>(Act.class, Act::word);
  static final Words<Stance> STANCE = new Words<>(Stance.class, Stance::word);
  static final Words<EntityKind> ENTITY_KIND = new Words<>(EntityKind.class, EntityKind::word);
  static final Words<Basis> BASIS = new Words<>(Basis.class, Basis::word);
  static final Words<CalendarSystem> CALENDAR =
      new Words<>(CalendarSystem.class, CalendarSystem::word);
  static final Words<SourceKind> SOURCE_KIND = new Words<>(SourceKind.class, SourceKind::word);

  private final Map<String, E> constants = new HashMap<>();
  private final EnumMap<E, String> words;

  private Words(Class<E> type, Function<E, String> word) {
    words = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      words.put(constant, word.apply(constant));
      constants.put(word.apply(constant), constant);
    }
  }

  String of(E constant) {
    return words.getOrDefault(constant, "");
  }

  E of(String word) throws SQLException {
    E constant = constants.get(word);
    if (constant == null) {
      throw new SQLException("the record holds a word that is not known: " + word);
    }
    return constant;
  }
}
