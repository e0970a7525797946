package org.entente.source.meta;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tags of languages after BCP 47.
final class LanguageTag {

  /// The first part of a tag has two or three letters; longer ones are reserved.
  private static final int LONGEST_LANGUAGE = 3;

  private static final Set<String> TWO_LETTERS = Set.copyOf(List.of(Locale.getISOLanguages()));

  private LanguageTag() {}

  /// What is wrong with a tag; empty if it is well formed and its language is one.
  static String fault(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
    } catch (IllformedLocaleException e) {
      return "it is not well formed";
    }
    String language = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    if (language.length() > LONGEST_LANGUAGE) {
      return "a language has two or three letters";
    }
    return language.length() == 2 && !TWO_LETTERS.contains(language)
        ? "ISO 639 has no language ‘%s’".formatted(language)
        : "";
  }
}
