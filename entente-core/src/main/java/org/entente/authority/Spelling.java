package org.entente.authority;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// The ways in which print spells one name.
final class Spelling {

  /// Letters that do not come apart into a letter and a mark, and what stands in for them.
  private static final String STROKED = "łŁđĐøØı";

  private static final String PLAIN = "lLdDoOi";

  private Spelling() {}

  /// The name itself first, then with the other apostrophe, "St." and "&", and without accents.
  static List<String> of(String name) {
    if (isPlain(name) && !name.startsWith("Saint ") && !name.contains(" and ")) {
      return List.of(name);
    }
    List<String> forms = new ArrayList<>();
    forms.add(name);
    extend(forms, "Saint ", "St. ", true);
    extend(forms, "Saint ", "St ", true);
    extend(forms, " and ", " & ", false);
    String bare = withoutAccents(name);
    if (!forms.contains(bare)) {
      forms.add(bare);
    }
    extend(forms, "'", "’", false);
    extend(forms, "’", "'", false);
    extend(forms, "–", "-", false);
    return forms;
  }

  /// Whether a name has neither accents nor an apostrophe nor "&".
  static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > 127 || c == '\'' || c == '&') {
        return false;
      }
    }
    return true;
  }

  private static void extend(List<String> forms, String from, String to, boolean atStart) {
    for (String form : List.copyOf(forms)) {
      if (atStart ? form.startsWith(from) : form.contains(from)) {
        String other = atStart ? to + form.substring(from.length()) : form.replace(from, to);
        if (!forms.contains(other)) {
          forms.add(other);
        }
      }
    }
  }

  private static String withoutAccents(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int letter = STROKED.indexOf(c);
      if (letter >= 0) {
        bare.append(PLAIN.charAt(letter));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
