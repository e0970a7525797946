package org.entente.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
  static Set<String> shorterForms(String full) {
    Set<String> forms = new LinkedHashSet<>();
    List<String> words = new ArrayList<>(List.of(full.strip().split("\\s+", -1)));
    String suffix = words.size() > 2 && SUFFIXES.contains(words.getLast()) ? words.removeLast() : "";
    if (!suffix.isEmpty() && words.getLast().endsWith(",")) {
      words.set(words.size() - 1, words.getLast().substring(0, words.getLast().length() - 1));
    }
    int surname = words.size() - 1;
    while (surname > 1 && PARTICLES.contains(words.get(surname - 1))) {
      surname--;
    }
    if (surname >= 1 && words.subList(0, surname).stream().allMatch(PersonName::isGivenName)) {
      String last = String.join(" ", words.subList(surname, words.size()));
      addForms(forms, words.subList(0, surname), last);
      if (!suffix.isEmpty()) {
        forms.add(String.join(" ", words.subList(0, surname)) + " " + last);
        for (String form : List.copyOf(forms)) {
          forms.add(form + " " + suffix);
          forms.add(form + ", " + suffix);
        }
      }
    }
    forms.remove(full);
    return forms;
  }

  private static void addForms(Set<String> forms, List<String> given, String last) {
    if (given.size() < 2) {
      return;
    }
    String first = given.getFirst();
    List<String> rest = given.subList(1, given.size());
    String initials = String.join(" ", rest.stream().map(PersonName::initial).toList());
    forms.add(first + " " + initials + " " + last);
    forms.add(initial(first) + " " + String.join(" ", rest) + " " + last);
    forms.add(initial(first) + " " + initials + " " + last);
    if (given.size() == 2) {
      forms.add((initial(first) + initials) + " " + last);
    } else {
      forms.add(first + " " + initial(rest.getFirst()) + " " + last);
    }
    if (first.length() > 2) {
      forms.add(first + " " + last);
    }
  }

  private static boolean isGivenName(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static String initial(String word) {
    return word.charAt(0) + ".";
  }
}
