package org.entente.formats.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.claim.Act;
import org.entente.claim.EntityKind;
import org.entente.claim.InstrumentType;
import org.entente.claim.Phase;
import org.entente.claim.Plover;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.time.Basis;
import org.entente.time.CalendarSystem;

/// A closed list of words.
///
/// @param what what the words are, as `a property`
/// @param words the words, in their order
/// @param values what they mean, in the same order
/// @param <T> what a word means
public record Words<T>(String what, List<String> words, List<T> values) {

  public static final Words<Property> PROPERTIES =
      of("a property", Property.values(), Property::word);
  public static final Words<EntityKind> KINDS = of("a kind", EntityKind.values(), EntityKind::word);
  public static final Words<Act> ACTS = of("an act", Act.values(), Act::word);
  public static final Words<Plover> ROOTS = of("a PLOVER root code", Plover.values(), Plover::name);
  public static final Words<Phase> PHASES = of("a phase of relations", Phase.values(), Phase::word);
  public static final Words<InstrumentType> TYPES =
      of("a type of instrument", InstrumentType.values(), InstrumentType::word);
  public static final Words<Stance> STANCES = of("a stance", Stance.values(), Stance::word);
  public static final Words<Basis> BASES = of("a basis", Basis.values(), Basis::word);
  public static final Words<CalendarSystem> CALENDARS =
      of("a calendar", CalendarSystem.values(), CalendarSystem::word);

  private static final int MOST_NAMED = 16;
  private static final int NEAR = 3;

  private static <T> Words<T> of(String what, T[] values, Function<T, String> word) {
    return new Words<>(what, Arrays.stream(values).map(word).toList(), List.of(values));
  }

  /// What a word means, if it is one of these.
  public Optional<T> find(String word) {
    int at = words.indexOf(word);
    return at < 0 ? Optional.empty() : Optional.of(values.get(at));
  }

  /// What is wrong with a word that is none of these, as a message.
  public String fault(String word) {
    return "‘%s’ is not %s.".formatted(word, what);
  }

  /// What to write in place of a word that is none of these: the nearest ones, else all.
  public String remedy(String word) {
    return remedy(word, words);
  }

  /// What to write in place of a word that is not in a list: the nearest ones, else the first of
  /// all.
  public static String remedy(String word, List<String> words) {
    List<String> near =
        words.stream()
            .filter(known -> distance(word, known) < NEAR || known.equalsIgnoreCase(word))
            .sorted(Comparator.comparingInt(known -> distance(word, known)))
            .limit(2)
            .toList();
    if (!near.isEmpty()) {
      return "Did you mean " + String.join(" or ", near) + "?";
    }
    Stream<String> rest = words.size() > MOST_NAMED ? Stream.of("…") : Stream.empty();
    return Stream.concat(words.stream().limit(MOST_NAMED), rest)
            .reduce((one, other) -> one + ", " + other)
            .map("Known are "::concat)
            .orElse("Nothing is known")
        + ".";
  }

  /// How many characters must be put in, left out or exchanged to make one word of the other
  /// (Levenshtein).
  static int distance(String one, String other) {
    List<Integer> row = new ArrayList<>();
    for (int j = 0; j <= other.length(); j++) {
      row.add(j);
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row.getFirst();
      row.set(0, i);
      for (int j = 1; j <= other.length(); j++) {
        int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row.get(j);
        row.set(j, Math.min(exchanged, 1 + Math.min(diagonal, row.get(j - 1))));
      }
    }
    return row.getLast();
  }
}
