package org.entente.reading.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The shape of a predicate, written as a person would say it: `A declare (war) on|against B`.
///
/// A capital letter is a role, filled by what the phrase there names; words in round brackets are
/// the heads a phrase may have; `A's (invasion) of B` is about a noun. A role with `?` need not be
/// there. The roles:
///
/// | role | filled by |
/// |---|---|
/// | `A` `B` | actors: states, organisations, parties, persons, groups |
/// | `P` | persons |
/// | `C` | a place, or the state it stands for |
/// | `L` | a place itself, known or not, or a state |
/// | `I` `J` | instruments |
/// | `M` | an organisation or alliance |
/// | `W` | a conference or other meeting |
/// | `X` | anything with a name |
/// | `R` | diplomatic relations, with the two sides they are between |
/// | `K` | a diplomatic or consular mission, with its owner and its host |
/// | `V` | the words themselves, to the end of the clause |
///
/// @param nominal whether it is about a noun
/// @param words the verbs or nouns it is about; a verb with its particle as `take+over`
/// @param subject what stands before
/// @param object what stands right after
/// @param args what stands after prepositions
public record Pattern(
    boolean nominal, Set<String> words, Slot subject, @Nullable Slot object, List<ArgSlot> args) {

  /// A place for a phrase.
  ///
  /// @param role its letter; `-` where it fills none
  /// @param heads the head nouns it may have; empty for any
  /// @param optional whether it may be missing
  public record Slot(char role, Set<String> heads, boolean optional) {}

  /// A place after a preposition.
  public record ArgSlot(Set<String> prepositions, Slot slot) {}

  /// Reads a pattern.
  ///
  /// @throws IllegalArgumentException naming the pattern, if it is not written as above
  public static Pattern parse(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
    if (words.stream().anyMatch(w -> w.startsWith("(") && w.indexOf(')') < 0)) {
      throw new IllegalArgumentException("a bracket stays open: %s".formatted(text));
    }
    if (words.size() < 2) {
      throw new IllegalArgumentException("a pattern has a subject and a verb: %s".formatted(text));
    }
    String first = words.removeFirst();
    boolean nominal = first.contains("'s") || first.equals("the");
    Slot subject = slot(first.equals("the") ? "-" : first.replace("'s", ""));
    String head = words.removeFirst();
    if (nominal) {
      if (!head.startsWith("(") || !head.endsWith(")")) {
        throw new IllegalArgumentException("a noun stands in brackets: %s".formatted(text));
      }
      head = head.substring(1, head.length() - 1);
    }
    Slot object = null;
    if (!nominal && !words.isEmpty() && isSlot(words.getFirst())) {
      object = slot(words.removeFirst());
    }
    List<ArgSlot> args = new ArrayList<>();
    while (words.size() >= 2) {
      args.add(new ArgSlot(set(words.removeFirst()), slot(words.removeFirst())));
    }
    if (!words.isEmpty()) {
      throw new IllegalArgumentException("a preposition without its role: %s".formatted(text));
    }
    return new Pattern(nominal, set(head), subject, object, List.copyOf(args));
  }

  /// Whether it is about the predicate's word, with its particle if it must have one.
  public boolean about(Predicate p) {
    return words.contains(p.lemma()) || words.contains(p.lemma() + "+" + p.particle());
  }

  private static boolean isSlot(String word) {
    return word.startsWith("(") || word.equals("-") || Character.isUpperCase(word.charAt(0));
  }

  private static Slot slot(String word) {
    boolean optional = word.endsWith("?");
    String w = optional ? word.substring(0, word.length() - 1) : word;
    if (w.equals("-")) {
      return new Slot('-', Set.of(), true);
    }
    if (w.startsWith("(")) {
      int close = w.indexOf(')');
      char role = close + 1 < w.length() ? w.charAt(close + 1) : '-';
      return new Slot(role, set(w.substring(1, close).replace('_', ' ')), optional);
    }
    return new Slot(w.charAt(0), Set.of(), optional);
  }

  private static Set<String> set(String alternatives) {
    return Arrays.stream(alternatives.split("\\|")).collect(Collectors.toUnmodifiableSet());
  }
}
