package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Locale;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Phase;
import org.entente.claim.Property;
import org.jspecify.annotations.Nullable;

/// What one clause of a rule's `says` promises: a property, for events and relations a code, and
/// the roles of its two sides.
///
/// @param property what is said
/// @param code the act, PLOVER root or phase; null where the property has none
/// @param subject the role of the claim's subject; null where no role of the pattern gives it
/// @param object the role of its object; null where it has none or no role gives it
record Promise(
    Property property,
    @Nullable String code,
    @Nullable Character subject,
    @Nullable Character object) {

  /// Reads a clause, as `event invade A B`.
  static Promise of(List<String> says) {
    return switch (says.getFirst()) {
      case "event" -> new Promise(Property.EVENT, says.get(1), role(says, 2), role(says, 3));
      case "alone", "mutual" -> new Promise(Property.EVENT, says.get(1), role(says, 2), null);
      case "between", "severed" -> new Promise(Property.EVENT, says.get(2), null, null);
      case "rank" -> new Promise(Property.EVENT, null, null, null);
      case "mission" -> new Promise(Property.EVENT, says.get(1), null, null);
      case "relations" ->
          new Promise(Property.RELATIONS, phase(says), role(says, 2), role(says, 3));
      case "phase" -> new Promise(Property.RELATIONS, phase(says), null, null);
      case "member" -> new Promise(Property.MEMBER_OF, null, role(says, 2), role(says, 1));
      case "signatory" -> new Promise(Property.PARTY, null, role(says, 1), role(says, 2));
      case "unnamed" -> new Promise(Property.SIGNED, null, null, null);
      case "value" -> new Promise(property(says.get(1)), null, role(says, 2), null);
      case "objected" -> new Promise(property(says.get(1)), null, role(says, 2), role(says, 3));
      default -> new Promise(property(says.getFirst()), null, role(says, 1), object(says));
    };
  }

  /// Whether a claim says this, of whomever.
  boolean keptBy(Claim claim) {
    return claim.property() == property && (code == null || code.equals(code(claim)));
  }

  private @Nullable String code(Claim claim) {
    Act act = claim.act();
    return java.util.Objects.requireNonNull(code).startsWith("code:")
        ? "code:" + claim.code()
        : act == null ? claim.code() : act.word();
  }

  private static String phase(List<String> says) {
    return Phase.valueOf(says.get(1).toUpperCase(Locale.ROOT).replace('-', '_')).word();
  }

  private static Property property(String word) {
    return Property.of(word).orElseThrow();
  }

  private static @Nullable Character object(List<String> says) {
    boolean sided = List.of("party", "participant", "ratified").contains(says.get(0));
    return sided ? role(says, 2) : null;
  }

  private static @Nullable Character role(List<String> says, int i) {
    return i < says.size() && says.get(i).length() == 1 ? says.get(i).charAt(0) : null;
  }
}
