package org.entente.reading.mention;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Given names, by which an unknown person is told from other names, and a woman from a man.
public final class GivenNames {

  private static final Set<String> WOMEN = read("given-names-women.txt");
  private static final Set<String> MEN = read("given-names.txt");

  private GivenNames() {}

  /// Whether a word is a given name.
  static boolean contains(String word) {
    return MEN.contains(word) || WOMEN.contains(word);
  }

  /// Whether a person's full name, or title and name, is that of a woman.
  public static boolean woman(String name) {
    String first = name.split(" ", 2)[0];
    return WOMEN.contains(first)
        || first.equals("Queen")
        || first.equals("Empress")
        || first.equals("Princess")
        || first.equals("Mrs.");
  }

  private static Set<String> read(String table) {
    Set<String> names = new HashSet<>();
    for (String line : Table.lines(GivenNames.class, table)) {
      names.addAll(Arrays.asList(line.split(" ")));
    }
    return names;
  }
}
