package org.entente.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The shorter forms in which documents write a person's full name.
final class PersonName {

  private static final Set<String> SUFFIXES = Set.of("Jr.", "Sr.", "II", "III", "IV");

  /// Words that belong to the surname and never shorten to an initial.
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "da", "dos", "di", "du", "la", "le", "von", "van", "der", "den",
          "zu", "al", "bin", "ibn", "el", "of", "y", "e", "ten", "ter", "St.", "Van", "De", "La",
          "Le", "Von", "Du", "Mac");

  private PersonName() {}

  /// "Charles Stetson Wilson" gives "Charles S. Wilson", "C. Stetson Wilson", "C. S. Wilson" and
  /// "Charles Wilson"; a name of one or two words, or with words before it, gives none.
  static List<String> shorterForms(String full) {
    List<String> words = words(full);
    String suffix =
        words.size() > 2 && SUFFIXES.contains(words.getLast()) ? words.removeLast() : "";
    int surname = words.size() - 1;
    while (surname > 1 && PARTICLES.contains(words.get(surname - 1))) {
      surname--;
    }
    if (surname < 1 || (surname == 1 && suffix.isEmpty()) || !givenNames(words, surname)) {
      return List.of();
    }
    String last = join(words, surname, words.size());
    if (last.endsWith(",")) {
      last = last.substring(0, last.length() - 1);
    }
    List<String> forms = new ArrayList<>();
    if (surname > 1) {
      addForms(forms, words, surname, last);
    }
    if (!suffix.isEmpty()) {
      forms.add(form(words, surname, last, false, false, true));
      for (String form : List.copyOf(forms)) {
        forms.add(form + " " + suffix);
        forms.add(form + ", " + suffix);
      }
    }
    forms.remove(full);
    return forms;
  }

  private static void addForms(List<String> forms, List<String> words, int surname, String last) {
    String first = words.getFirst();
    forms.add(form(words, surname, last, false, true, true));
    forms.add(form(words, surname, last, true, false, true));
    forms.add(form(words, surname, last, true, true, true));
    if (surname == 2) {
      forms.add(form(words, surname, last, true, true, false));
    } else {
      forms.add(form(words, 2, last, false, true, true));
      forms.add(withOneInitial(words, surname, last));
    }
    if (first.length() > 2) {
      forms.add(form(words, 1, last, false, false, true));
    }
  }

  /// Only the second given name shortened, as in "Anthony J. Drexel Biddle".
  private static String withOneInitial(List<String> words, int surname, String last) {
    return words.getFirst()
        + " "
        + words.get(1).charAt(0)
        + ". "
        + join(words, 2, surname)
        + " "
        + last;
  }

  /// The given names, the first and the others shortened to initials or not, and the surname.
  private static String form(
      List<String> words, int given, String last, boolean first, boolean others, boolean spaced) {
    StringBuilder form = new StringBuilder(40);
    for (int i = 0; i < given; i++) {
      String word = words.get(i);
      if (i == 0 ? first : others) {
        form.append(word.charAt(0)).append('.');
      } else {
        form.append(word);
      }
      if (spaced || i == given - 1) {
        form.append(' ');
      }
    }
    return form.append(last).toString();
  }

  private static boolean givenNames(List<String> words, int surname) {
    for (int i = 0; i < surname; i++) {
      if (!Character.isUpperCase(words.get(i).charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String full) {
    List<String> words = new ArrayList<>(4);
    int from = 0;
    while (from < full.length()) {
      int space = full.indexOf(' ', from);
      int to = space < 0 ? full.length() : space;
      if (to > from) {
        words.add(full.substring(from, to));
      }
      from = to + 1;
    }
    return words;
  }

  private static String join(List<String> words, int from, int to) {
    return String.join(" ", words.subList(from, to));
  }
}
