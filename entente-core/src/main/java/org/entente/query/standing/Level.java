package org.entente.query.standing;

import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.jspecify.annotations.Nullable;

/// At what rank two states are represented with each other, from the lowest.
///
/// A legation is headed by a minister or a chargé d'affaires, an embassy by an ambassador (Congress
/// of Vienna, Regulation of 19 March 1815; Vienna Convention on Diplomatic Relations 1961, article
/// 14). Consuls look after trade and citizens; that they are there says nothing of diplomatic
/// relations (Vienna Convention on Consular Relations 1963, article 2). Neither does an interests
/// section or a liaison office: it is what states open that have none.
public enum Level {
  CONSULAR("\\bconsul(?:ar|ates?|s|-general)?\\b"),
  OFFICE("\\b(?:interests? sections?|(?:liaison|trade|information|representative) offices?)\\b"),
  LEGATION(
      "\\b(?:legations?|ministers?(?!"
          + " (?:of|for)\\b)|charg[ée]s?|envoys?|plenipotentiar(?:y|ies))\\b"),
  EMBASSY("\\b(?:embass(?:y|ies)|ambassadors?)\\b");

  private final Pattern words;

  Level(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The level that the words of a claim about a mission or an envoy name, or else those of the
  /// heading above them; null where neither does.
  ///
  /// Of several that are named the highest counts, but for a mission that is brought down the
  /// lowest; an interests section opens in the embassy of a third state.
  static @Nullable Level of(Claim claim) {
    boolean opened = claim.act() == Act.OPEN_MISSION;
    if (opened && OFFICE.words.matcher(claim.source().quote()).find()) {
      return OFFICE;
    }
    Level told = named(claim.source().quote(), claim.act() == Act.LOWER_MISSION);
    String section = claim.source().section();
    return told == null && section != null ? named(section, false) : told;
  }

  private static @Nullable Level named(String text, boolean lowest) {
    @Nullable Level found = null;
    for (Level level : values()) {
      if (level.words.matcher(text).find() && !(lowest && found != null)) {
        found = level;
      }
    }
    return found;
  }

  /// Whether states represented at this level have diplomatic relations.
  boolean isDiplomatic() {
    return this == LEGATION || this == EMBASSY;
  }

  /// The word shown to a person and written in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
