package org.entente.reading;

import java.util.List;
import org.entente.problem.Problem;
import org.entente.problem.Severity;

/// What a person should know before taking an empty result for an answer.
final class Notices {

  private static final int ENOUGH_LETTERS = 10;
  private static final int MOST_LOOKED_AT = 200_000;

  private Notices() {}

  /// Why a document cannot say much, if that can be seen without reading it.
  static List<Problem> of(String id, String text) {
    if (text.isBlank()) {
      String what = text.isEmpty() ? "is empty:" : "holds nothing but white space:";
      return List.of(
          new Problem("empty", Severity.WARNING, id, what, "there is nothing to read in it."));
    }
    return isForeign(text)
        ? List.of(
            new Problem(
                "not-english",
                Severity.WARNING,
                id,
                "is hardly written in Latin letters.",
                "Entente reads English; give it a translation."))
        : List.of();
  }

  /// Whether more than half of the letters belong to another script than the Latin one.
  private static boolean isForeign(String text) {
    int[] letters = text.codePoints().limit(MOST_LOOKED_AT).filter(Character::isLetter).toArray();
    long latin = 0;
    for (int letter : letters) {
      latin += Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN ? 1 : 0;
    }
    return letters.length >= ENOUGH_LETTERS && 2 * latin < letters.length;
  }
}
