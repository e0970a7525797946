package org.entente.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names and words as they are compared: without case, diacritics, punctuation and the small words.
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "to", "in", "for", "and", "s");

  private Folding() {}

  /// All characters of a text, without case and diacritics.
  public static String letters(String text) {
    String plain =
        MARKS.matcher(Normalizer.normalize(caseless(text), Normalizer.Form.NFKD)).replaceAll("");
    return plain.replace('đ', 'd').replace('ł', 'l').replace('ø', 'o');
  }

  /// The words that count, in their order, with a blank between them.
  public static String fold(String text) {
    String plain = letters(text);
    StringBuilder folded = new StringBuilder(plain.length());
    Matcher words = WORD.matcher(plain);
    while (words.find()) {
      if (!SMALL.contains(words.group())) {
        folded.append(folded.isEmpty() ? "" : " ").append(words.group());
      }
    }
    return folded.toString();
  }

  /// Upper case first: it is there that "ß" and "SS" meet.
  private static String caseless(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
  }
}
