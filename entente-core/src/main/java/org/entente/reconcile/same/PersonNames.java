package org.entente.reconcile.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// How likely two names are names of one person, by the names alone.
///
/// The surnames must sound alike. Given names must not contradict each other: Nikita is not
/// Nikolai, but N. may be either. Patronymics and middle names may be left out.
final class PersonNames {

  /// The same words in the same order.
  static final double SAME = 1.0;

  /// Shorter words that differ in one letter are other words.
  private static final int FEWEST_FOR_SPELLING = 5;

  private static final double ONLY_INITIALS = 0.9;
  private static final double ONLY_SURNAME = 0.7;
  private static final double RESPELLED = 0.97;
  private static final double LEFT_OUT = 0.98;
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "sir", "dr", "lord", "count", "baron", "prince", "general", "marshal");

  private PersonNames() {}

  /// From 0 (another person) to 1 (the same words).
  static double score(String one, String other) {
    if (Same.fold(one).equals(Same.fold(other))) {
      return SAME;
    }
    List<String> left = words(one);
    List<String> right = words(other);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    double surname = alike(left.getLast(), right.getLast());
    if (surname == 0 || left.getLast().length() < 3 || right.getLast().length() < 3) {
      return 0;
    }
    return surname * given(left.subList(0, left.size() - 1), right.subList(0, right.size() - 1));
  }

  /// The words under which a name is filed: its surname, whole and without each of its letters, so
  /// that two surnames which differ in one letter share one.
  static SortedSet<String> blocks(String name) {
    SortedSet<String> blocks = new TreeSet<>();
    List<String> words = words(name);
    if (!words.isEmpty()) {
      String surname = words.getLast();
      blocks.add(surname);
      for (int i = 0; surname.length() >= FEWEST_FOR_SPELLING - 1 && i < surname.length(); i++) {
        blocks.add(surname.substring(0, i) + surname.substring(i + 1));
      }
    }
    return blocks;
  }

  /// The words of a name as they sound, without titles. By its spelling a title is told from a
  /// surname that sounds like one, as Marshall; and the last word is a surname, whatever it says.
  private static List<String> words(String name) {
    List<String> spelled = Same.foldedWords(name);
    List<String> sounding = Latin.words(name);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sounding.size(); i++) {
      if (i == sounding.size() - 1 || !TITLES.contains(spelled.get(i))) {
        words.add(sounding.get(i));
      }
    }
    return words;
  }

  private static double given(List<String> left, List<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.size() == right.size() ? SAME : ONLY_SURNAME;
    }
    double first = name(left.getFirst(), right.getFirst());
    if (first == 0) {
      return 0;
    }
    List<String> shorter = left.size() <= right.size() ? left : right;
    List<String> longer = left.size() <= right.size() ? right : left;
    double score = first;
    int from = 1;
    for (String word : shorter.subList(1, shorter.size())) {
      double best = 0;
      for (int i = from; i < longer.size(); i++) {
        double at = name(word, longer.get(i));
        if (at > best) {
          best = at;
          from = i + 1;
        }
      }
      if (best == 0) {
        return 0;
      }
      score = Math.min(score, best);
    }
    return shorter.size() == longer.size() ? score : score * LEFT_OUT;
  }

  private static double name(String one, String other) {
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0) ? ONLY_INITIALS : 0;
    }
    return alike(one, other);
  }

  private static double alike(String one, String other) {
    if (one.equals(other)) {
      return SAME;
    }
    boolean lengthy = Math.max(one.length(), other.length()) >= FEWEST_FOR_SPELLING;
    return lengthy && isOneLetterOff(one, other) ? RESPELLED : 0;
  }

  /// Whether one letter put in, taken out or changed makes one word the other.
  private static boolean isOneLetterOff(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - start - end <= 1;
  }
}
