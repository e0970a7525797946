package org.entente.reconcile.same;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.authority.NameUse;
import org.entente.authority.Reading;

/// Which words of an instrument's name are its own: neither of its sort ("trade agreement") nor of
/// the states that made it ("Soviet–Yugoslav"), nor years and numbers, since many may have those.
final class Naming {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:st|nd|rd|th)?");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Set<String> ofStates = new HashSet<>();

  Naming(Authority authority) {
    authority
        .readings()
        .forEach(
            (name, readings) -> {
              if (isOfState(readings)) {
                ofStates.addAll(Same.foldedWords(name));
              }
            });
  }

  private static boolean isOfState(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.actor().kind() == ActorKind.STATE && reading.use() != NameUse.CAPITAL) {
        return true;
      }
    }
    return false;
  }

  /// The words of a folded name that are its own, in their alphabetical order.
  SortedSet<String> own(String name) {
    SortedSet<String> own = new TreeSet<>();
    for (String word : Same.foldedWords(name)) {
      boolean others =
          word.isEmpty()
              || ofStates.contains(word)
              || MONTHS.contains(word)
              || NUMBER.matcher(word).matches()
              || Instruments.isGeneric(word)
              || "government".equals(word)
              || "governments".equals(word)
              || "between".equals(word);
      if (!others) {
        own.add(word);
      }
    }
    return own;
  }
}
