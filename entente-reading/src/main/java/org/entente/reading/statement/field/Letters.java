package org.entente.reading.statement.field;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The language of a name, as far as a label or its letters tell it without a guess.
final class Letters {

  /// Letters that only one language among those of diplomatic history has.
  private record Mark(Pattern letters, String language) {}

  private static final List<Mark> MARKS =
      List.of(
          mark("[ґєї]", "uk"),
          mark("ў", "be"),
          mark("[ђћ]", "sr"),
          mark("[ѓќѕ]", "mk"),
          mark("^(?!.*[іўөүңәғқұһј]).*(?:[ыэё]|(?:ая|ое)(?: |$))", "ru"),
          mark("ß", "de"),
          mark("[őű]", "hu"),
          mark("[łź]", "pl"),
          mark("[ěřů]", "cs"),
          mark("ə", "az"),
          mark("[țș]", "ro"),
          mark("ñ", "es"),
          mark("ç[ãõ]", "pt"),
          mark("[ėųį]", "lt"),
          mark("[ģķļņ]", "lv"));
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.of(
          UnicodeScript.GREEK, "el",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.THAI, "th");
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("albanian", "sq"),
          Map.entry("arabic", "ar"),
          Map.entry("armenian", "hy"),
          Map.entry("bosnian", "bs"),
          Map.entry("bulgarian", "bg"),
          Map.entry("chinese", "zh"),
          Map.entry("croatian", "hr"),
          Map.entry("czech", "cs"),
          Map.entry("danish", "da"),
          Map.entry("dutch", "nl"),
          Map.entry("estonian", "et"),
          Map.entry("finnish", "fi"),
          Map.entry("french", "fr"),
          Map.entry("georgian", "ka"),
          Map.entry("german", "de"),
          Map.entry("greek", "el"),
          Map.entry("hebrew", "he"),
          Map.entry("hungarian", "hu"),
          Map.entry("italian", "it"),
          Map.entry("japanese", "ja"),
          Map.entry("korean", "ko"),
          Map.entry("latin", "la"),
          Map.entry("latvian", "lv"),
          Map.entry("lithuanian", "lt"),
          Map.entry("macedonian", "mk"),
          Map.entry("mongolian", "mn"),
          Map.entry("norwegian", "no"),
          Map.entry("persian", "fa"),
          Map.entry("polish", "pl"),
          Map.entry("portuguese", "pt"),
          Map.entry("romanian", "ro"),
          Map.entry("russian", "ru"),
          Map.entry("serbian", "sr"),
          Map.entry("serbo-croatian", "sh"),
          Map.entry("slovak", "sk"),
          Map.entry("slovene", "sl"),
          Map.entry("slovenian", "sl"),
          Map.entry("spanish", "es"),
          Map.entry("swedish", "sv"),
          Map.entry("thai", "th"),
          Map.entry("turkish", "tr"),
          Map.entry("ukrainian", "uk"),
          Map.entry("urdu", "ur"),
          Map.entry("vietnamese", "vi"));

  private Letters() {}

  private static Mark mark(String letters, String language) {
    return new Mark(Pattern.compile(letters), language);
  }

  /// The language that a label such as "Russian" names; null where it names none.
  static @Nullable String labelled(String label) {
    return LABELS.get(label.strip().toLowerCase(Locale.ROOT));
  }

  /// The language that the letters of a name allow alone; null where several share them.
  static @Nullable String language(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String byScript = null;
    for (int i = 0; i < small.length(); i++) {
      UnicodeScript script = UnicodeScript.of(small.charAt(i));
      byScript = byScript == null ? SCRIPTS.get(script) : byScript;
    }
    if (byScript != null) {
      return byScript;
    }
    for (Mark mark : MARKS) {
      if (mark.letters().matcher(small).find()) {
        return mark.language();
      }
    }
    return null;
  }

  /// Whether a name has a letter that English does not write.
  static boolean isForeign(String name) {
    return name.chars().anyMatch(c -> c > 0x7f && Character.isLetter(c));
  }
}
