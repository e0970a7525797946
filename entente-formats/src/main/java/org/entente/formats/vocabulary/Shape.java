package org.entente.formats.vocabulary;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Act;
import org.entente.claim.Property;
import org.jspecify.annotations.Nullable;

/// Which parts a property asks for, and which it has no use for.
public final class Shape {

  private static final Set<Property> NEED_OBJECT =
      EnumSet.of(
          Property.SIGNATORY,
          Property.PARTY,
          Property.AMENDS,
          Property.SUPERSEDES,
          Property.MEMBER_OF,
          Property.PART_OF,
          Property.PARTICIPANT,
          Property.RELATIONS);
  private static final Set<Property> NEED_VALUE =
      EnumSet.of(Property.ALSO_KNOWN_AS, Property.CONTEXT, Property.PROVIDES);
  private static final Set<Property> NEED_CODE =
      EnumSet.of(Property.EVENT, Property.RELATIONS, Property.INSTRUMENT_TYPE);

  private Shape() {}

  /// Whether the property needs a code, and no other may have one.
  public static boolean hasCode(Property property) {
    return NEED_CODE.contains(property);
  }

  /// Whether the property needs an object.
  public static boolean needsObject(Property property) {
    return NEED_OBJECT.contains(property);
  }

  /// Whether the property needs a value.
  public static boolean needsValue(Property property) {
    return NEED_VALUE.contains(property);
  }

  /// The codes that a property can have; empty where it has none.
  public static Optional<Words<?>> codes(Property property) {
    return switch (property) {
      case EVENT -> Optional.of(Words.ROOTS);
      case RELATIONS -> Optional.of(Words.PHASES);
      case INSTRUMENT_TYPE -> Optional.of(Words.TYPES);
      default -> Optional.empty();
    };
  }

  /// What a claim of a property lacks or has too much of; empty if nothing.
  public static String fault(
      Property property, boolean object, boolean value, @Nullable String code, @Nullable Act act) {
    String name = property.word();
    if (needsObject(property) && !object) {
      return "a claim of %s needs an object.".formatted(name);
    }
    if (needsValue(property) && !value) {
      return "a claim of %s needs a value.".formatted(name);
    }
    if (hasCode(property) != (code != null)) {
      return "a claim of %s %s a code.".formatted(name, hasCode(property) ? "needs" : "has not");
    }
    if (act != null && (property != Property.EVENT || !act.code().name().equals(code))) {
      return property == Property.EVENT
          ? "the act %s belongs to the code %s.".formatted(act.word(), act.code())
          : "only an event has an act.";
    }
    return "";
  }
}
