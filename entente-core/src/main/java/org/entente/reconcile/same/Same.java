package org.entente.reconcile.same;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Stance;

/// Which names may mean the same entity, within one document.
public final class Same {

  /// Letters below it have no marks, and no forms to be told alike but upper and lower case.
  private static final char ASCII = 128;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SMALL = Set.of("the", "of", "and", "a");

  private Same() {}

  /// A key under which an entity is gathered: its id, or else its folded name.
  public static String key(Entity entity) {
    String ref = entity.ref();
    return ref != null ? ref : entity.kind().word() + ":" + fold(entity.name());
  }

  /// Whether two entities may be the same: equal ids or names; for persons also a shorter form of
  /// the name.
  public static boolean may(Entity one, Entity other) {
    if (key(one).equals(key(other)) || fold(one.name()).equals(fold(other.name()))) {
      return true;
    }
    boolean persons = one.kind() == EntityKind.PERSON && other.kind() == EntityKind.PERSON;
    if (persons && one.ref() != null && other.ref() != null) {
      return false;
    }
    List<String> left = words(one);
    List<String> right = words(other);
    return persons
        ? left.getLast().equals(right.getLast())
            || left.containsAll(right)
            || right.containsAll(left)
        : left.containsAll(right) || right.containsAll(left);
  }

  /// Whether a claim is asserted outright.
  public static boolean isAsserted(Claim claim) {
    return claim.stance() == Stance.ASSERTED;
  }

  /// Whether words have the full name of an entity: a pronoun, a title or half a name may mean
  /// another one.
  public static boolean isNamed(Entity entity, String words) {
    return (" " + fold(words) + " ").contains(" " + fold(entity.name()) + " ");
  }

  private static List<String> words(Entity entity) {
    List<String> words =
        List.of(OTHER.split(fold(entity.name()))).stream().filter(w -> !SMALL.contains(w)).toList();
    return words.isEmpty() ? List.of(entity.name()) : words;
  }

  /// A name as it is compared: without case, diacritics and punctuation.
  public static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= ASCII) {
        return foldedByUnicode(name);
      }
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().stripTrailing();
  }

  /// Slower; most names do not need it.
  private static String foldedByUnicode(String name) {
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return OTHER.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
  }

  /// The words of a name, folded.
  static List<String> foldedWords(String name) {
    String folded = fold(name);
    return folded.isEmpty() ? List.of() : List.of(OTHER.split(folded));
  }
}
