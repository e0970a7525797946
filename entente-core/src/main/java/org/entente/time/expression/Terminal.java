package org.entente.time.expression;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A test of one token: its kind, the range of its number, its digits, its letters.
///
/// @param kinds the kinds it may have
/// @param lowest the least value
/// @param highest the greatest value
/// @param fewest the fewest characters, where it is a number
/// @param most the most characters, where it is a number
/// @param letters what is asked of its spelling
/// @param word the word it must be; null for any
/// @param feature what its value is said to be; null for nothing
/// @param touching whether no blank may stand before it
record Terminal(
    Set<Kind> kinds,
    int lowest,
    int highest,
    int fewest,
    int most,
    Letters letters,
    @Nullable String word,
    @Nullable Feature feature,
    boolean touching)
    implements Element {

  /// What can be asked of the letters of a word.
  enum Letters {
    ANY,
    CAPITAL,
    LOWER,
    /// A word in lower case that looks like a plural.
    PLURAL,
    /// A word that does not end like a plural.
    SINGULAR,
    /// A word that ends like a plural, in any case.
    MANY,
    /// A word that ends like a participle.
    PARTICIPLE,
    CYRILLIC
  }

  static Terminal ofKinds(Set<Kind> kinds) {
    return new Terminal(
        kinds,
        Integer.MIN_VALUE,
        Integer.MAX_VALUE,
        0,
        Integer.MAX_VALUE,
        Letters.ANY,
        null,
        null,
        false);
  }

  static Terminal ofWord(Kind kind, String word) {
    return ofWord(Set.of(kind), word, Letters.ANY);
  }

  static Terminal ofWord(Set<Kind> kinds, String word, Letters letters) {
    return new Terminal(
        kinds,
        Integer.MIN_VALUE,
        Integer.MAX_VALUE,
        0,
        Integer.MAX_VALUE,
        letters,
        word,
        null,
        false);
  }

  Terminal saying(Feature said) {
    return new Terminal(kinds, lowest, highest, fewest, most, letters, word, said, touching);
  }

  Terminal close() {
    return new Terminal(kinds, lowest, highest, fewest, most, letters, word, feature, true);
  }

  boolean test(Tokens tokens, int i) {
    Kind kind = tokens.kind(i);
    if (!kinds.contains(kind)) {
      return false;
    }
    if (kind == Kind.NONE) {
      return true;
    }
    if (word != null && !tokens.is(i, word)) {
      return false;
    }
    int value = tokens.value(i);
    if (value < lowest || value > highest || (touching && !tokens.touchesNext(i - 1))) {
      return false;
    }
    int length = tokens.length(i);
    boolean figures = kind == Kind.NUMBER;
    return (!figures || (length >= fewest && length <= most)) && spells(tokens, i);
  }

  private boolean spells(Tokens tokens, int i) {
    return switch (letters) {
      case ANY -> true;
      case CAPITAL -> tokens.isCapital(i);
      case LOWER -> !tokens.isCapital(i);
      case SINGULAR -> !tokens.endsWith(i, "s");
      case MANY -> tokens.endsWith(i, "s");
      case PLURAL -> isPlural(tokens, i);
      case CYRILLIC -> tokens.isCyrillic(i);
      case PARTICIPLE -> tokens.endsWith(i, "ed") || tokens.endsWith(i, "en");
    };
  }

  private static boolean isPlural(Tokens tokens, int i) {
    return !tokens.isCapital(i)
        && tokens.endsWith(i, "s")
        && tokens.length(i) > 3
        && !tokens.endsWith(i, "ss")
        && !tokens.endsWith(i, "us")
        && !tokens.endsWith(i, "is");
  }
}
