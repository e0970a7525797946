package org.entente.view;

import java.util.Locale;
import java.util.Set;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Place;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.jspecify.annotations.Nullable;

/// A claim as a short phrase, without its date and its source.
final class ClaimPhrase {

  /// Phases that need no noun after them.
  private static final Set<String> NOUNS =
      Set.of("war", "no relations", "rapprochement", "alliance");

  private ClaimPhrase() {}

  static String of(Claim claim) {
    return told(claim) + at(claim.place()) + stance(claim.stance());
  }

  /// The same without where it happened.
  static String placeless(Claim claim) {
    return told(claim) + stance(claim.stance());
  }

  private static String told(Claim claim) {
    String subject = claim.subject().name();
    return switch (claim.property()) {
      case INSTRUMENT_TYPE -> subject + " is of type " + or(claim.code());
      case ALSO_KNOWN_AS -> subject + " is also " + or(claim.value()) + language(claim);
      case CONTEXT -> subject + ": " + or(claim.value());
      case NEGOTIATED -> subject + " negotiated";
      case SIGNED -> subject + " signed";
      case SIGNATORY -> subject + " signed by " + object(claim);
      case PARTY -> subject + ": party " + object(claim);
      case RATIFIED -> subject + " ratified" + before(" by ", name(claim.object()));
      case IN_FORCE -> subject + " in force";
      case TERMINATED -> subject + " " + (claim.value() == null ? "ended" : claim.value());
      case PROVIDES -> subject + " provides: " + or(claim.value()) + inBrackets(claim.object());
      case AMENDS -> subject + " amends " + object(claim);
      case SUPERSEDES -> subject + " supersedes " + object(claim);
      case LEADS_TO -> subject + " led to: " + either(claim.value(), claim.object());
      case HOLDS_OFFICE -> subject + ": " + office(claim);
      case MEMBER_OF -> subject + ": " + membership(claim) + object(claim);
      case PART_OF -> subject + ": " + or(claim.value()) + " of " + object(claim);
      case BORN, DIED, FOUNDED, DISSOLVED, HELD -> subject + " " + claim.property().word();
      case PARTICIPANT -> subject + ": " + object(claim) + " took part";
      case EVENT, RELATIONS -> between(claim);
    };
  }

  /// The office and of what it is.
  static String office(Claim claim) {
    return or(claim.value()) + before(", ", name(claim.object()));
  }

  /// How a member belongs, as "associate member of ".
  private static String membership(Claim claim) {
    String how = or(claim.value());
    return how.equals("member") || how.isEmpty()
        ? "member of "
        : how.equals("observer") ? "observer in " : how + " member of ";
  }

  private static String between(Claim claim) {
    Entity object = claim.object();
    String sides =
        object == null
            ? claim.subject().name()
            : claim.subject().name() + (claim.reciprocal() ? " ↔ " : " → ") + object.name();
    return sides + ": " + deed(claim) + before(", ", claim.value());
  }

  /// What was done, in the words of the act or else of the code.
  static String deed(Claim claim) {
    Act act = claim.act();
    String word = act == null ? or(claim.code()).toLowerCase(Locale.ROOT) : act.word();
    String words = word.replace('-', ' ');
    return claim.property() == Property.RELATIONS && !NOUNS.contains(words)
        ? words + " relations"
        : words;
  }

  private static String language(Claim claim) {
    return claim.language() == null ? "" : " (" + claim.language() + ")";
  }

  static String at(@Nullable Place place) {
    return place == null ? "" : " at " + place.name();
  }

  /// A stance other than plain assertion, in brackets.
  static String stance(Stance stance) {
    return stance == Stance.ASSERTED ? "" : " (" + stance.word() + ")";
  }

  private static String inBrackets(@Nullable Entity entity) {
    return entity == null ? "" : " (" + entity.name() + ")";
  }

  private static String object(Claim claim) {
    return or(name(claim.object()));
  }

  private static String either(@Nullable String value, @Nullable Entity object) {
    return value == null ? or(name(object)) : value;
  }

  private static @Nullable String name(@Nullable Entity entity) {
    return entity == null ? null : entity.name();
  }

  private static String before(String words, @Nullable String text) {
    return text == null ? "" : words + text;
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
