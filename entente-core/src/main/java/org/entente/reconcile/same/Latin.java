package org.entente.reconcile.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How a name sounds, whatever the script and the spelling in which a source writes it.
///
/// "Хрущёв", "Khrushchev", "Khruschev", "Chruschtschow" and "Hruščov" come out alike. Made for
/// comparing the names of persons; it is no transliteration to be shown.
final class Latin {

  private static final Pattern BLANK = Pattern.compile(" ");

  /// Cyrillic letters as ISO 9 and the usual English forms have them, Serbian and Ukrainian ones
  /// among them.
  private static final Map<Integer, String> CYRILLIC =
      letters(
          "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f"
              + " х h ц c ч ch ш sh щ sh ы i э e ю u я a ђ j ј i љ l њ n ћ ch џ j ї i і i є e ґ g ў"
              + " u");

  /// Latin letters with marks that change the sound.
  private static final Map<Integer, String> MARKED =
      letters("š sh ś sh ş sh ș sh č ch ć ch ç ch ž zh ż zh đ j ł l ø o ı i ß s æ e œ e ð d þ t");

  private record Sound(Pattern spelled, String sounds) {}

  /// Spellings that differ by language and mean one sound, the longest first.
  private static final List<Sound> SOUNDS =
      List.of(
          sound("schtsch|shch|sch(?=[aeiouy])", "sh"),
          sound("tsch|tch|cz|ch(?=[aeiouy])", "ch"),
          sound("sch|sz", "sh"),
          sound("kh|^ch(?=[lr])", "h"),
          sound("dzh|dj|dz", "j"),
          sound("ts|tz", "c"),
          sound("ph", "f"),
          sound("ck|q", "k"),
          sound("x", "ks"),
          sound("w", "v"),
          sound("ov$|of$|off$|ow$|ev$|eff$|ew$", "ev"),
          sound("(?:i[iyj]|y[ij]|iy|y|j(?=[aeou])|j$)", "i"),
          sound("i(?=[aeou])|(?<=[aeou])i", ""),
          sound("(.)\\1", "$1"));

  private Latin() {}

  private static Sound sound(String spelled, String sounds) {
    return new Sound(Pattern.compile(spelled), sounds);
  }

  private static Map<Integer, String> letters(String table) {
    List<String> words = BLANK.splitAsStream(table).toList();
    return IntStream.range(0, words.size() / 2)
        .boxed()
        .collect(Collectors.toMap(i -> words.get(2 * i).codePointAt(0), i -> words.get(2 * i + 1)));
  }

  /// The words of a name as they sound; what is no letter parts words.
  static List<String> words(String name) {
    StringBuilder latin = new StringBuilder(name.length() + 8);
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            letter -> {
              String known = CYRILLIC.getOrDefault(letter, MARKED.get(letter));
              latin.append(known == null ? Character.toString(letter) : known);
            });
    List<String> words = new ArrayList<>();
    for (String word : Same.foldedWords(latin.toString())) {
      if (!word.isEmpty()) {
        words.add(sounds(word));
      }
    }
    return words;
  }

  private static String sounds(String word) {
    String sounds = word;
    for (Sound sound : SOUNDS) {
      sounds = sound.spelled.matcher(sounds).replaceAll(sound.sounds);
    }
    return sounds.isEmpty() ? word : sounds;
  }
}
