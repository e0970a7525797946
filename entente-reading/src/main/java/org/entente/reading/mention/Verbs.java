package org.entente.reading.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The verbs of diplomatic prose with all their forms.
final class Verbs {

  private static final Map<String, VerbForm> FORMS = new HashMap<>();
  private static final Map<String, VerbForm> INFINITIVES = new HashMap<>();

  /// Verbs of more than one syllable that double their last letter all the same.
  private static final Set<String> DOUBLING =
      WordSet.of(
          "abet admit commit compel concur confer control defer deter dispel embargo equip "
              + "expel impel incur occur omit patrol permit prefer propel rebel rebut recur refer "
              + "regret remit repel submit transfer transmit");

  private static final Set<String> SINGLE =
      WordSet.of("visit enter benefit limit consider conquer order offer suffer deliver");

  static {
    for (String[] row : Table.rows(Verbs.class, "verbs.tsv")) {
      add(row[0], row[1], row[2]);
    }
  }

  private Verbs() {}

  /// What the word may be as a verb; null where it is none.
  static @Nullable VerbForm form(String lower) {
    return FORMS.get(lower);
  }

  /// The verb whose infinitive the word is; null where it is none.
  static @Nullable VerbForm infinitive(String lower) {
    return INFINITIVES.get(lower);
  }

  private static void add(String lemma, String past, String participle) {
    VerbForm base = new VerbForm(lemma, true, false, false, false, false);
    INFINITIVES.put(lemma, base);
    put(lemma, base);
    put(thirdPerson(lemma), new VerbForm(lemma, false, true, false, false, false));
    put(gerund(lemma), new VerbForm(lemma, false, false, false, false, true));
    if (lemma.endsWith("l") && syllables(lemma) > 1 && vowel(lemma.charAt(lemma.length() - 2))) {
      put(lemma + "ling", new VerbForm(lemma, false, false, false, false, true));
      put(lemma + "led", new VerbForm(lemma, false, false, true, true, false));
    }
    String regular = regularPast(lemma);
    put(past.isEmpty() ? regular : past, new VerbForm(lemma, false, false, true, false, false));
    put(
        participle.isEmpty() ? regular : participle,
        new VerbForm(lemma, false, false, false, true, false));
    if (past.isEmpty() && freeToDouble(lemma)) {
      put(lemma + "led", new VerbForm(lemma, false, false, true, true, false));
      put(lemma + "ling", new VerbForm(lemma, false, false, false, false, true));
    }
  }

  /// "travelled" and "traveled" are both written.
  private static boolean freeToDouble(String v) {
    int n = v.length();
    return n > 4
        && v.endsWith("l")
        && vowel(v.charAt(n - 2))
        && (!vowel(v.charAt(n - 3)) || v.endsWith("ial"));
  }

  private static void put(String word, VerbForm form) {
    FORMS.merge(word, form, (old, more) -> old.lemma().equals(more.lemma()) ? old.or(more) : old);
  }

  private static String thirdPerson(String v) {
    if (v.endsWith("s")
        || v.endsWith("x")
        || v.endsWith("ch")
        || v.endsWith("sh")
        || v.endsWith("o")) {
      return v + "es";
    }
    return consonantY(v) ? v.substring(0, v.length() - 1) + "ies" : v + "s";
  }

  private static String regularPast(String v) {
    if (v.endsWith("e")) {
      return v + "d";
    }
    if (consonantY(v)) {
      return v.substring(0, v.length() - 1) + "ied";
    }
    return doubled(v) + "ed";
  }

  private static String gerund(String v) {
    if (v.endsWith("ie")) {
      return v.substring(0, v.length() - 2) + "ying";
    }
    if (v.endsWith("e") && !v.endsWith("ee")) {
      return v.substring(0, v.length() - 1) + "ing";
    }
    return doubled(v) + "ing";
  }

  private static boolean consonantY(String v) {
    return v.length() > 1 && v.endsWith("y") && !vowel(v.charAt(v.length() - 2));
  }

  private static String doubled(String v) {
    int n = v.length();
    boolean shape =
        n >= 3
            && !vowel(v.charAt(n - 1))
            && vowel(v.charAt(n - 2))
            && !vowel(v.charAt(n - 3))
            && "wxyh".indexOf(v.charAt(n - 1)) < 0;
    boolean doubles = shape && !SINGLE.contains(v) && (DOUBLING.contains(v) || syllables(v) == 1);
    return doubles ? v + v.charAt(n - 1) : v;
  }

  private static int syllables(String v) {
    int count = 0;
    for (int i = 0; i < v.length(); i++) {
      if (vowel(v.charAt(i)) && (i == 0 || !vowel(v.charAt(i - 1)))) {
        count++;
      }
    }
    return count;
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
